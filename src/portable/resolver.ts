import { resolveReference } from "../sheet/references";
import type { WorkbookInfo } from "../sheet/workbook";
import type { Resolve } from "./shape";

/** What references on a sheet of a workbook stand for: addresses, names and tables. */
export function resolverOf(info: WorkbookInfo): (sheet: string) => Resolve {
  return (sheet) => (reference) => {
    const place = resolveReference(reference, info, sheet);
    return place && "area" in place ? place.area : null;
  };
}
