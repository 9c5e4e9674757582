import { run } from "./run";

/**
 * Follows the cells of every sheet: what people change, and what is calculated from it.
 * @param concerns whether anybody wants to know of a sheet, by its id
 * @returns what ends it
 */
export async function watchChanges(
  listener: () => void,
  concerns: (sheetId: string) => boolean,
): Promise<() => Promise<void>> {
  const tell = (sheetId: string) => {
    if (concerns(sheetId)) listener();
    return Promise.resolve();
  };
  const changed = (event: Excel.WorksheetChangedEventArgs) =>
    isOurs(event) ? Promise.resolve() : tell(event.worksheetId);
  const calculated = (event: Excel.WorksheetCalculatedEventArgs) => tell(event.worksheetId);
  const handlers = await run(async (context) => {
    const { worksheets } = context.workbook;
    const registered = [worksheets.onChanged.add(changed), worksheets.onCalculated.add(calculated)];
    await context.sync();
    return registered;
  });
  return () => removeHandlers(handlers);
}

/** Whether Envelope made a change itself; an older Excel does not tell. */
function isOurs(event: Excel.WorksheetChangedEventArgs): boolean {
  return Office.context.requirements.isSetSupported("ExcelApi", "1.14")
    ? event.triggerSource === Excel.EventTriggerSource.thisLocalAddin
    : false;
}

/** A handler can only be taken off in the context that put it there. */
export async function removeHandlers(
  handlers: readonly Pick<OfficeExtension.EventHandlerResult<unknown>, "context" | "remove">[],
): Promise<void> {
  const [first] = handlers;
  if (!first) return;
  await Excel.run(first.context, async (context) => {
    for (const handler of handlers) handler.remove();
    await context.sync();
  });
}
