import { areaAddress } from "../sheet/address";
import { sheetArea } from "../sheet/formula";
import type { Place } from "../sheet/workbook";

/** Gives cells a name, or the name other cells; two round trips. */
export async function mark(context: Excel.RequestContext, name: string, { sheet, area }: Place): Promise<void> {
  const { names, worksheets } = context.workbook;
  const standing = names.getItemOrNullObject(name).load("name");
  await context.sync();
  if (standing.isNullObject) names.add(name, worksheets.getItem(sheet).getRange(areaAddress(area)));
  else standing.formula = `=${sheetArea(sheet, area)}`;
  await context.sync();
}

/** Takes a name away, where it is there. */
export async function unmark(context: Excel.RequestContext, name: string): Promise<void> {
  const standing = context.workbook.names.getItemOrNullObject(name).load("name");
  await context.sync();
  if (standing.isNullObject) return;
  standing.delete();
  await context.sync();
}
