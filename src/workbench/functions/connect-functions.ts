import { NAMESPACE } from "../../functions/namespace";
import { cellAddress } from "../../sheet/address";
import { quoteSheet } from "../../sheet/formula";
import type { CellStore } from "../../simulator/store";
import type { Grid } from "../grid/create-grid";
import { callFunction, type AssociatedFunction } from "./call-function";
import type { ErrorMessages } from "./error-messages";
import { cellName, fetchFunctions } from "./metadata";
import { offerFunctions } from "./offer-functions";

/** Where Office.js keeps what the add-in associated; the runtime itself looks there. */
interface PaneWindow extends Window {
  readonly CustomFunctions?: {
    readonly _association?: { readonly mappings?: Readonly<Record<string, AssociatedFunction>> };
  };
}

/** `?names=bare` asks for functions without a namespace, as a manifest without one gives. */
export function namespaceOf(search: string): string {
  return new URLSearchParams(search).get("names") === "bare" ? "" : NAMESPACE;
}

/**
 * Makes the functions that the pane's page associates callable in the grid's cells. The page of a shared runtime
 * associates them before anything else of it runs, so they are there when the page is.
 *
 * @param messages takes what errors say of themselves, which the cells do not show
 * @throws Error when the metadata is missing, or names a function that the page did not associate
 */
export async function connectFunctions(
  pane: Window,
  grid: Grid,
  store: CellStore,
  namespace: string,
  messages: ErrorMessages,
): Promise<void> {
  const functions = await fetchFunctions();
  const associated = (pane as PaneWindow).CustomFunctions?._association?.mappings ?? {};
  const lost = functions.filter(({ id }) => !associated[id]).map(({ id }) => id);
  if (lost.length > 0) throw new Error(`The pane did not associate ${lost.join(", ")}, which functions.json lists.`);
  for (const { id, name, parameters } of functions) {
    const run = associated[id];
    if (!run) continue;
    store.registerFunction(cellName(name, namespace), (args, caller) =>
      callFunction(run, parameters, args, callerText(store, caller), (errors) => messages.take(caller, errors)),
    );
  }
  offerFunctions(grid, functions, namespace);
}

function callerText(
  store: CellStore,
  { sheetId, row, column }: { sheetId: string; row: number; column: number },
): string {
  const sheet = store.sheets().find(({ id }) => id === sheetId)?.name ?? "";
  return `${quoteSheet(sheet)}!${cellAddress({ row, column })}`;
}
