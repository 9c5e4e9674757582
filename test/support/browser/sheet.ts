import type { Workbench } from "./workbench";

/** What the pane's page knows of Excel. */
type ExcelOfPane = typeof globalThis & { Excel: typeof Excel };

/** Selects the cell of a name, as the name box does. */
export function goToName(bench: Workbench, name: string): Promise<void> {
  return bench.frame().evaluate(async (wanted) => {
    await (window as unknown as ExcelOfPane).Excel.run(async (context) => {
      const range = context.workbook.names.getItem(wanted).getRange();
      range.worksheet.activate();
      range.select();
      await context.sync();
    });
  }, name);
}

/** Types over the selected cell on the sheet. */
export async function typeHere(bench: Workbench, text: string): Promise<void> {
  // The grid listens to the keyboard through an editor of its own.
  await bench.page.locator("#__editor___INTERNAL_EDITOR__DOCS_NORMAL").focus();
  const { keyboard } = bench.page;
  await keyboard.type(text);
  await keyboard.press("Enter");
}

/** Selects the cell of a name and types over it. */
export async function typeOnSheet(bench: Workbench, name: string, text: string): Promise<void> {
  await goToName(bench, name);
  await typeHere(bench, text);
}

/** Selects cells, as a drag of the mouse over them does. */
export function selectCells(bench: Workbench, sheet: string, address: string): Promise<void> {
  return bench.frame().evaluate(
    ([name, cells]) =>
      (window as unknown as ExcelOfPane).Excel.run(async (context) => {
        const worksheet = context.workbook.worksheets.getItem(name);
        worksheet.activate();
        worksheet.getRange(cells).select();
        await context.sync();
      }),
    [sheet, address] as const,
  );
}

/** Puts formulas into a column of a sheet from a cell on, as pasting does. */
export function paste(bench: Workbench, sheet: string, from: string, formulas: readonly string[]): Promise<void> {
  return bench.frame().evaluate(
    ([name, first, texts]) =>
      (window as unknown as ExcelOfPane).Excel.run(async (context) => {
        const range = context.workbook.worksheets
          .getItem(name)
          .getRange(first)
          .getResizedRange(texts.length - 1, 0);
        range.formulas = texts.map((text) => [text]);
        await context.sync();
      }),
    [sheet, from, formulas] as const,
  );
}

/** What cells of a sheet hold: formulas in English, and what they show. */
export function holds(
  bench: Workbench,
  sheet: string,
  address: string,
): Promise<{ formulas: unknown[][]; values: unknown[][] }> {
  return bench.frame().evaluate(
    ([name, cells]) =>
      (window as unknown as ExcelOfPane).Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem(name).getRange(cells).load("formulas,values");
        await context.sync();
        return { formulas: range.formulas as unknown[][], values: range.values as unknown[][] };
      }),
    [sheet, address] as const,
  );
}
