import { WorkbookProblem } from "../../sheet/workbook";

/**
 * Hears what an XML part holds, in its order. Names come without their namespace's prefix, which producers choose
 * freely.
 */
export interface XmlVisitor {
  open(name: string, attributes: XmlAttributes): void;
  close(name: string): void;
  /** Text with its entities resolved, possibly in several pieces. Called only while `listening`. */
  text(text: string): void;
  readonly listening: boolean;
}

/** The attributes of the element that is being opened; valid only during the call. */
export interface XmlAttributes {
  /** By the name as it is written. */
  get(name: string): string | undefined;
}

/** No tag, comment or text of an Office file comes near this length; a part that has one is no Office file. */
const LONGEST_TOKEN = 16 * 1024 ** 2;
/** Office's own elements lie a few dozen deep in each other; what keeps a tree of them breaks at some thousands. */
const DEEPEST = 500;

/**
 * Reads XML that comes in pieces, without a tree: a sheet of a million rows is several hundred megabytes of it.
 * Elements, attributes, entities, CDATA, comments and processing instructions as in XML 1.0; a document type is
 * refused, as OOXML has none.
 * @throws WorkbookProblem naming the part when it is not well-formed
 */
export class XmlScanner {
  /** What of the last piece was no whole token. */
  private rest = "";
  private readonly openElements: string[] = [];
  private readonly attributes = new Attributes((reference) => this.unknown(reference));

  constructor(
    private readonly visitor: XmlVisitor,
    private readonly part: string,
  ) {}

  push(piece: string): void {
    const source = this.rest === "" ? piece : this.rest + piece;
    let at = 0;
    for (let mark = source.indexOf("<"); mark >= 0; mark = source.indexOf("<", at)) {
      const end = this.endOf(source, mark);
      if (end < 0) break;
      if (mark > at && this.visitor.listening) this.text(source.slice(at, mark));
      this.token(source, mark, end);
      at = end;
    }
    this.rest = source.slice(at);
    if (this.rest.length > LONGEST_TOKEN) throw this.broken("a tag or text in it does not end");
  }

  /** To be called behind the last piece. */
  end(): void {
    if (this.openElements.length > 0 || this.rest.includes("<")) throw this.broken("it is cut off");
  }

  /** Behind the token that begins at `mark`, or -1 when its end is not there yet. */
  private endOf(source: string, mark: number): number {
    const kind = source.charCodeAt(mark + 1);
    if (kind === EXCLAMATION) {
      if (source.startsWith("<!--", mark)) return behind(source, "-->", mark + 4);
      if (source.startsWith("<![CDATA[", mark)) return behind(source, "]]>", mark + 9);
      if (source.length < mark + 9) return -1;
      throw this.broken("it declares a document type, which Excel files never do");
    }
    if (kind === QUESTION) return behind(source, "?>", mark + 2);
    if (kind === SLASH) return behind(source, ">", mark + 2);
    return this.attributes.scan(source, mark + 1);
  }

  private token(source: string, mark: number, end: number): void {
    const kind = source.charCodeAt(mark + 1);
    if (kind === QUESTION) return;
    if (kind === EXCLAMATION) {
      if (source.charCodeAt(mark + 2) === BRACKET && this.visitor.listening)
        this.visitor.text(source.slice(mark + 9, end - 3));
      return;
    }
    if (kind === SLASH) {
      this.close(localName(source, mark + 2, end - 1));
      return;
    }
    const name = localName(source, mark + 1, this.attributes.nameEnd);
    if (name === "") throw this.broken("a “<” in it begins no tag");
    if (this.openElements.push(name) > DEEPEST)
      throw this.broken(`elements of it lie deeper than ${DEEPEST} in each other`);
    this.visitor.open(name, this.attributes);
    if (source.charCodeAt(end - 2) === SLASH) this.close(name);
  }

  private close(name: string): void {
    const opened = this.openElements.pop();
    if (opened !== name) throw this.broken(`“${name}” is closed where “${opened ?? "nothing"}” is open`);
    this.visitor.close(name);
  }

  private text(raw: string): void {
    this.visitor.text(raw.includes("&") || raw.includes("\r") ? this.resolved(raw) : raw);
  }

  /** Line ends become line feeds (XML 1.0, 2.11) and references become what they stand for. */
  private resolved(raw: string): string {
    return raw
      .replace(/\r\n?/g, "\n")
      .replace(REFERENCE, (reference, name: string) => resolveReference(name) ?? this.unknown(reference));
  }

