import { attributeOf, textOf } from "./formula-text";
import { escapeText } from "../markup";

/** Where a formula stands that stands in no cell. */
export type LooseKind = "name" | "column" | "format" | "validation";

/**
 * A formula that stands in no cell: of a defined name, a table's column, a conditional format or a check of what is
 * typed.
 */
export interface LooseFormula {
  /** "the name Credit", "the conditional format of Data!A1:A9", "the column Credit of the table Sales". */
  readonly where: string;
  readonly kind: LooseKind;
  /** The sheet of which its names and addresses are; "" for the workbook. */
  readonly sheet: string;
  /** With its "=". */
  readonly formula: string;
}

/** What comes of a formula: another one, with "=", or null where it stays. */
export type Visit = (formula: LooseFormula) => string | null;

/** The names of a workbook's part. @param sheets by the number that a name of a single sheet carries */
export function visitNames(markup: string, sheets: readonly string[], visit: Visit): string {
  return eachText(markup, "definedName", (tag, formula) => {
    const sheet = sheets[Number(attributeOf(tag, "localSheetId") ?? NaN)];
    return visit({
      where: `the name ${attributeOf(tag, "name") ?? ""}${sheet === undefined ? "" : ` of the sheet ${sheet}`}`,
      kind: "name",
      sheet: sheet ?? "",
      formula,
    });
  });
}

/** The columns of a table's part, with the rows of sums below them. */
export function visitTable(markup: string, sheet: string, visit: Visit): string {
  const table = attributeOf(/<(?:\w+:)?table\s[^<>]*>/.exec(markup)?.[0] ?? "", "displayName") ?? "";
  return markup.replace(
    /<((?:\w+:)?)tableColumn(\s[^<>]*?)(?<!\/)>([\s\S]*?)<\/\1tableColumn>/g,
    (whole, _prefix: string, attributes: string) => {
      const column = `the column ${attributeOf(attributes, "name") ?? ""} of the table ${table}`;
      const own = eachText(whole, "calculatedColumnFormula", (__, formula) =>
        visit({ where: column, kind: "column", sheet, formula }),
      );
      return eachText(own, "totalsRowFormula", (__, formula) =>
        visit({ where: `the total of ${column}`, kind: "column", sheet, formula }),
      );
    },
  );
}

/**
 * The conditional formats and the checks of a sheet's part: those of 2007, and those that came after and stand in an
 * extension.
 */
export function visitRules(markup: string, sheet: string, visit: Visit): string {
  const formats = withinBlocks(
    markup,
    "conditionalFormatting",
    (cells, number) => ({
      where: `the conditional format of ${sheet}!${cells}${numbered(number)}`,
      kind: "format",
      sheet,
    }),
    visit,
  );
  return withinBlocks(
    formats,
    "dataValidation",
    (cells, number) => ({
      where: `the data validation of ${sheet}!${cells}${numbered(number)}`,
      kind: "validation",
      sheet,
    }),
    visit,
  );
}

const numbered = (number: number) => (number === 1 ? "" : `, formula ${number}`);

function withinBlocks(
  markup: string,
  element: string,
  about: (cells: string, number: number) => Omit<LooseFormula, "formula">,
  visit: Visit,
): string {
  return markup.replace(
    new RegExp(`<((?:\\w+:)?)${element}(\\s[^<>]*?)?(?<!/)>[\\s\\S]*?</\\1${element}>`, "g"),
    (whole, _prefix: string, attributes: string | undefined) => {
      const cells = attributeOf(attributes ?? "", "sqref") ?? textOf(/<(?:\w+:)?sqref>([^<]*)</.exec(whole)?.[1] ?? "");
      let number = 0;
      const seen = (_: string, formula: string) => visit({ ...about(cells.replace(/ /g, ", "), ++number), formula });
      // What an extension says stands in an element of its own within formula1, which holds no text itself then.
      return eachText(whole, "(?:formula[12]?|f)", seen);
    },
  );
}

/** Gives the text of each element of a name, and writes what comes back. */
function eachText(markup: string, element: string, change: (tag: string, formula: string) => string | null): string {
  return markup.replace(
    new RegExp(`(<((?:\\w+:)?${element})(?:\\s[^<>]*)?(?<!/)>)([^<]+)(</\\2>)`, "g"),
    (whole, open: string, _name: string, inner: string, close: string) => {
      const now = inner.trim() === "" ? null : change(open, `=${textOf(inner)}`);
      return now === null ? whole : open + escapeText(now.slice(1)) + close;
    },
  );
}
