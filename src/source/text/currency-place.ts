import type { MoneySigns } from "../../sheet/money-signs";

/** On which side of the amount a currency stands, and whether a space is between them. */
export interface CurrencyPlace {
  readonly side: "before" | "behind";
  readonly spaced: boolean;
}

/** What stands around an amount when a currency is written at a place. */
export function signsAt(sign: string, { side, spaced }: CurrencyPlace): MoneySigns {
  const space = spaced ? " " : "";
  return side === "before" ? { before: `${sign}${space}`, behind: "" } : { before: "", behind: `${space}${sign}` };
}

/** A format in pieces: a tag in brackets, a text in quotes, an escaped, skipped or filling letter, or any letter. */
const PIECES = /\[([^\]]*)\]|"([^"]*)"|\\(.)|_(.)|\*(.)|(.)/gsu;
const SPACE = /[\s\u00a0\u202f]/u;
const WRITTEN = /\p{Sc}|\p{L}/u;

/**
 * Where a number format writes its currency: `"$"#,##0` before, `#,##0.00 "€"` behind with a space.
 * @returns null when it writes none beside the digits of its first section
 */
export function placeInFormat(numberFormat: string): CurrencyPlace | null {
  const line = visible(numberFormat);
  const digits = /0(?:.*0)?/su.exec(line);
  if (!digits) return null;
  const before = line.slice(0, digits.index);
  const behind = line.slice(digits.index + digits[0].length);
  if (WRITTEN.test(before)) return { side: "before", spaced: SPACE.test(before.at(-1) ?? "") };
  return WRITTEN.test(behind) ? { side: "behind", spaced: SPACE.test(behind.at(0) ?? "") } : null;
}

/**
 * The first section as it looks, every digit as "0". A skipped letter counts where it is a currency: German Excel keeps
 * its place free so.
 */
function visible(format: string): string {
  let line = "";
  for (const [, tag, quoted, escaped, skipped, filling, letter] of format.matchAll(PIECES)) {
    if (letter === ";") break;
    if (tag !== undefined) line += /^\$([^-]*)/u.exec(tag)?.[1] ?? "";
    else if (quoted !== undefined) line += quoted;
    else if (escaped !== undefined) line += /\d/.test(escaped) ? "" : escaped;
    else if (skipped !== undefined) line += /\p{Sc}/u.test(skipped) ? skipped : "";
    else if (filling === undefined && letter !== undefined) line += /[0#?]/.test(letter) ? "0" : letter;
  }
  return line;
}
