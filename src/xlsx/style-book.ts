import type { Document, Element } from "@xmldom/xmldom";
import type { Edge, FontStyle, Style, StyleName } from "../sheet/style";
import { styleKey } from "../sheet/style";
import type { Package } from "./package";
import { FIRST_OWN_FORMAT } from "./plain-styles";
import { append, child, children, create, ensureChild, markupOf, parseXml, rootOf, serializeXml } from "./xml";

/** Sequence of CT_Stylesheet (ECMA-376 part 1, 18.8.39). */
const ORDER = [
  "numFmts",
  "fonts",
  "fills",
  "borders",
  "cellStyleXfs",
  "cellXfs",
  "cellStyles",
  "dxfs",
  "tableStyles",
  "colors",
  "extLst",
] as const;

/** Numbers of Excel's own cell styles (ECMA-376 part 1, 18.8.7, and its annex G). */
const BUILT_IN: Readonly<Record<StyleName, number>> = { "Heading 1": 16, "Heading 2": 17 };

/**
 * The workbook's styles, appended to and never rearranged: cells of other sheets name formats by their index. What is
 * there already is used again, so that painting twice adds nothing the second time.
 */
export class StyleBook {
  private readonly root: Element;
  private readonly formats = new Map<string, number>();
  private readonly markups = new Map<string, Map<string, number>>();

  constructor(
    private readonly document: Document,
    private readonly part: string,
  ) {
    this.root = rootOf(document, part);
    this.ensureDefaults();
  }

  static of(pack: Package, part: string): StyleBook {
    return new StyleBook(parseXml(pack.text(part), part), part);
  }

  /**
   * The index of a cell format.
   * @param quoted whether an apostrophe keeps the cell's text from being read as something else
   */
  cellFormat(style: Style, quoted = false): number {
    const key = `${styleKey(style)}${quoted ? "'" : ""}`;
    const known = this.formats.get(key);
    if (known !== undefined) return known;
    const index = this.ensure("cellXfs", this.xf(style, quoted));
    this.formats.set(key, index);
    return index;
  }

  /** The index of a differential format: the fill and font of a conditional format. */
  differentialFormat(style: Style): number {
    const list = ensureChild(this.root, "dxfs", ORDER);
    const format = create(list, "dxf");
    if (style.font) fillFont(append(format, "font"), style.font);
    // A differential fill shows its background colour; its pattern is solid unless it says otherwise.
    if (style.fill) append(append(append(format, "fill"), "patternFill"), "bgColor", { rgb: argb(style.fill) });
    return this.ensure("dxfs", format);
  }

  save(pack: Package): void {
    pack.write(this.part, serializeXml(this.document));
  }

  /**
   * The entries that cells and formats without a look of their own refer to. Some writers leave them out or the lists
   * empty; then the first of ours would become the look of every foreign cell. The first two fills are Excel's own,
   * whatever stands there.
   */
  private ensureDefaults(): void {
    const fill = (patternType: string) => (list: Element) => {
      append(append(list, "fill"), "patternFill", { patternType });
    };
    const format = (attributes: Readonly<Record<string, number>>) => (list: Element) => {
      append(list, "xf", { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0, ...attributes });
    };
    const defaults: readonly (readonly [list: string, entries: readonly ((list: Element) => void)[]])[] = [
      ["fonts", [plainFont]],
      ["fills", [fill("none"), fill("gray125")]],
      ["borders", [plainBorder]],
      ["cellStyleXfs", [format({})]],
      ["cellXfs", [format({ xfId: 0 })]],
    ];
    for (const [name, entries] of defaults) {
      const list = ensureChild(this.root, name, ORDER);
      const missing = entries.slice(children(list).length);
      for (const add of missing) add(list);
      if (missing.length > 0) list.setAttribute("count", String(children(list).length));
    }
  }

  private xf(style: Style, quoted: boolean): Element {
    const list = ensureChild(this.root, "cellXfs", ORDER);
    const font = style.font ? this.ensure("fonts", this.font(style.font)) : this.defaultFontIndex();
    const fill = style.fill ? this.ensure("fills", this.fill(style.fill)) : 0;
    const border =
      style.top || style.bottom || style.left || style.right ? this.ensure("borders", this.border(style)) : 0;
    const numberFormat = style.numberFormat ? this.numberFormat(style.numberFormat) : 0;
    const xf = create(list, "xf", {
      numFmtId: numberFormat,
      fontId: font,
      fillId: fill,
      borderId: border,
      xfId: style.name ? this.namedStyle(style.name, { fontId: font, borderId: border }) : 0,
    });
    if (quoted) xf.setAttribute("quotePrefix", "1");
    if (numberFormat) xf.setAttribute("applyNumberFormat", "1");
    if (style.font) xf.setAttribute("applyFont", "1");
    if (fill) xf.setAttribute("applyFill", "1");
    if (border) xf.setAttribute("applyBorder", "1");
    const { horizontal, vertical, wrap, indent } = style;
    if (horizontal ?? vertical ?? wrap ?? indent) {
      xf.setAttribute("applyAlignment", "1");
      const alignment = append(xf, "alignment");
      // Excel indents only cells that say from which side.
      const side = horizontal ?? (indent ? "left" : undefined);
      if (side) alignment.setAttribute("horizontal", side);
      if (vertical) alignment.setAttribute("vertical", vertical);
      if (wrap) alignment.setAttribute("wrapText", "1");
      if (indent) alignment.setAttribute("indent", String(indent));
    }
    return xf;
  }

