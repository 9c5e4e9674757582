import { DECLARATION, element } from "./markup";
import { Package } from "./package";
import { MAIN, RELATIONSHIPS } from "./xml";

const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const SPREADSHEETML = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** Styles of a workbook that has none: Calibri 11, the two fills that Excel reserves, and the Normal style. */
export const MINIMAL_STYLES =
  DECLARATION +
  element(
    "styleSheet",
    { xmlns: MAIN },
    element("fonts", { count: 1 }, element("font", {}, element("sz", { val: 11 }), element("name", { val: "Calibri" }), element("family", { val: 2 }))),
    element("fills", { count: 2 }, fill("none"), fill("gray125")),
    element("borders", { count: 1 }, element("border", {}, ...["left", "right", "top", "bottom", "diagonal"].map((side) => element(side, {})))),
    element("cellStyleXfs", { count: 1 }, element("xf", { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 })),
    element("cellXfs", { count: 1 }, element("xf", { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0, xfId: 0 })),
    element("cellStyles", { count: 1 }, element("cellStyle", { name: "Normal", xfId: 0, builtinId: 0 })),
  );

/**
 * A workbook without sheets, to be painted into: a claim made from typed numbers alone has no source to stand beside.
 * Excel opens it only once it has a sheet.
 */
export function newWorkbook(): Uint8Array {
  const pack = new Package();
  const types = [
    element("Default", { Extension: "rels", ContentType: "application/vnd.openxmlformats-package.relationships+xml" }),
    element("Default", { Extension: "xml", ContentType: "application/xml" }),
    element("Override", { PartName: "/xl/workbook.xml", ContentType: `${SPREADSHEETML}.sheet.main+xml` }),
    element("Override", { PartName: "/xl/styles.xml", ContentType: `${SPREADSHEETML}.styles+xml` }),
  ];
  pack.write("[Content_Types].xml", DECLARATION + element("Types", { xmlns: `${PACKAGE}/content-types` }, ...types));
  pack.write("_rels/.rels", relationship("officeDocument", "/xl/workbook.xml"));
  pack.write("xl/_rels/workbook.xml.rels", relationship("styles", "/xl/styles.xml"));
  pack.write("xl/styles.xml", MINIMAL_STYLES);
  pack.write("xl/workbook.xml", DECLARATION + element("workbook", { xmlns: MAIN, "xmlns:r": RELATIONSHIPS }, element("sheets", {})));
  return pack.save();
}

function relationship(kind: string, target: string): string {
  const one = element("Relationship", { Id: "rId1", Type: `${RELATIONSHIPS}/${kind}`, Target: target });
  return DECLARATION + element("Relationships", { xmlns: `${PACKAGE}/relationships` }, one);
}

function fill(patternType: string): string {
  return element("fill", {}, element("patternFill", { patternType }));
}
