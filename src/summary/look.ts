import { mergeStyles, type Edge, type Style } from "../sheet/style";

/** The palette of the page. Every ink stands at 4.5:1 or better on what lies behind it. */
export const INK = "#1B1B1B";
export const MUTED = "#595959";
/** Results and what was agreed. */
export const ACCENT = "#0F548C";
export const TINT = "#E8F1FA";
/** Cells to type in. */
export const PAPER = "#FFF8E1";
const PAPER_EDGE = "#9C8643";
export const OUTLINE = "#767676";
export const PALE = "#EDEDED";
const HAIRLINE = "#E6E6E6";

const edge = (line: Edge["line"], color: string): Edge => ({ line, color });

const body: Style = { font: { size: 10, color: INK }, vertical: "center" };
const caption: Style = { font: { size: 9, color: MUTED }, vertical: "center" };
const input: Style = { ...body, fill: PAPER, bottom: edge("thin", PAPER_EDGE), font: { size: 10, color: ACCENT } };

/** The looks of the page's cells, by what they are for. */
export const LOOK = {
  title: { ...body, font: { size: 9, bold: true, color: INK } },
  headline: { name: "Heading 1", font: { size: 20, bold: true, color: INK }, wrap: true, vertical: "top" },
  subline: { font: { size: 12, color: INK }, wrap: true, vertical: "top" },
  caption,
  captionRight: { ...caption, horizontal: "right" },
  body,
  strong: { ...body, font: { size: 10, bold: true, color: INK } },
  muted: { ...body, font: { size: 9, color: MUTED } },
  mutedRight: { ...body, font: { size: 9, color: MUTED }, horizontal: "right" },
  input,
  inputLabel: { ...input, horizontal: "center" },
  wrapped: { ...body, font: { size: 9, color: MUTED }, wrap: true, vertical: "top" },
  /** First cells of a block's heading: the accent rule above. */
  heading: { name: "Heading 2", font: { size: 11, bold: true, color: INK }, vertical: "center", top: edge("medium", ACCENT) },
  /** The rest of a heading's row. */
  headingRest: { ...caption, horizontal: "right", top: edge("thin", HAIRLINE) },
  columnHead: { ...caption, horizontal: "right", bottom: edge("thin", OUTLINE) },
  columnHeadLeft: { ...caption, bottom: edge("thin", OUTLINE) },
} as const satisfies Record<string, Style>;

/** Lines under the rows of a table. */
export const RULE = {
  hair: { bottom: edge("thin", HAIRLINE) },
  sum: { bottom: edge("thin", INK) },
  total: { bottom: edge("double", INK) },
} as const satisfies Record<string, Style>;

/** A look with more said over it. */
export const look = (base: Style, ...over: Style[]): Style => over.reduce(mergeStyles, base);

/** A number in a column of numbers. */
export const figure = (numberFormat: string, base: Style = LOOK.body): Style => look(base, { numberFormat, horizontal: "right" });

export const FORMAT = {
  share: "0.0##%",
  rate: "0%",
  growth: "0.0%",
  ratio: "0.00",
  months: "0.0",
  date: "d mmm yyyy",
  factor: "0.0000",
  count: "#,##0",
} as const;