  /**
   * The format behind a cell style of Excel's own, made where the workbook has none. It is told by its number: in a
   * file of another language it has another name.
   */
  private namedStyle(name: StyleName, look: { readonly fontId: number; readonly borderId: number }): number {
    const list = ensureChild(this.root, "cellStyles", ORDER);
    const builtinId = BUILT_IN[name];
    const present = children(list, "cellStyle").find(
      (style) => style.getAttribute("builtinId") === String(builtinId) || style.getAttribute("name") === name,
    );
    if (present) return Number(present.getAttribute("xfId") ?? 0);
    const formats = ensureChild(this.root, "cellStyleXfs", ORDER);
    const xfId = children(formats).length;
    append(formats, "xf", {
      numFmtId: 0,
      fontId: look.fontId,
      fillId: 0,
      borderId: look.borderId,
      applyNumberFormat: 0,
      applyFill: 0,
      applyAlignment: 0,
      applyProtection: 0,
    });
    append(list, "cellStyle", { name, xfId, builtinId, customBuiltin: 1 });
    for (const counted of [formats, list]) counted.setAttribute("count", String(children(counted).length));
    return xfId;
  }

  private numberFormat(code: string): number {
    if (code.toLowerCase() === "general") return 0;
    const list = ensureChild(this.root, "numFmts", ORDER);
    const present = children(list, "numFmt");
    const same = present.find((format) => format.getAttribute("formatCode") === code);
    if (same) return Number(same.getAttribute("numFmtId"));
    const id = Math.max(FIRST_OWN_FORMAT - 1, ...present.map((format) => Number(format.getAttribute("numFmtId")))) + 1;
    append(list, "numFmt", { numFmtId: id, formatCode: code });
    list.setAttribute("count", String(present.length + 1));
    return id;
  }

  /** The workbook's default font with the style's changes. */
  private font(style: FontStyle): Element {
    const list = ensureChild(this.root, "fonts", ORDER);
    const fallback = children(list, "font")[this.defaultFontIndex()];
    const font = create(list, "font");
    const size = fallback && child(fallback, "sz")?.getAttribute("val");
    const color = fallback && child(fallback, "color");
    fillFont(font, { ...style, size: style.size ?? Number(size ?? 11) });
    if (!style.color && color) font.appendChild(color.cloneNode(true));
    append(font, "name", { val: (fallback && child(fallback, "name")?.getAttribute("val")) ?? "Calibri" });
    for (const name of ["family", "charset", "scheme"]) {
      const kept = fallback && child(fallback, name);
      if (kept) font.appendChild(kept.cloneNode(true));
    }
    return font;
  }

  private defaultFontIndex(): number {
    const list = child(this.root, "cellXfs");
    return Number((list && children(list, "xf")[0]?.getAttribute("fontId")) ?? 0);
  }

  private fill(color: string): Element {
    const fill = create(ensureChild(this.root, "fills", ORDER), "fill");
    const pattern = append(fill, "patternFill", { patternType: "solid" });
    append(pattern, "fgColor", { rgb: argb(color) });
    append(pattern, "bgColor", { indexed: 64 });
    return fill;
  }

  private border(style: Style): Element {
    const border = create(ensureChild(this.root, "borders", ORDER), "border");
    const draw = (side: string, edge: Edge | undefined) => {
      const line = append(border, side, edge ? { style: edge.line } : {});
      if (edge) append(line, "color", { rgb: argb(edge.color) });
    };
    draw("left", style.left);
    draw("right", style.right);
    draw("top", style.top);
    draw("bottom", style.bottom);
    append(border, "diagonal");
    return border;
  }

  /** The index of an entry equal to this one, appended if there is none. */
  private ensure(listName: string, entry: Element): number {
    const list = ensureChild(this.root, listName, ORDER);
    let markups = this.markups.get(listName);
    if (!markups) {
      markups = new Map();
      for (const [index, present] of children(list).entries())
        if (!markups.has(markupOf(present))) markups.set(markupOf(present), index);
      this.markups.set(listName, markups);
    }
    const markup = markupOf(entry);
    const known = markups.get(markup);
    if (known !== undefined) return known;
    const index = children(list).length;
    list.appendChild(entry);
    list.setAttribute("count", String(index + 1));
    markups.set(markup, index);
    return index;
  }
}

function plainFont(list: Element): void {
  const font = append(list, "font");
  append(font, "sz", { val: 11 });
  append(font, "name", { val: "Calibri" });
  append(font, "family", { val: 2 });
}

function plainBorder(list: Element): void {
  const border = append(list, "border");
  for (const side of ["left", "right", "top", "bottom", "diagonal"]) append(border, side);
}

/** Children of CT_Font in the order that Excel writes them, up to the colour. */
function fillFont(font: Element, style: FontStyle): void {
  if (style.bold) append(font, "b");
  if (style.italic) append(font, "i");
  if (style.underline) append(font, "u");
  if (style.size) append(font, "sz", { val: style.size });
  if (style.color) append(font, "color", { rgb: argb(style.color) });
}

/** "#1F4E78" → "FF1F4E78". */
export function argb(color: string): string {
  return `FF${color.replace("#", "").toUpperCase()}`;
}
