import { NAMESPACE } from "../../functions/namespace";

/**
 * What stands before the dot of a function in this installation; "" for bare names. The build writes it into the page,
 * as `<html data-namespace="…">`, from the same setting as the manifest (ENVELOPE_NAMESPACE), and the workbench writes
 * its own there before the pane starts: so the formulas that the pane shows are those that cells understand.
 */
export function namespaceOf(page: Document): string {
  return page.documentElement.dataset.namespace ?? NAMESPACE;
}
