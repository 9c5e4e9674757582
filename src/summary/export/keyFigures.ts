import type { Assessment } from "../assess";
import { plainAmount, spokenBreakEven, spokenShare } from "../money";
import { roundTo } from "../../model";
import { counted } from "../page/counted";

/** The claim in a few lines, to be pasted into a mail, a document or a slide. */
export interface KeyFigures {
  /** The two sentences, then a line for each figure, its name and its value with a tab between. */
  readonly text: string;
  /** The same with the figures as a table, whose looks travel with it. */
  readonly html: string;
}

/**
 * The sentences of the page and its figures, those that can be said. English like the page itself.
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

const row = ([name, value]: Figure) => `<tr><td style="${CELL};text-align:left">${escaped(name)}</td><td style="${CELL};text-align:right;white-space:nowrap">${escaped(value)}</td></tr>`;

type Figure = readonly [name: string, value: string];

function figuresOf({ inUse, agreed, isAgreed, money, months, ...facts }: Assessment): Figure[] {
  const amount = (value: number) => `${value < 0 ? "−" : ""}${plainAmount(money.signs, value)}`;
  const percent = (value: number) => `${roundTo(value * 100, 0).toLocaleString("en-US")}%`.replace("-", "−");
  const known = (name: string, value: number | null, say: (value: number) => string): Figure[] => (value === null ? [] : [[name, say(value)]]);
  const claimed = agreed.share > 0;
  return [
    [`Revenue over ${counted(roundTo(months, 1), "month")}`, amount(inUse.actual)],
    [`Baseline: ${inUse.label}`, amount(inUse.baseline)],
    ["Increase", amount(inUse.increase)],
    ...(claimed ? ([[isAgreed ? "Share credited, agreed" : "Share credited, proposed", spokenShare(agreed.share)], ["Attributed revenue", amount(agreed.attributed)]] as Figure[]) : []),
    ...known("Attributed profit", claimed ? agreed.profit : null, amount),
    ...known("Net benefit", claimed ? agreed.net : null, amount),
    ...known("Benefit–cost ratio", claimed ? agreed.ratio : null, (ratio) => roundTo(ratio, 2).toLocaleString("en-US", { minimumFractionDigits: 2 })),
    ...known("Return on investment", claimed ? agreed.roi : null, percent),
    ...known("Payback", claimed ? agreed.payback : null, (payback) => counted(roundTo(payback, 1), "month")),
    ...known("Break-even share", facts.breakEvenShare ?? facts.breakEvenOnRevenue, (share) => spokenBreakEven(share)),
  ];
}

const ESCAPES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
const escaped = (text: string) => text.replace(/[&<>"]/g, (character) => ESCAPES[character] ?? character);
