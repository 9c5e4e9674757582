import type { Sheet, Workbook } from "hucre";

const KINDS: readonly (readonly [string, (sheet: Sheet) => readonly unknown[] | undefined])[] = [
  ["charts", (sheet) => sheet.charts],
  ["pictures", (sheet) => sheet.images],
  ["text boxes", (sheet) => sheet.textBoxes],
  ["pivot tables", (sheet) => sheet.pivotTables],
  ["slicers", (sheet) => [...(sheet.slicers ?? []), ...(sheet.timelines ?? [])]],
  ["conditional formats", (sheet) => sheet.conditionalRules],
  ["sparklines", (sheet) => sheet.sparklines],
];

/** What a file holds and the grid does not show, in words; "" when nothing. All of it stays in the file. */
export function notShown({ sheets }: Workbook): string {
  const kinds = KINDS.filter(([, parts]) => sheets.some((sheet) => (parts(sheet)?.length ?? 0) > 0)).map(
    ([kind]) => kind,
  );
  return kinds.length < 2 ? kinds.join("") : `${kinds.slice(0, -1).join(", ")} and ${kinds.at(-1)}`;
}
