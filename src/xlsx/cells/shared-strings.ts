import type { Package } from "../package";
import { unescapeCellText } from "../markup";
import { damaged } from "../zip/read-zip";
import { CellBudget, MAX_CELL_CHARACTERS } from "./cell-budget";
import { XmlScanner, type XmlVisitor } from "./xml-scanner";

/**
 * The texts that cells name by their position: without their fonts, and without the readings above East Asian words.
 */
export function readSharedStrings(pack: Package, part: string, budget = new CellBudget()): string[] {
  const visitor = new StringVisitor(part, budget);
  const scanner = new XmlScanner(visitor, part);
  pack.scan(part, (piece) => scanner.push(piece));
  scanner.end();
  return visitor.texts;
}

class StringVisitor implements XmlVisitor {
  readonly texts: string[] = [];
  listening = false;
  private current = "";
  private reading = 0;

  constructor(
    private readonly part: string,
    private readonly budget: CellBudget,
  ) {}

  open(name: string): void {
    if (name === "si") this.current = "";
    else if (name === "rPh") this.reading++;
    else if (name === "t") this.listening = this.reading === 0;
  }

  close(name: string): void {
    if (name === "t") this.listening = false;
    else if (name === "rPh") this.reading--;
    else if (name === "si") {
      this.budget.spendCells(1, this.part);
      this.budget.spendText(this.current);
      this.texts.push(unescapeCellText(ownCopy(this.current)));
    }
  }

  text(text: string): void {
    this.current += text;
    if (this.current.length > MAX_CELL_CHARACTERS)
      throw damaged(`a text of ${this.part} is longer than a cell can hold`);
  }
}

/** Cut out of a piece, a long text would keep the whole piece in memory. */
export function ownCopy(text: string): string {
  return text.length < 13 ? text : ` ${text}`.slice(1);
}