  private unknown(reference: string): never {
    throw this.broken(`“${reference}” in it stands for nothing`);
  }

  private broken(reason: string): WorkbookProblem {
    return new WorkbookProblem(
      `The file is damaged: ${this.part} cannot be read (${reason}). Open it in Excel, let it repair the file, and save it.`,
    );
  }
}

const [EXCLAMATION, QUESTION, SLASH, BRACKET, COLON, EQUALS, GREATER, DOUBLE, SINGLE] = [..."!?/[:=>\"'"].map(
  (character) => character.charCodeAt(0),
);
const isSpace = (code: number) => code === 32 || (code >= 9 && code <= 13);

function behind(source: string, end: string, from: number): number {
  const at = source.indexOf(end, from);
  return at < 0 ? -1 : at + end.length;
}

function localName(source: string, from: number, to: number): string {
  let [start, end] = [from, to];
  for (let at = from; at < to; at++) {
    const code = source.charCodeAt(at);
    if (code === COLON) start = at + 1;
    else if (isSpace(code)) {
      end = at;
      break;
    }
  }
  return source.slice(start, end);
}

/** An entity or a character by its number; a bare "&" too, which stands for nothing. */
export const REFERENCE = /&([^;&\s]{0,40});?/g;
const NAMED: ReadonlyMap<string, string> = new Map([
  ["amp", "&"],
  ["lt", "<"],
  ["gt", ">"],
  ["quot", '"'],
  ["apos", "'"],
]);

/** What a reference stands for, by what is between its "&" and ";"; undefined where it stands for nothing. */
export function resolveReference(name: string): string | undefined {
  const code = /^#(?:x([0-9a-fA-F]+)|([0-9]+))$/.exec(name);
  if (!code) return NAMED.get(name);
  const point = code[1] === undefined ? Number(code[2]) : parseInt(code[1], 16);
  return point > 0 && point <= 0x10ffff ? String.fromCodePoint(point) : undefined;
}

/** Where the attributes of one tag stand; their texts are cut out only when somebody asks. */
class Attributes implements XmlAttributes {
  /** Behind the element's name. */
  nameEnd = 0;
  private source = "";
  private count = 0;
  /** For each attribute four places: start and end of its name, start and end of its value. */
  private readonly places: number[] = [];

  constructor(private readonly unknown: (reference: string) => never) {}

  /** @returns the place behind the tag, or -1 when its end is not there yet */
  scan(source: string, from: number): number {
    this.source = source;
    this.count = 0;
    this.nameEnd = -1;
    let [start, end] = [-1, -1];
    for (let at = from; at < source.length; at++) {
      const code = source.charCodeAt(at);
      if (code === GREATER || code === SLASH || isSpace(code)) {
        if (this.nameEnd < 0) this.nameEnd = at;
        else if (start >= 0 && end < 0) end = at;
        if (code === GREATER) return at + 1;
      } else if (code === EQUALS) {
        const quote = openingQuote(source, at + 1);
        const close = quote < 0 ? -1 : source.indexOf(source.charAt(quote), quote + 1);
        if (close < 0) return -1;
        this.note(start, end < 0 ? at : end, quote + 1, close);
        [start, end, at] = [-1, -1, close];
      } else if (start < 0 && this.nameEnd >= 0) {
        start = at;
      }
    }
    return -1;
  }

  get(name: string): string | undefined {
    const { source, places } = this;
    for (let index = 0; index < 4 * this.count; index += 4) {
      const start = places[index] ?? 0;
      if ((places[index + 1] ?? 0) - start !== name.length || !source.startsWith(name, start)) continue;
      const value = source.slice(places[index + 2], places[index + 3]);
      return value.includes("&")
        ? value.replace(REFERENCE, (reference, entity: string) => resolveReference(entity) ?? this.unknown(reference))
        : value;
    }
    return undefined;
  }

  private note(start: number, end: number, from: number, to: number): void {
    const index = 4 * this.count++;
    this.places[index] = start;
    this.places[index + 1] = end;
    this.places[index + 2] = from;
    this.places[index + 3] = to;
  }
}

/** Where the quote of a value stands, behind spaces; -1 when there is none. */
function openingQuote(source: string, from: number): number {
  let at = from;
  while (isSpace(source.charCodeAt(at))) at++;
  const code = source.charCodeAt(at);
  return code === DOUBLE || code === SINGLE ? at : -1;
}
