import { lastCell } from "../sheet/address";
import type { ChartSpec } from "../sheet/spec";
import { CHART, DRAWING } from "./chart-part";
import { DECLARATION, element } from "./markup";
import { RELATIONSHIPS } from "./xml";

const SPREADSHEET_DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing";

/**
 * The drawing part of a sheet: where each chart lies, and what it is called. @param ids relationships to the charts,
 * one each
 */
export function drawingPart(charts: readonly ChartSpec[], ids: readonly string[]): string {
  const anchors = charts.map((chart, index) => anchor(chart, ids[index] ?? "", index + 2));
  return DECLARATION + element("xdr:wsDr", { "xmlns:xdr": SPREADSHEET_DRAWING, "xmlns:a": DRAWING }, ...anchors);
}

function anchor({ name, description, area }: ChartSpec, relationship: string, id: number): string {
  const last = lastCell(area);
  const properties = element(
    "xdr:nvGraphicFramePr",
    {},
    element("xdr:cNvPr", { id, name, descr: description }),
    element("xdr:cNvGraphicFramePr", {}),
  );
  const placed = element("xdr:xfrm", {}, element("a:off", { x: 0, y: 0 }), element("a:ext", { cx: 0, cy: 0 }));
  const chart = element("c:chart", { "xmlns:c": CHART, "xmlns:r": RELATIONSHIPS, "r:id": relationship });
  const graphic = element("a:graphic", {}, element("a:graphicData", { uri: CHART }, chart));
  return element(
    "xdr:twoCellAnchor",
    {},
    corner("xdr:from", area.row, area.column),
    corner("xdr:to", last.row + 1, last.column + 1),
    element("xdr:graphicFrame", { macro: "" }, properties, placed, graphic),
    element("xdr:clientData", {}),
  );
}

function corner(name: string, row: number, column: number): string {
  return element(
    name,
    {},
    element("xdr:col", {}, String(column)),
    element("xdr:colOff", {}, "0"),
    element("xdr:row", {}, String(row)),
    element("xdr:rowOff", {}, "0"),
  );
}
