import { signedFormat } from "../../sheet/number-formats";
import { mergeStyles, type Edge, type Style } from "../../sheet/style";
import { tableDecimals } from "../words/money";

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
/** What the page is printed on. */
export const SHEET = "#FFFFFF";

const edge = (line: Edge["line"], color: string): Edge => ({ line, color });

const body: Style = { font: { size: 10, color: INK }, vertical: "center" };
const caption: Style = { font: { size: 9, color: MUTED }, vertical: "center" };
const evidence: Style = { font: { size: 9, color: INK }, vertical: "center" };
const input: Style = { ...body, fill: PAPER, bottom: edge("thin", PAPER_EDGE), font: { size: 10, color: ACCENT } };

/** The looks of the page's cells, by what they are for. */
export const LOOK = {
  title: { ...body, font: { size: 9, bold: true, color: INK } },
  /** The title of the workings, which are read on the screen. */
  sheetTitle: { ...body, font: { size: 16, bold: true, color: INK } },
  /** At the foot of its row, which is as high as the lines are estimated to take. */
  headline: { name: "Heading 1", font: { size: 20, bold: true, color: INK }, wrap: true, vertical: "bottom" },
  subline: { font: { size: 12, color: INK }, wrap: true, vertical: "center" },
  caption,
  captionRight: { ...caption, horizontal: "right" },
  body,
  strong: { ...body, font: { size: 10, bold: true, color: INK } },
  muted: { ...body, font: { size: 9, color: MUTED } },
  mutedRight: { ...body, font: { size: 9, color: MUTED }, horizontal: "right" },
  input,
  inputLabel: { ...input, horizontal: "center" },
  /** Rows that a sponsor looks up rather than reads: components, costs, assumptions, checks. */
  evidence,
  evidenceStrong: { ...evidence, font: { size: 9, bold: true, color: INK } },
  /** Jumps to where a figure stands. */
  evidenceLink: { ...evidence, font: { size: 9, color: ACCENT, underline: true } },
  evidenceInput: { ...input, font: { size: 9, color: ACCENT } },
  wrapped: { ...body, font: { size: 9, color: MUTED }, wrap: true, vertical: "top" },
  /** The first cell of a block's heading: the accent rule above. */
  heading: {
    name: "Heading 2",
    font: { size: 11, bold: true, color: INK },
    vertical: "center",
    top: edge("medium", ACCENT),
  },
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

/** White between two cells to type in that stand side by side. */
export const BESIDE: Style = { left: edge("medium", SHEET) };

/** The line that somebody signs on. */
export const SIGNATURE: Style = { bottom: edge("thin", INK) };

/** A look with more said over it. */
export const look = (base: Style, ...over: Style[]): Style => over.reduce(mergeStyles, base);

/** A number in a column of numbers. */
export const figure = (numberFormat: string, base: Style = LOOK.body): Style =>
  look(base, { numberFormat, horizontal: "right" });

/** A number as a format may hold it: 5e-7 is 0.0000005. */
const decimal = (value: number) => value.toFixed(12).replace(/\.?0+$/, "");

/**
 * What compares amounts may be beyond all measure, as when a cost is a slip of the keyboard; the cell then
 * says so. Behind a condition LibreOffice shows negative numbers without their sign, so that they have a section of
 * their own, from where they round to something else than zero.
 * @param last what one step of the last digit is worth
 */
const upTo = (format: string, last: number, most: number, said: string) =>
  `[>=${most}]">${said}";[<=-${decimal(last / 2)}]\\−${format};${format}`;

export const FORMAT = {
  share: "0.0##%",
  /** A growth as somebody types it, with as many digits as a share. */
  typedGrowth: "0.0##%;\\−0.0##%",
  growth: signedFormat("0.0%", 0.001),
  /** Return on investment. */
  rate: upTo("0%", 0.01, 1000, "100,000%"),
  ratio: upTo("0.00", 0.01, 100_000, "100,000"),
  payback: upTo("0.0", 0.1, 100_000, "100,000"),
  months: "0.0",
  date: "d mmm yyyy",
  factor: "0.0000",
  count: "#,##0",
  hours: "0.0",
} as const;

/**
 * The format of a break-even rate: with a figure more than the sentence says of it.
 * @param rate null while there is none
 * @param least decimals of the percent that it has anyway
 */
export function breakEvenFormat(rate: number | null, least: number): string {
  const decimals = tableDecimals((rate ?? 0) * 100, least);
  return upTo(`0.${"0".repeat(decimals)}%`, 10 ** -(decimals + 2), 1000, "100,000%");
}
