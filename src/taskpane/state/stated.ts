import type { WorkbookPort } from "../../sheet/workbook";
import { recallAll, type RecalledCase } from "../../summary";
import type { Form } from "./form";
import { recalledForm } from "./recalled";

/** What the sheets of a summary state, also as the pane's fields write it. */
export interface Stated {
  readonly recalled: RecalledCase;
  readonly form: Form;
}

/** Reads what the sheets of a summary of the workbook state; null where it has no such summary. */
export async function statedBy(port: WorkbookPort, summary: number | null, locale: string): Promise<Stated | null> {
  const info = await port.describe();
  const recalled = recallAll(info).find((item) => item.summary === summary);
  return recalled ? { recalled, form: recalledForm(recalled, info.dateSystem, locale).form } : null;
}
