import { contains, parseArea, parseReference } from "../../../sheet/address";
import type { SheetCell } from "../../../sheet/sheet-cell";
import type { WorkbookInfo } from "../../../sheet/workbook";
import { NAMES } from "../../../summary";
import { texts } from "../../texts";

const KEYS: ReadonlyMap<string, keyof typeof NAMES> = new Map(
  Object.entries(NAMES).map(([key, name]) => [name.toLowerCase(), key as keyof typeof NAMES]),
);

/** What a cell of a summary is, by the name that stands for it; null for a cell without one of our names. */
export function namedCellText(cell: SheetCell, info: WorkbookInfo): string | null {
  for (const { name, refersTo } of info.names) {
    const { sheet, target } = parseReference(refersTo);
    const area = parseArea(target);
    // The second summary's names end in its number.
    const key = KEYS.get(name.toLowerCase().replace(/_\d+$/, ""));
    if (key && area && sheet === cell.sheet && contains(area, cell))
      return texts.explain.named({ what: texts.explain.names[key], name });
  }
  return null;
}
