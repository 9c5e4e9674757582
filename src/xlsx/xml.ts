import { DOMParser, XMLSerializer, type Document, type Element } from "@xmldom/xmldom";
import { WorkbookProblem } from "../sheet/workbook";
import { resolveReference, XmlScanner } from "./cells/xml-scanner";
import { tooLarge } from "./refusals";

/**
 * XML parts as trees. Elements are found by namespace and local name, for producers choose their own prefixes
 * (`<x:workbook>` is as good as `<workbook>`), and new elements take the prefix of the tree they are put into.
 */

/** SpreadsheetML, transitional. */
export const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
/** Values of `r:id`, and the prefix of relationship types. */
export const RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/**
 * More than the 64,000 cell formats that Excel allows come to, less than what a tree of them in memory makes of a bomb.
 */
const MOST_ELEMENTS = 400_000;

/**
 * @param most elements that the part may have
 * @throws WorkbookProblem naming the part when it is not well-formed, too large for a tree or brings a DTD, which OOXML
 * forbids
 */
export function parseXml(text: string, part: string, most = MOST_ELEMENTS): Document {
  survey(text, part, most);
  try {
    refuseNoCharacters(text);
    return new DOMParser({ onError: refuse }).parseFromString(text.replace(/^\uFEFF/, ""), "text/xml");
  } catch (error) {
    const reason = error instanceof Error ? error.message.split("\n")[0] : String(error);
    throw new WorkbookProblem(
      `The file is damaged: ${part} cannot be read (${reason}). Open it in Excel, let it repair the file, and save it.`,
    );
  }
}

/** Looks through a part before a tree is made of it, which takes a hundred times the memory. */
function survey(text: string, part: string, most: number): void {
  let elements = 0;
  const count = () => {
    if (++elements > most) throw tooLarge();
  };
  const scanner = new XmlScanner(
    { listening: false, open: count, close: () => undefined, text: () => undefined },
    part,
  );
  scanner.push(text.replace(/^\uFEFF/, ""));
  scanner.end();
}

/** The parser makes halves of pairs and NULs of numbers that are no characters' (XML 1.0, 2.2). */
function refuseNoCharacters(text: string): void {
  const outside = text.includes("&#") ? text.replace(/<!\[CDATA\[[\s\S]*?\]\]>|<!--[\s\S]*?-->/g, "") : "";
  for (const [reference, name = ""] of outside.matchAll(/&(#[^;&<\s]{0,40});/g)) {
    if (resolveReference(name) === undefined) throw new Error(`“${reference}” in it stands for nothing`);
  }
}

function refuse(level: string, message: string): void {
  if (level !== "warning") throw new Error(message);
}

export function serializeXml(document: Document): string {
  const text = new XMLSerializer().serializeToString(document);
  return text.startsWith("<?xml") ? text : `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${text}`;
}

/** The markup of one element, by which equal elements are recognised. */
export function markupOf(element: Element): string {
  return new XMLSerializer().serializeToString(element);
}

export function rootOf(document: Document, part: string): Element {
  if (!document.documentElement) throw new WorkbookProblem(`The file is damaged: ${part} is empty.`);
  return document.documentElement;
}

/** Children that are elements, of one name if it is given. */
export function children(parent: Element, name?: string): Element[] {
  const found: Element[] = [];
  for (let node = parent.firstChild; node; node = node.nextSibling) {
    if (node.nodeType === 1 && (name === undefined || (node as Element).localName === name))
      found.push(node as Element);
  }
  return found;
}

export function child(parent: Element, name: string): Element | null {
  return children(parent, name)[0] ?? null;
}

/** A new element of the parent's namespace and prefix, not yet in the tree. */
export function create(
  parent: Element,
  name: string,
  attributes: Readonly<Record<string, string | number>> = {},
): Element {
  const document = parent.ownerDocument;
  if (!document) throw new Error("An element without a document has no children");
  const element = document.createElementNS(parent.namespaceURI, parent.prefix ? `${parent.prefix}:${name}` : name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  return element;
}

/** {@link create}, put behind the parent's last child. */
export function append(
  parent: Element,
  name: string,
  attributes: Readonly<Record<string, string | number>> = {},
): Element {
  const element = create(parent, name, attributes);
  parent.appendChild(element);
  return element;
}

/**
 * The child of that name, made if it is missing at its place in the schema's sequence.
 * @param order local names of all children in the order that the schema demands
 */
export function ensureChild(parent: Element, name: string, order: readonly string[]): Element {
  const present = child(parent, name);
  if (present) return present;
  const later = new Set(order.slice(order.indexOf(name) + 1));
  const element = create(parent, name);
  parent.insertBefore(element, children(parent).find((sibling) => later.has(sibling.localName ?? "")) ?? null);
  return element;
}

/** "1" and "true" are true in XML Schema; a missing attribute is `absent`. */
export function flag(element: Element | null, name: string, absent = false): boolean {
  const value = element?.getAttribute(name);
  return value == null || value === "" ? absent : value === "1" || value === "true";
}
