import { FunctionType } from "@univerjs/engine-formula";
import { IDescriptionService } from "@univerjs/sheets-formula";
import type { Grid } from "../grid/create-grid";
import { cellName, type FunctionMetadata } from "./metadata";

/** Lists the custom functions among those that the grid proposes and explains while somebody types. */
export function offerFunctions(grid: Grid, functions: readonly FunctionMetadata[], namespace: string): void {
  const descriptions = functions.map(({ name, description, parameters }) => ({
    functionName: cellName(name, namespace),
    functionType: FunctionType.User,
    description,
    abstract: description,
    functionParameter: parameters.map((parameter) => ({
      name: parameter.name,
      detail: parameter.description ?? "",
      example: parameter.dimensionality === "matrix" ? "A1:A9" : "A1",
      require: parameter.optional ? (0 as const) : (1 as const),
      repeat: 0 as const,
    })),
  }));
  grid.univer.__getInjector().get(IDescriptionService).registerDescriptions(descriptions);
}
