import type { Package } from "../package";
import type { PartContent } from "../part-content";
import type { WorkbookPart } from "../workbook-part";
import { CellBudget } from "./cell-budget";
import { scanSheet } from "./scan-sheet";
import { readSharedStrings } from "./shared-strings";
import type { SheetCells } from "./sheet-cells";

/**
 * Sheets that were read, by the content of their part: painting writes other parts, and a large source is read only
 * once.
 */
export class SheetCellsCache {
  private readonly sheets = new WeakMap<PartContent, SheetCells>();
  private readonly strings = new WeakMap<PartContent, string[]>();
  private readonly budget = new CellBudget();

  of(pack: Package, workbook: WorkbookPart, part: string): SheetCells {
    const content = pack.content(part);
    const known = this.sheets.get(content);
    if (known) return known;
    const cells = scanSheet(pack, part, {
      strings: this.sharedStrings(pack, workbook),
      dateSystem: workbook.dateSystem,
      budget: this.budget,
    });
    this.sheets.set(content, cells);
    return cells;
  }

  /** Puts in what a part holds that was made from these very cells. */
  put(content: PartContent, cells: SheetCells): void {
    this.sheets.set(content, cells);
  }

  private sharedStrings(pack: Package, workbook: WorkbookPart): string[] {
    const part = workbook.relationships.ofKind("sharedStrings")?.target;
    if (part === undefined || !pack.has(part)) return [];
    const content = pack.content(part);
    const strings = this.strings.get(content) ?? readSharedStrings(pack, part, this.budget);
    this.strings.set(content, strings);
    return strings;
  }
}
