/** How a cell looks. Everything is optional; what is left out is the workbook's own default. */
export interface Style {
  /** A cell style of Excel's own, which tells a heading to those who do not see it; the rest is laid over it. */
  readonly name?: StyleName;
  readonly numberFormat?: string;
  readonly font?: FontStyle;
  /** Background as "#RRGGBB". */
  readonly fill?: string;
  readonly horizontal?: "left" | "center" | "right";
  readonly vertical?: "top" | "center" | "bottom";
  readonly wrap?: boolean;
  /** Indentation steps from the left (or from the right where the cell is aligned right). */
  readonly indent?: number;
  readonly top?: Edge;
  readonly bottom?: Edge;
  readonly left?: Edge;
  readonly right?: Edge;
}

/** As English files call them; Excel shows them in the user's language. */
export type StyleName = "Heading 1" | "Heading 2";

export interface FontStyle {
  /** Points. */
  readonly size?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  /** "#RRGGBB". */
  readonly color?: string;
}

export interface Edge {
  readonly line: "thin" | "medium" | "double" | "hair";
  /** "#RRGGBB". */
  readonly color: string;
}

/** Two styles over each other: what `over` says wins, and fonts are merged property by property. */
export function mergeStyles(under: Style, over: Style): Style {
  const font = under.font || over.font ? { font: { ...under.font, ...over.font } } : {};
  return { ...under, ...over, ...font };
}

/** Thousands of cells share a few objects. */
const keys = new WeakMap<Style, string>();

/** A text that is equal for equal styles, whatever the order of their properties. */
export function styleKey(style: Style): string {
  const known = keys.get(style) ?? keyOf(style);
  keys.set(style, known);
  return known;
}

function keyOf(style: Style): string {
  return JSON.stringify(style, (_key, value: unknown) =>
    value !== null && typeof value === "object" && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );
}
