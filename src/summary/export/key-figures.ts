import type { Assessment } from "../assessment/assess";
import { needRounded, plainAmount, spokenAmount, spokenNeed, spokenShare } from "../words/money";
import { roundTo } from "../../model";
import { counted } from "../words/counted";

/** The claim in a few lines, to be pasted into a mail, a document or a slide. */
export interface KeyFigures {
  /** The two sentences, then a line for each figure, its name and its value with a tab between. */
  readonly text: string;
  /** The same with the figures as a table, whose looks travel with it. */
  readonly html: string;
}

/**
 * The sentences of the page and its figures, those that can be said, rounded alike. English like the page itself.
 */
export function keyFigures(facts: Assessment): KeyFigures {
  const figures = figuresOf(facts);
  const sentences = [facts.headline, facts.subline];
  return {
    text: [...sentences, "", ...figures.map(([name, value]) => `${name}\t${value}`)].join("\n"),
    html: `<div style="${FONT}"><p style="margin:0 0 4pt;font-size:14pt"><b>${escaped(facts.headline)}</b></p><p style="margin:0 0 8pt">${escaped(facts.subline)}</p><table style="border-collapse:collapse;${FONT}"><tbody>${figures.map(row).join("")}</tbody></table></div>`,
  };
}

const FONT = "font-family:Calibri,Arial,sans-serif;font-size:11pt;color:#1B1B1B";
const CELL = "padding:3pt 6pt;border-bottom:1px solid #BDBDBD";

const row = ([name, value]: Figure) =>
  `<tr><td style="${CELL};text-align:left">${escaped(name)}</td><td style="${CELL};text-align:right;white-space:nowrap">${escaped(value)}</td></tr>`;

type Figure = readonly [name: string, value: string];

function figuresOf({ inUse, agreed, isAgreed, money, months, ...facts }: Assessment): Figure[] {
  const signed = (say: typeof plainAmount) => (value: number) => `${value < 0 ? "−" : ""}${say(money.signs, value)}`;
  const [amount, claim] = [signed(plainAmount), signed(spokenAmount)];
  const percent = (value: number) => `${roundTo(value * 100, 0).toLocaleString("en-US")}%`.replace("-", "−");
  const known = (name: string, value: number | null, say: (value: number) => string): Figure[] =>
    value === null ? [] : [[name, say(value)]];
  const claimed = agreed.share > 0 && inUse.increase > 0;
  return [
    [`Revenue over ${counted(roundTo(months, 1), "month")}`, amount(inUse.actual)],
    [`Baseline: ${inUse.label}`, amount(inUse.baseline)],
    ["Increase", claim(inUse.increase)],
    ...(claimed
      ? ([
          [isAgreed ? "Share credited, agreed" : "Share credited, proposed", spokenShare(agreed.share)],
          ["Attributed revenue", claim(agreed.attributed)],
        ] as Figure[])
      : []),
    ...known("Attributed profit", claimed ? agreed.profit : null, claim),
    ...known("Net benefit", claimed ? agreed.net : null, claim),
    ...known("Benefit–cost ratio", claimed ? agreed.ratio : null, (ratio) =>
      roundTo(ratio, 2).toLocaleString("en-US", { minimumFractionDigits: 2 }),
    ),
    ...known("Return on investment", claimed ? agreed.roi : null, percent),
    ...known("Payback", claimed ? agreed.payback : null, (payback) => counted(roundTo(payback, 1), "month")),
    ...breakEven(facts),
  ];
}

/** On profit where there is a margin, else on revenue, and so called: the two are not the same figure. */
function breakEven({
  breakEvenShareSaid,
  breakEvenOnRevenue,
}: Pick<Assessment, "breakEvenShareSaid" | "breakEvenOnRevenue">): Figure[] {
  if (breakEvenShareSaid !== null) return [["Break-even share, on profit", spokenNeed(breakEvenShareSaid)]];
  return breakEvenOnRevenue === null
    ? []
    : [["Break-even share, on revenue", spokenNeed(needRounded(breakEvenOnRevenue))]];
}

const ESCAPES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
const escaped = (text: string) => text.replace(/[&<>"]/g, (character) => ESCAPES[character] ?? character);
