import { run } from "./run";

/**
 * Follows the cells of every sheet: what people change, and what is calculated from it.
 * @param concerns whether anybody wants to know of a sheet, by its id
 * @returns what ends it
 */
export async function watchChanges(listener: () => void, concerns: (sheetId: string) => boolean): Promise<() => Promise<void>> {
  const calculated = async ({ worksheetId }: Excel.WorksheetCalculatedEventArgs) => {
    if (concerns(worksheetId)) listener();
  };
  const changed = async (event: Excel.WorksheetChangedEventArgs) => {
    // An older Excel does not tell who made a change.
    const cause = Office.context.requirements.isSetSupported("ExcelApi", "1.14") ? event.triggerSource : null;
    if (cause !== Excel.EventTriggerSource.thisLocalAddin && concerns(event.worksheetId)) listener();
  };
  const handlers = await run(async (context) => {
    const { worksheets } = context.workbook;
    const registered = [worksheets.onChanged.add(changed), worksheets.onCalculated.add(calculated)];
    await context.sync();
    return registered;
  });
  return () => removeHandlers(handlers);
}

/** A handler can only be taken off in the context that put it there. */
export async function removeHandlers(handlers: readonly Pick<OfficeExtension.EventHandlerResult<unknown>, "context" | "remove">[]): Promise<void> {
  const [first] = handlers;
  if (!first) return;
  await Excel.run(first.context, async (context) => {
    for (const handler of handlers) handler.remove();
    await context.sync();
  });
}
