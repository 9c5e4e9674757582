import type { Workbench } from "./workbench";

/** What the pane's page knows of Excel. */
type ExcelOfPane = typeof globalThis & { Excel: typeof Excel };

/** Selects the cell of a name, as the name box does, and types over it on the sheet. */
export async function typeOnSheet(bench: Workbench, name: string, text: string): Promise<void> {
  await bench.frame().evaluate(async (wanted) => {
    await (window as unknown as ExcelOfPane).Excel.run(async (context) => {
      const range = context.workbook.names.getItem(wanted).getRange();
      range.worksheet.activate();
      range.select();
      await context.sync();
    });
  }, name);
  // The grid listens to the keyboard through an editor of its own.
  await bench.page.locator("#__editor___INTERNAL_EDITOR__DOCS_NORMAL").focus();
  const { keyboard } = bench.page;
  await keyboard.type(text);
  await keyboard.press("Enter");
}
