import type { SheetSpec } from "../../sheet/spec";
import { NAMES } from "./names";

/**
 * Several summaries in one workbook: the first one's names are plain, the n-th one's end in its number. Blocks know
 * only the plain names; this pass gives a summary's two sheets the names of its number.
 */

/**
 * Summaries that a workbook can hold: the check on the credit in all of them counts this many (see
 * `page/credit-in-all.ts`).
 */
export const MOST_SUMMARIES = 12;

/** "Envelope_Share" for the first summary, "Envelope_Share_2" for the second. */
export function numberedName(name: string, number: number): string {
  return number === 1 ? name : `${name}_${number}`;
}

/** The plain name and the summary's number; null for a name that is not one of Envelope's. */
export function plainName(name: string): { readonly plain: string; readonly number: number } | null {
  const [, stem = "", digits] = /^(.*?)(?:_([1-9]\d?))?$/.exec(name) ?? [];
  const plain = PLAIN.get(stem.toLowerCase());
  const number = digits === undefined ? 1 : Number(digits);
  return plain === undefined || digits === "1" || number > MOST_SUMMARIES ? null : { plain, number };
}

const PLAIN: ReadonlyMap<string, string> = new Map(Object.values(NAMES).map((name) => [name.toLowerCase(), name]));

/**
 * The sheets of a summary under the names of its number. Names of the first summary and of this one change places, so
 * that a formula over all summaries stays one over all of them; doing it twice gives the sheets that came in.
 */
export function numbered<Specs extends readonly SheetSpec[]>(sheets: Specs, number: number): Specs {
  if (number === 1) return sheets;
  const swap = swapped(number);
  const formula = (text: string) => mapNames(text, swap);
  return sheets.map((spec) => ({
    ...spec,
    cells: spec.cells.map((cell) => (cell.formula === undefined ? cell : { ...cell, formula: formula(cell.formula) })),
    names: spec.names.map((item) => ({ ...item, name: swap(item.name) })),
    validations: spec.validations.map((item) =>
      item.rule.kind === "list" ? { ...item, rule: { ...item.rule, source: formula(item.rule.source) } } : item,
    ),
    highlights: spec.highlights.map((item) => ({ ...item, formula: formula(item.formula) })),
  })) as unknown as Specs;
}

function swapped(number: number): (name: string) => string {
  const other = new Map(
    [...PLAIN.values()].flatMap((name) => [
      [name.toLowerCase(), numberedName(name, number)],
      [numberedName(name, number).toLowerCase(), name],
    ]),
  );
  return (name) => other.get(name.toLowerCase()) ?? name;
}

/**
 * Where a name can stand in a formula, behind all that only looks like one: a text constant, a sheet's name in quotes,
 * the columns of a table in brackets. The one text in which a name stands is the target of a link:
 * `HYPERLINK("#Envelope_Share",…)`.
 */
const TOKENS =
  /(?<=HYPERLINK\()"#\w+"|"(?:[^"]|"")*"|'(?:[^']|'')*'|\[(?:'.|[^'[\]]|\[(?:'.|[^'[\]])*\])*\]|[\p{L}_\\][\p{L}\p{N}_.\\]*(?=([!([])?)/gu;

/** Changes the defined names of a formula and leaves its texts, sheets, tables and functions alone. */
export function mapNames(formula: string, change: (name: string) => string): string {
  return formula.replace(TOKENS, (token: string, follows: string | undefined, at: number) => {
    if (token.startsWith('"#') && formula.slice(0, at).endsWith("HYPERLINK("))
      return `"#${change(token.slice(2, -1))}"`;
    return follows !== undefined || /^["'[]/.test(token) ? token : change(token);
  });
}
