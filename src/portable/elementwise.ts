import { all, noText, NOT_AVAILABLE, refusal, where, type Condition } from "./condition";
import { literal, quantity, type Quantity } from "./quantity";
import { broadcast, clash, isOneCell, type Shape } from "./shape";
import type { Argument } from "./argument";
import type { Rendered, Template, Unfit } from "./template";

/** A function that is called cell by cell. */
export interface Elementwise {
  /** Values of the optional arguments, which come last; a function that has none leaves them all to the formula. */
  readonly parameters: readonly (string | readonly [name: string, fallback: number])[];
  /** Without it #VALUE!. */
  readonly allowed: (...args: Quantity[]) => readonly Condition[];
  /** Words for the error, beyond that no text is taken. */
  readonly words: string;
  /** Without it #N/A. */
  readonly enough?: (...args: Quantity[]) => readonly Condition[];
  readonly result: (...args: Quantity[]) => string;
}

/** The template of a function that is called cell by cell. */
export function elementwise({ parameters, allowed, words, enough, result }: Elementwise): Template {
  return (args) => {
    if (args.length > parameters.length) return "none";
    const quantities = parameters.map((parameter, i) => taken(parameter, args[i] ?? null));
    // What is missing, and a text, is an error whatever the rest holds.
    if (!quantities.every((one) => one !== null)) return cellByCell([], refusal(words));
    const sum = result(...quantities);
    const inner = enough ? where(all(enough(...quantities)), sum, NOT_AVAILABLE) : sum;
    return cellByCell(
      quantities,
      where(all([...noText(quantities), ...allowed(...quantities)]), inner, refusal(words)),
    );
  };
}

function taken(parameter: Elementwise["parameters"][number], argument: Argument | null): Quantity | null {
  if (argument !== null) return quantity(argument);
  return typeof parameter === "string" ? null : literal(parameter[1]);
}

/** A formula over cells that repeat along each other, or #N/A where they do not fit. */
export function cellByCell(
  over: readonly { readonly shape: Shape; readonly extent: Quantity["extent"] }[],
  text: string,
): Rendered | Unfit {
  if (over.some((a, i) => over.slice(i + 1).some((b) => clash(a.shape, b.shape))))
    return { text: NOT_AVAILABLE, shape: { rows: 1, columns: 1 }, numeric: true, array: false };
  const shape = broadcast(over.map((one) => one.shape));
  const fits = fitting(over);
  return {
    text: fits === "" ? text : `IF(${fits},${NOT_AVAILABLE},${text})`,
    shape,
    numeric: true,
    array: !isOneCell(shape),
  };
}

/**
 * Asks at calculation whether shapes fit of which that is not known: beyond the shorter one Excel would still give
 * numbers.
 */
function fitting(over: readonly { readonly shape: Shape; readonly extent: Quantity["extent"] }[]): string {
  const many = over.filter(({ shape }) => !isOneCell(shape));
  if (!many.some(({ shape }) => shape === null)) return "";
  const sides = many.map(
    ({ shape, extent }) => extent ?? { rows: String(shape?.rows), columns: String(shape?.columns) },
  );
  const pairs = sides.flatMap((a, i) => sides.slice(i + 1).map((b) => [a, b] as const));
  return pairs.flatMap(([a, b]) => [apart(a.rows, b.rows), apart(a.columns, b.columns)]).join("+");
}

const apart = (a: string, b: string) => `(${a}<>${b})*(${a}>1)*(${b}>1)`;
