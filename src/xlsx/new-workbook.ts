import { DECLARATION, element } from "./markup";
import { Package } from "./package";
import { plainStyles } from "./plain-styles";
import { MAIN, RELATIONSHIPS } from "./xml";

const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const SPREADSHEETML = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/**
 * A workbook without sheets, to be painted into: a claim made from typed numbers alone has no source to stand beside.
 * Excel opens it only once it has a sheet.
 */
export function newWorkbook(): Uint8Array {
  return blankPackage().save();
}

/** The parts of a workbook without sheets. @param styles its styles part */
export function blankPackage(styles = plainStyles()): Package {
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
  pack.write("xl/styles.xml", styles);
  pack.write("xl/workbook.xml", DECLARATION + element("workbook", { xmlns: MAIN, "xmlns:r": RELATIONSHIPS }, element("sheets", {})));
  return pack;
}

function relationship(kind: string, target: string): string {
  const one = element("Relationship", { Id: "rId1", Type: `${RELATIONSHIPS}/${kind}`, Target: target });
  return DECLARATION + element("Relationships", { xmlns: `${PACKAGE}/relationships` }, one);
}
