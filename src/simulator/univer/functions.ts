import { AsyncCustomFunction, type IFunctionService } from "@univerjs/engine-formula";
import type { FunctionArgument, FunctionResult, StoredFunction } from "../store";

/**
 * Makes a function callable in cells. It never throws, because Univer would leave a message port open and the process
 * would not end; whatever goes wrong in it shows as `#VALUE!`.
 */
export function registerCustomFunction(functions: IFunctionService, name: string, run: StoredFunction): void {
  const executor = new AsyncCustomFunction(name.toUpperCase());
  executor.calculateCustom = async function (this: AsyncCustomFunction, ...args: unknown[]) {
    const caller = { sheetId: this.subUnitId ?? "", row: this.row, column: this.column };
    try {
      return toEngine(await run(args as FunctionArgument[], caller));
    } catch {
      return "#VALUE!";
    }
  } as AsyncCustomFunction["calculateCustom"];
  functions.registerExecutors(executor);
  functions.deleteFormulaAstCacheKey(executor.name);
}

/** Blank results show as 0 in Excel and as "" in arrays of text; the engine takes neither null nor undefined. */
function toEngine(result: FunctionResult): unknown {
  if (!Array.isArray(result)) return result ?? 0;
  return (result as readonly (readonly unknown[])[]).map((row) => row.map((value) => value ?? 0));
}
