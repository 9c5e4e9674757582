import { WorkbookProblem } from "../../sheet/workbook";
import { tooLarge } from "../refusals";

/** More than a sheet of a million rows and 30 columns, less than what memory holds. */
export const MAX_CELLS = 32_000_000;
/** Characters of all texts: twice what a million rows with five texts of 25 characters come to. */
const MAX_CHARACTERS = 256 * 1024 ** 2;

/** Excel's limit is 32,767; a writer who escapes every character needs seven times that. */
export const MAX_CELL_CHARACTERS = 1024 ** 2;

/** What the sheets of a workbook may hold together: each of many could be as large as memory allows one to be. */
export class CellBudget {
  private cells = 0;
  private characters = 0;

  /** @throws WorkbookProblem naming the part in which there was one too many */
  spendCells(cells: number, part: string): void {
    this.cells += cells;
    if (this.cells > MAX_CELLS)
      throw new WorkbookProblem(
        `${part} holds more than ${MAX_CELLS.toLocaleString("en-US")} cells, too many to read. Keep the revenue in a workbook of its own, without columns that are not needed.`,
      );
  }

  spendText(text: string): void {
    this.characters += text.length;
    if (this.characters > MAX_CHARACTERS) throw tooLarge();
  }
}
