import { parseArea, parseReference } from "../../sheet/address";
import type { SheetName } from "../../sheet/spec";
import type { StoredName } from "../../simulator/store";

/** The names that stand for an area of a sheet, which are painted together with it. */
export function sheetNames(names: readonly StoredName[], sheet: string): SheetName[] {
  return names.flatMap(({ name, refersTo }) => {
    const reference = parseReference(refersTo);
    const area = reference.sheet?.toLowerCase() === sheet.toLowerCase() ? parseArea(reference.target) : null;
    return area ? [{ name, area }] : [];
  });
}
