import { readXlsx } from "hucre/xlsx";
import type { CellValue } from "../sheet/spec";
import { WorkbookProblem } from "../sheet/workbook";
import { DECLARATION, element } from "./markup";
import { Package } from "./package";
import type { SheetEntry, WorkbookPart } from "./workbook-part";

const SPREADSHEETML = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/**
 * The values of all worksheets, by name, row and column.
 *
 * hucre reads them out of a package that holds nothing but the sheets and the shared strings. Without styles it takes
 * no number for a date, so serial numbers arrive exactly as the file has them (as dates they would be rounded to
 * milliseconds); and a damaged chart or picture somewhere else in the file cannot spoil the reading.
 *
 * @throws WorkbookProblem when a sheet cannot be read
 */
export async function readCellValues(pack: Package, workbook: WorkbookPart): Promise<ReadonlyMap<string, readonly (readonly CellValue[])[]>> {
  const sheets = workbook.sheets().filter(({ kind, part }) => kind === "worksheet" && pack.has(part));
  if (sheets.length === 0) return new Map();
  try {
    const { sheets: read } = await readXlsx(readingPackage(pack, workbook, sheets).save(0));
    return new Map(read.map((sheet, index) => [sheets[index]?.name ?? sheet.name, sheet.rows.map((row) => row.map(cellValue))]));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new WorkbookProblem(`The cells of this workbook cannot be read (${reason}). Open it in Excel and save it again.`);
  }
}

function cellValue(value: unknown): CellValue {
  return typeof value === "number" || typeof value === "boolean" || (typeof value === "string" && value !== "") ? value : null;
}

function readingPackage(pack: Package, workbook: WorkbookPart, sheets: readonly SheetEntry[]): Package {
  const reading = new Package();
  const overrides = [override("/xl/workbook.xml", "sheet.main")];
  const relations: string[] = [];
  sheets.forEach(({ part }, index) => {
    reading.write(`xl/worksheets/sheet${index + 1}.xml`, pack.bytes(part));
    overrides.push(override(`/xl/worksheets/sheet${index + 1}.xml`, "worksheet"));
    relations.push(relation(`s${index + 1}`, "worksheet", `/xl/worksheets/sheet${index + 1}.xml`));
  });
  const strings = workbook.relationships.ofKind("sharedStrings");
  if (strings && pack.has(strings.target)) {
    reading.write("xl/sharedStrings.xml", pack.bytes(strings.target));
    overrides.push(override("/xl/sharedStrings.xml", "sharedStrings"));
    relations.push(relation("strings", "sharedStrings", "/xl/sharedStrings.xml"));
  }
  const tabs = sheets.map((_sheet, index) => element("sheet", { name: `s${index + 1}`, sheetId: index + 1, "r:id": `s${index + 1}` }));
  const rels = element("Default", { Extension: "rels", ContentType: "application/vnd.openxmlformats-package.relationships+xml" });
  reading.write("[Content_Types].xml", DECLARATION + element("Types", { xmlns: `${PACKAGE}/content-types` }, rels, ...overrides));
  reading.write("_rels/.rels", relationsPart([relation("main", "officeDocument", "/xl/workbook.xml")]));
  reading.write("xl/_rels/workbook.xml.rels", relationsPart(relations));
  reading.write("xl/workbook.xml", DECLARATION + element("workbook", { xmlns: `${FORMATS}/spreadsheetml/2006/main`, "xmlns:r": RELATIONSHIPS_NS }, element("sheets", {}, ...tabs)));
  return reading;
}

const FORMATS = "http://schemas.openxmlformats.org";
const PACKAGE = `${FORMATS}/package/2006`;
const RELATIONSHIPS_NS = `${FORMATS}/officeDocument/2006/relationships`;

const override = (part: string, kind: string) => element("Override", { PartName: part, ContentType: `${SPREADSHEETML}.${kind}+xml` });
const relation = (id: string, kind: string, target: string) => element("Relationship", { Id: id, Type: `${RELATIONSHIPS_NS}/${kind}`, Target: target });
const relationsPart = (relations: readonly string[]) => DECLARATION + element("Relationships", { xmlns: `${PACKAGE}/relationships` }, ...relations);
