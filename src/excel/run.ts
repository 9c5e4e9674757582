import { WorkbookProblem } from "../sheet/workbook";

/**
 * Runs a batch that Excel's Undo takes back as one step, however many round trips it takes, where this Excel can group
 * them.
 * @throws WorkbookProblem for which {@link isUndoRefused} holds when something in the batch cannot be undone; some of
 * it may be done
 */
export async function runAsOneUndo<T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  try {
    return await (Office.context.requirements.isSetSupported("ExcelApi", "1.20")
      ? Excel.run({ delayForCellEdit: true, mergeUndoGroup: true }, batch)
      : Excel.run({ delayForCellEdit: true }, batch));
  } catch (error) {
    throw translated(error);
  }
}

/** Whether a batch failed only because it was to be one step of Undo. */
export function isUndoRefused(error: unknown): boolean {
  return (
    error instanceof WorkbookProblem &&
    error.cause instanceof OfficeExtension.Error &&
    error.cause.code === "UndoNotSupported"
  );
}

/**
 * Runs a batch. While a cell is being edited Excel refuses batches; this one waits until the edit is done. What Excel
 * refuses for a reason that the user can do something about comes out as a WorkbookProblem that says what.
 */
export async function run<T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  try {
    return await Excel.run({ delayForCellEdit: true }, batch);
  } catch (error) {
    throw translated(error);
  }
}

/** Codes that Excel gives, and what they mean to somebody who has a workbook open. */
export const MEANINGS: Readonly<Record<string, string>> = {
  AccessDenied:
    "The workbook is read-only, or it or a sheet is protected. Switch to Editing, save a copy under another name, or take the protection off (Review, Unprotect), and try again.",
  InvalidOperation:
    "Excel refused the change. The workbook may be read-only, protected or shared: save a copy under another name and try again there.",
  InvalidOperationInCellEditMode: "A cell is being edited. Finish it with Enter and try again.",
  ItemAlreadyExists: "A sheet or a name that is needed is already taken by something else.",
  ItemNotFound: "A sheet, table or name is gone; it may have been renamed or deleted meanwhile.",
  InvalidReference: "A reference is no longer valid; rows, columns or sheets may have been deleted meanwhile.",
  RequestAborted: "Excel was interrupted.",
  RequestPayloadSizeLimitExceeded: "There is more to write than Excel takes at once.",
  ResponsePayloadSizeLimitExceeded: "There is more to read than Excel gives at once. Choose fewer rows or columns.",
  ApiNotFound: "This version of Excel lacks something that Envelope needs.",
};

/** Whether a round trip failed for its size, so that a smaller one may do. */
export function isTooLarge(error: unknown): boolean {
  return error instanceof OfficeExtension.Error && /PayloadSizeLimitExceeded$/.test(error.code);
}

/** What Excel refused, in words where the user can do something about it. */
export function translated(error: unknown): unknown {
  if (!(error instanceof OfficeExtension.Error)) return error;
  const known = Object.hasOwn(MEANINGS, error.code) ? MEANINGS[error.code] : undefined;
  const meaning = known ?? "Excel did not do what it was asked.";
  return new WorkbookProblem(`${meaning} (${error.code}: ${error.message})`, { cause: error });
}
