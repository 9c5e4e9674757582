/**
 * Excel's own words for its codes (Microsoft Learn, "Error handling with the application-specific JavaScript APIs").
 */
const MESSAGES: Readonly<Record<string, string>> = {
  AccessDenied: "You cannot perform the requested operation.",
  ApiNotFound: "The API you are trying to use could not be found. It may be available in a newer version of Excel.",
  GeneralException: "There was an internal error while processing the request.",
  InvalidArgument: "The argument is invalid or missing or has an incorrect format.",
  InvalidOperation: "The operation attempted is invalid on the object.",
  InvalidReference: "This reference is not valid for the current operation.",
  InvalidSelection: "The current selection is invalid for this operation.",
  ItemAlreadyExists: "The resource being created already exists.",
  ItemNotFound: "The requested resource doesn't exist.",
  RequestPayloadSizeLimitExceeded: "The request payload size has exceeded the limit.",
  ResponsePayloadSizeLimitExceeded: "The response payload size has exceeded the limit.",
  RequestAborted: "The request was aborted during run time.",
};

/** A failure as Excel reports it: the batch ends at this action, and what was done before stays done. */
export class HostError extends Error {
  override readonly name = "HostError";

  /** @param detail what exactly was wrong; the code's own words when left out */
  constructor(
    readonly code: string,
    detail?: string,
  ) {
    super(detail ?? MESSAGES[code] ?? code);
  }

  get status(): number {
    return this.code === "ItemNotFound" ? 404 : this.code === "GeneralException" ? 500 : 400;
  }
}

/** Throws; an expression, so that it can stand behind `??`. */
export function fail(code: string, detail?: string): never {
  throw new HostError(code, detail);
}
