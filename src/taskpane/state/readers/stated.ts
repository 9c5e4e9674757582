import type { DateSystem } from "../../../sheet/dates";
import type { NameInfo } from "../../../sheet/workbook";
import { recallAll, type RecalledCase } from "../../../summary";
import type { Form } from "../fields/form";
import { recalledForm } from "./recalled";

/** What the sheets of a summary state, also as the pane's fields write it. */
export interface Stated {
  readonly recalled: RecalledCase;
  readonly form: Form;
}

/** What the named cells of a summary state; null where there is no such summary. */
export function statedBy(
  names: readonly NameInfo[],
  summary: number,
  dateSystem: DateSystem,
  locale: string,
): Stated | null {
  const recalled = recallAll({ names }).find((item) => item.summary === summary);
  return recalled ? { recalled, form: recalledForm(recalled, dateSystem, locale).form } : null;
}
