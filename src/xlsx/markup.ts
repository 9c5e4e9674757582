/** XML text for the parts that Envelope writes whole: names are ours, and whatever people typed is escaped here. */

export type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;

export const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

const ESCAPES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\n": "&#10;",
  "\r": "&#13;",
  "\t": "&#9;",
};

/** Text content. Line breaks stay themselves; characters that XML cannot carry are dropped. */
export function escapeText(text: string): string {
  return wellFormed(text).replace(/[&<>\r]/g, (character) => ESCAPES[character] ?? character);
}

function escapeAttribute(text: string): string {
  return wellFormed(text).replace(/[&<>"\n\r\t]/g, (character) => ESCAPES[character] ?? character);
}

/** Halves of surrogate pairs and control characters are not XML; a document with them would not open. */
function wellFormed(text: string): string {
  return text.replace(/[\p{Cs}\p{Cc}\uFFFE\uFFFF]/gu, (character) => (isXmlControl(character) ? character : ""));
}

/** Tab, line feed, carriage return, and what lies above the ASCII controls (XML 1.0, 2.2). */
function isXmlControl(character: string): boolean {
  const code = character.charCodeAt(0);
  return code === 9 || code === 10 || code === 13 || (code >= 0x7f && code <= 0x9f);
}

/**
 * One element. Attributes that are undefined are left out, booleans become 1 and 0, and contents are markup already.
 * @example element("c", { r: "A1", s: 3 }, element("v", {}, "12")) is `<c r="A1" s="3"><v>12</v></c>`
 */
export function element(name: string, attributes: Attributes, ...contents: readonly string[]): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(
      ([key, value]) =>
        ` ${key}="${escapeAttribute(typeof value === "boolean" ? (value ? "1" : "0") : String(value))}"`,
    )
    .join("");
  const inner = contents.join("");
  return inner === "" ? `<${name}${written}/>` : `<${name}${written}>${inner}</${name}>`;
}

/** Elements that carry one `val`, as DrawingML likes them. */
export function valued(name: string, value: string | number | boolean): string {
  return element(name, { val: value });
}

/**
 * Text of a cell. SpreadsheetML writes characters outside XML as `_x0007_`, so a text that looks like such an escape
 * has its underscore escaped (ECMA-376 part 1, 22.9.2.19).
 */
export function cellText(text: string): string {
  const escaped = text
    .replace(/_x[0-9A-Fa-f]{4}_/g, (match) => `_x005F${match}`)
    .replace(/\p{Cc}/gu, (character) =>
      character !== "\r" && isXmlControl(character) ? character : `_x${hexadecimal(character)}_`,
    );
  return escapeText(escaped);
}

function hexadecimal(character: string): string {
  return character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0");
}

/** Reads back what {@link cellText} and Excel write. */
export function unescapeCellText(text: string): string {
  if (!text.includes("_x")) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_match, code: string) => String.fromCharCode(parseInt(code, 16)));
}
