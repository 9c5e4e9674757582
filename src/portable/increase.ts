import type { Argument } from "./argument";
import { between, type Condition } from "./condition";
import type { Quantity } from "./quantity";

/** An increase over a baseline, given as a rate or as an amount. */
export interface Increase {
  readonly allowed: readonly Condition[];
  /** Binds as a product does. */
  readonly value: string;
  /** The argument that says which, where only a calculation can tell. */
  readonly asked: Pick<Quantity, "shape" | "extent"> | null;
}

/** @returns null for a word that is neither */
export function increaseOf(baseline: Quantity, uplift: Quantity, type: Argument | null): Increase | null {
  const asRate: Increase = {
    allowed: [between(-10, uplift, 10)],
    value: `${baseline.value}*${uplift.value}`,
    asked: null,
  };
  // Where the uplift is an amount the baseline is not used, but an error in it comes out all the same.
  const unused = baseline.constant === null && baseline.sound === null ? [`(${baseline.value}<>"")`] : [];
  if (type === null) return asRate;
  if (type.kind === "text") {
    const word = type.text.slice(1, -1);
    if (word === "" || word.trim().toLowerCase() === "rate") return asRate;
    return word.trim().toLowerCase() === "amount" ? { allowed: unused, value: uplift.value, asked: null } : null;
  }
  if (type.kind === "constant" || type.kind === "number") return null;
  const word = `LOWER(TRIM(${type.text}))`;
  const rate = `((${type.text}="")+(${word}="rate"))`;
  const within = between(-10, uplift, 10);
  return {
    allowed: [...unused, `((${word}="amount")+${rate}*${typeof within === "string" ? within : Number(within)})`],
    value: `IF(${word}="amount",${uplift.value},${baseline.value}*${uplift.value})`,
    asked: {
      shape: type.shape,
      extent: type.shape === null ? { rows: `ROWS(${type.text})`, columns: `COLUMNS(${type.text})` } : null,
    },
  };
}
