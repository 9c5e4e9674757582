import type { Package } from "../package";
import { unescapeCellText } from "../markup";
import { XmlScanner, type XmlVisitor } from "./xml-scanner";

/** The texts that cells name by their position: without their fonts, and without the readings above East Asian words. */
export function readSharedStrings(pack: Package, part: string): string[] {
  const visitor = new StringVisitor();
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

  open(name: string): void {
    if (name === "si") this.current = "";
    else if (name === "rPh") this.reading++;
    else if (name === "t") this.listening = this.reading === 0;
  }

  close(name: string): void {
    if (name === "t") this.listening = false;
    else if (name === "rPh") this.reading--;
    else if (name === "si") this.texts.push(unescapeCellText(ownCopy(this.current)));
  }

  text(text: string): void {
    this.current += text;
  }
}

/** Cut out of a piece, a long text would keep the whole piece in memory. */
export function ownCopy(text: string): string {
  return text.length < 13 ? text : ` ${text}`.slice(1);
}
