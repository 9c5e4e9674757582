import type { Document, Element } from "@xmldom/xmldom";
import { WorkbookProblem } from "../sheet/workbook";
import { ContentTypes } from "./content-types";
import type { Package } from "./package";
import { foreignMainPart } from "./refusals";
import { Relationships } from "./relationships";
import { append, child, children, ensureChild, flag, MAIN, parseXml, RELATIONSHIPS, rootOf, serializeXml } from "./xml";

/** Sequence of CT_Workbook (ECMA-376 part 1, 18.2.27). */
const ORDER = [
  "fileVersion",
  "fileSharing",
  "workbookPr",
  "workbookProtection",
  "bookViews",
  "sheets",
  "functionGroups",
  "externalReferences",
  "definedNames",
  "calcPr",
  "oleSize",
  "customWorkbookViews",
  "pivotCaches",
  "smartTagPr",
  "smartTagTypes",
  "webPublishing",
  "fileRecoveryPr",
  "webPublishObjects",
  "extLst",
] as const;

const STRICT_MAIN = "http://purl.oclc.org/ooxml/spreadsheetml/main";
const STRICT_RELATIONSHIPS = "http://purl.oclc.org/ooxml/officeDocument/relationships";

/** A tab of the workbook; `part` is "" where the file names none. */
export interface SheetEntry {
  readonly element: Element;
  readonly name: string;
  readonly sheetId: number;
  readonly visible: boolean;
  readonly part: string;
  readonly kind: string;
}

/** The part that holds the workbook together, wherever the package keeps it. */
export class WorkbookPart {
  readonly root: Element;

  private constructor(
    readonly name: string,
    readonly document: Document,
    readonly relationships: Relationships,
  ) {
    this.root = rootOf(document, name);
  }

  /** @throws WorkbookProblem for packages that are no workbook */
  static of(pack: Package): WorkbookPart {
    const main = Relationships.of(pack, "").ofKind("officeDocument");
    if (!main) throw new WorkbookProblem("This is not an Excel workbook: the archive names no main part.");
    const foreign = foreignMainPart(ContentTypes.of(pack).of(main.target));
    if (foreign) throw new WorkbookProblem(foreign);
    const document = parseXml(pack.text(main.target), main.target);
    const namespace = rootOf(document, main.target).namespaceURI ?? "";
    if (namespace !== MAIN && namespace !== STRICT_MAIN)
      throw new WorkbookProblem(`The file is damaged: ${main.target} is not a workbook part.`);
    return new WorkbookPart(main.target, document, Relationships.of(pack, main.target));
  }

  /** Whether the file is Strict Open XML, whose parts speak other namespaces: it can be read but not painted into. */
  get strict(): boolean {
    return this.root.namespaceURI === STRICT_MAIN;
  }

  get dateSystem(): "1900" | "1904" {
    return flag(child(this.root, "workbookPr"), "date1904") ? "1904" : "1900";
  }

  /** Whether sheets may be added only after the user takes the protection off. */
  get structureLocked(): boolean {
    return flag(child(this.root, "workbookProtection"), "lockStructure");
  }

  sheets(): SheetEntry[] {
    const relationships = this.relationships.all();
    return children(this.sheetsElement(), "sheet").map((element) => {
      const id = element.getAttributeNS(this.strict ? STRICT_RELATIONSHIPS : RELATIONSHIPS, "id");
      const target = relationships.find((relationship) => relationship.id === id);
      const state = element.getAttribute("state");
      return {
        element,
        name: element.getAttribute("name") ?? "",
        sheetId: Number(element.getAttribute("sheetId")),
        visible: !state || state === "visible",
        part: target?.target ?? "",
        kind: target?.kind ?? "",
      };
    });
  }

  /** Puts a sheet behind the last one. @param part its part, to which the workbook gets a relationship */
  addSheet(name: string, part: string): void {
    const sheetId = freeSheetId(this.sheets().map((sheet) => sheet.sheetId));
    const element = append(this.sheetsElement(), "sheet", { name, sheetId });
    element.setAttributeNS(
      RELATIONSHIPS,
      `${this.relationshipsPrefix()}:id`,
      this.relationships.add("worksheet", part),
    );
  }

  /** Shows a sheet when the workbook is opened. */
  activate(index: number): void {
    const views = ensureChild(this.root, "bookViews", ORDER);
    (child(views, "workbookView") ?? append(views, "workbookView")).setAttribute("activeTab", String(index));
  }

  /** Has Excel compute every formula on opening: the cached values are only for readers that compute nothing. */
  recalculateOnLoad(): void {
    ensureChild(this.root, "calcPr", ORDER).setAttribute("fullCalcOnLoad", "1");
  }

  definedNames(): Element[] {
    const list = child(this.root, "definedNames");
    return list ? children(list, "definedName") : [];
  }

  addDefinedName(attributes: Readonly<Record<string, string | number>>, refersTo: string): void {
    append(ensureChild(this.root, "definedNames", ORDER), "definedName", attributes).textContent = refersTo;
  }

  save(pack: Package): void {
    const names = child(this.root, "definedNames");
    // An empty list is against the schema, though some producers write one.
    if (names && children(names).length === 0) this.root.removeChild(names);
    pack.write(this.name, serializeXml(this.document));
    this.relationships.save(pack);
  }

  private sheetsElement(): Element {
    const sheets = child(this.root, "sheets");
    if (!sheets) throw new WorkbookProblem(`The file is damaged: ${this.name} lists no sheets.`);
    return sheets;
  }

  private relationshipsPrefix(): string {
    const present = this.root.lookupPrefix(RELATIONSHIPS);
    if (present) return present;
    this.root.setAttribute("xmlns:r", RELATIONSHIPS);
    return "r";
  }
}

/** The highest number of a tab that Excel opens; the schema would allow more (ECMA-376 part 1, 18.2.19). */
const HIGHEST_SHEET_ID = 65_534;

/** The number behind the highest that is taken; at the end of all numbers, the lowest that is free. */
function freeSheetId(taken: readonly number[]): number {
  const next = Math.max(0, ...taken) + 1;
  if (next <= HIGHEST_SHEET_ID) return next;
  const known = new Set(taken);
  let free = 1;
  while (known.has(free)) free++;
  return free;
}
