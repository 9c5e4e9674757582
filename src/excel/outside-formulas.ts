import type { OutsideFormula } from "../sheet/rewriting";

/**
 * The formulas of all names, and of the conditional formats that go by a formula, in three round trips and a fourth
 * where there is such a format. Excel tells of no check of what is typed without being asked cell by cell.
 */
export async function outsideFormulas(
  context: Excel.RequestContext,
  wanted: (formula: string) => boolean,
): Promise<OutsideFormula[]> {
  const sheets = context.workbook.worksheets.load("items/name");
  const names = context.workbook.names.load("items/name,items/formula");
  await context.sync();
  const own = sheets.items.map((sheet) => ({ sheet: sheet.name, names: sheet.names.load("items/name,items/formula") }));
  const formats = sheets.items.map((sheet) => sheet.getRange().conditionalFormats.load("items/type"));
  await context.sync();
  const said = (before: string, { items }: Excel.NamedItemCollection) =>
    items.map(
      ({ name, formula }): OutsideFormula => ({ kind: "name", where: before + name, formula: String(formula) }),
    );
  const named = [said("", names), ...own.map(({ sheet, names: items }) => said(`${sheet}!`, items))].flat();
  const rules = formats.flatMap(({ items }) =>
    items
      .filter(({ type }) => type === Excel.ConditionalFormatType.custom)
      .map((format) => ({ ranges: format.getRanges().load("address"), rule: format.custom.rule.load("formula") })),
  );
  if (rules.length > 0) await context.sync();
  const all: OutsideFormula[] = [
    ...named,
    ...rules.map(
      ({ ranges, rule }): OutsideFormula => ({ kind: "format", where: ranges.address, formula: rule.formula }),
    ),
  ];
  return all.filter(({ formula }) => wanted(formula));
}
