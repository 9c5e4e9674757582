import type { PaintPlan } from "../sheet/plan";
import { newWorkbook, type AboutWorkbook } from "./new-workbook";
import { openWorkbook } from "./xlsx-workbook";

/**
 * A workbook of its own with the sheets of a plan and nothing else.
 * @returns the bytes of the file
 */
export async function workbookOf(plan: PaintPlan, about: AboutWorkbook): Promise<Uint8Array> {
  const workbook = openWorkbook(newWorkbook(about), "");
  await workbook.paint(plan);
  return workbook.save();
}
