import { HostNode } from "../model/node";
import { Range, RangeAreas } from "./range";
import { choice, flag, number, propertyBag, record, text } from "../model/property-bag";

const nothing = () => undefined;
const HeaderFooterBag = propertyBag("HeaderFooter", {
  LeftHeader: text(),
  CenterHeader: text(),
  RightHeader: text(),
  LeftFooter: text(),
  CenterFooter: text(),
  RightFooter: text(),
});

class HeaderFooterGroup extends HostNode {
  readonly all = new HeaderFooterBag(nothing);
  get api(): string {
    return "HeaderFooterGroup";
  }
  get DefaultForAllPages(): HostNode {
    return this.all;
  }
}

export class PageLayout extends propertyBag("PageLayout", {
  Orientation: choice("Portrait", "Landscape"),
  PaperSize: text("A4"),
  Zoom: record({ scale: 100 }),
  TopMargin: number(54),
  BottomMargin: number(54),
  LeftMargin: number(50.4),
  RightMargin: number(50.4),
  CenterHorizontally: flag(false),
}) {
  readonly headersFooters = new HeaderFooterGroup();
  printArea = "";
  titleRows = "";

  get HeadersFooters(): HostNode {
    return this.headersFooters;
  }
  /** As an address, or as the range or ranges that it names; kept without the sheet. */
  SetPrintArea(area: unknown): void {
    const named = area instanceof Range || area instanceof RangeAreas ? area.Address : String(area);
    this.printArea = named
      .split(",")
      .map((address) => address.slice(address.lastIndexOf("!") + 1))
      .join(",");
  }
  SetPrintTitleRows(rows: unknown): void {
    this.titleRows = String(rows);
  }
}
