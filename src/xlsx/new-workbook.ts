import type { DateSystem } from "../sheet/dates";
import { DECLARATION, element, escapeText } from "./markup";
import { Package } from "./package";
import { plainStyles } from "./plain-styles";
import { MAIN, RELATIONSHIPS } from "./xml";

const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const SPREADSHEETML = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/**
 * A workbook without sheets, to be painted into: a claim made from typed numbers alone has no source to stand beside.
 * Excel opens it only once it has a sheet.
 */
export function newWorkbook(about: AboutWorkbook = {}): Uint8Array {
  return blankPackage(plainStyles(), about).save();
}

/** What a workbook says of itself. No author: the file is handed on, and who made it is nobody's business. */
export interface AboutWorkbook {
  readonly title?: string;
  readonly created?: Date;
  /** The calendar that its serial dates count by; 1900 unless said. */
  readonly dateSystem?: DateSystem;
}

/** The parts of a workbook without sheets. @param styles its styles part */
export function blankPackage(styles = plainStyles(), about: AboutWorkbook = {}): Package {
  const pack = new Package();
  const types = [
    element("Default", { Extension: "rels", ContentType: "application/vnd.openxmlformats-package.relationships+xml" }),
    element("Default", { Extension: "xml", ContentType: "application/xml" }),
    element("Override", { PartName: "/xl/workbook.xml", ContentType: `${SPREADSHEETML}.sheet.main+xml` }),
    element("Override", { PartName: "/xl/styles.xml", ContentType: `${SPREADSHEETML}.styles+xml` }),
    ...(about.title === undefined
      ? []
      : [
          element("Override", {
            PartName: `/${PROPERTIES}`,
            ContentType: "application/vnd.openxmlformats-package.core-properties+xml",
          }),
        ]),
  ];
  pack.write("[Content_Types].xml", DECLARATION + element("Types", { xmlns: `${PACKAGE}/content-types` }, ...types));
  const properties =
    about.title === undefined ? [] : [[`${PACKAGE}/relationships/metadata/core-properties`, `/${PROPERTIES}`] as const];
  pack.write("_rels/.rels", relationships([`${RELATIONSHIPS}/officeDocument`, "/xl/workbook.xml"], ...properties));
  if (about.title !== undefined) writeProperties(pack, about.title, about.created);
  pack.write("xl/_rels/workbook.xml.rels", relationships([`${RELATIONSHIPS}/styles`, "/xl/styles.xml"]));
  pack.write("xl/styles.xml", styles);
  pack.write(
    "xl/workbook.xml",
    DECLARATION +
      element(
        "workbook",
        { xmlns: MAIN, "xmlns:r": RELATIONSHIPS },
        ...(about.dateSystem === "1904" ? [element("workbookPr", { date1904: true })] : []),
        element("sheets", {}),
      ),
  );
  return pack;
}

/** The core properties of a package (ECMA-376 part 2, 11). */
function writeProperties(pack: Package, title: string, created: Date | undefined): void {
  const names = {
    "xmlns:cp": `${PACKAGE}/metadata/core-properties`,
    "xmlns:dc": "http://purl.org/dc/elements/1.1/",
    "xmlns:dcterms": "http://purl.org/dc/terms/",
    "xmlns:xsi": "http://www.w3.org/2001/XMLSchema-instance",
  };
  const day = created
    ? [element("dcterms:created", { "xsi:type": "dcterms:W3CDTF" }, `${created.toISOString().slice(0, 19)}Z`)]
    : [];
  pack.write(
    PROPERTIES,
    DECLARATION + element("cp:coreProperties", names, element("dc:title", {}, escapeText(title)), ...day),
  );
}

const PROPERTIES = "docProps/core.xml";

function relationships(...list: readonly (readonly [type: string, target: string])[]): string {
  const written = list.map(([Type, Target], index) => element("Relationship", { Id: `rId${index + 1}`, Type, Target }));
  return DECLARATION + element("Relationships", { xmlns: `${PACKAGE}/relationships` }, ...written);
}
