import { areaAddress } from "../sheet/address";
import type { SheetSpec } from "../sheet/spec";

const POINTS_AN_INCH = 72;

/** How a sheet is printed. What needs a printer most comes last, so that the rest is there where none is installed. */
export function layOutPage(sheet: Excel.Worksheet, { print }: SheetSpec): void {
  const { pageLayout } = sheet;
  pageLayout.setPrintArea(sheet.getRanges(print.areas.map((area) => areaAddress(area)).join(",")));
  if (print.titleRows) pageLayout.setPrintTitleRows(`$${print.titleRows.first + 1}:$${print.titleRows.last + 1}`);
  const footer = pageLayout.headersFooters.defaultForAllPages;
  footer.leftFooter = print.footer.left;
  footer.centerFooter = print.footer.center;
  footer.rightFooter = print.footer.right;
  // A page that is scaled down to its height is narrower than the paper.
  pageLayout.centerHorizontally = true;
  pageLayout.topMargin = print.margins.top * POINTS_AN_INCH;
  pageLayout.bottomMargin = print.margins.bottom * POINTS_AN_INCH;
  pageLayout.leftMargin = print.margins.left * POINTS_AN_INCH;
  pageLayout.rightMargin = print.margins.right * POINTS_AN_INCH;
  const { portrait, landscape } = Excel.PageOrientation;
  pageLayout.orientation = print.orientation === "portrait" ? portrait : landscape;
  const inHeight = print.fitToHeight > 0 ? { verticalFitToPages: print.fitToHeight } : {};
  pageLayout.zoom = { horizontalFitToPages: print.fitToWidth, ...inHeight };
}
