import { cellAddress } from "../../sheet/address";
import { textConstant } from "../../sheet/formula";
import type { SentenceReferences, SummaryContext } from "../drawing/context";
import { breakEvenFormula, claimFormula, needFormula } from "../formulas/live-figures";
import { breakEvenFormat, figure, FORMAT, look, LOOK, RULE } from "../drawing/look";
import {
  magnitudeOf,
  MAGNITUDES,
  needRounded,
  plainAmount,
  ROUNDING_TOLERANCE,
  roundTo,
  spokenAmount,
  spokenNeed,
  spokenShare,
} from "../words/money";
import { NAMES } from "../names/names";
import { netSaid, netSaidFormula, recoversFormula } from "../words/verdict";

const LABEL = 0;
const AMOUNT = 3;
const DIVISOR = 4;
const ROUNDED = 5;
const TEXT = 6;

type Rounding = "spoken" | "plain";
/** How a rate is rounded: as it is typed, up, or up beside the share credited. */
type RateRounding = "share" | "need" | "breakEven";

/** Where the currency stands, as the workings say it and as it is read back. */
export const SIDES = { before: "before amounts", behind: "behind amounts" } as const;

/**
 * The amounts and shares of the headline as words, each step in a cell of its own: the amount, the power of a thousand
 * it is spoken in, the rounded figure, the text. No TEXT(): its format codes belong to the reader's locale.
 * @returns the first row below
 */
export function sentenceParts(context: SummaryContext, top: number): { references: SentenceReferences; next: number } {
  const { workings, facts, request } = context;
  const { sponsorCase } = request;
  heading(context, top);
  const currency = { row: top + 2, column: AMOUNT };
  workings
    .put(currency.row, LABEL, "Currency", LOOK.body)
    .put(currency.row, currency.column, facts.money.currency, figure("General"))
    .nameCell(NAMES.currency, currency);
  const side = { row: currency.row, column: DIVISOR };
  workings
    .put(side.row, side.column, facts.money.signs.behind === "" ? SIDES.before : SIDES.behind, LOOK.evidence)
    .nameCell(NAMES.currencySide, side);

  let row = top + 3;
  const reference = (at: number) => workings.reference({ row: at, column: TEXT, rows: 1, columns: 1 });
  const amount = (label: string, name: string, value: number | null, rounding: Rounding, formula = name) => {
    amountRow(context, row, label, `IF(ISNUMBER(${name}),${formula},"")`, value, rounding, cellAddress(currency, true));
    return reference(row++);
  };
  const increase = amount("Increase", NAMES.increase, facts.inUse.increase, "spoken");
  const attributed = amount(
    "Attributed revenue",
    NAMES.attributed,
    sponsorCase.share === null || facts.inUse.increase <= 0 ? null : facts.agreed.attributed,
    "spoken",
  );
  const cost = amount("Programme cost", NAMES.cost, sponsorCase.cost, "plain");
  const { net: netBenefit } = facts.agreed;
  const net = amount(
    "Net benefit",
    NAMES.net,
    netBenefit === null || sponsorCase.cost === null ? null : netSaid(netBenefit, sponsorCase.cost),
    "spoken",
    netSaidFormula(NAMES.net, NAMES.cost),
  );

  const rate = (label: string, formula: string, value: number | null, rounding: RateRounding) => {
    rateRow(context, row, label, formula, value, rounding);
    return reference(row++);
  };
  const share = rate("Share credited", NAMES.share, sponsorCase.share, "share");
  const margin = rate("Contribution margin", NAMES.margin, sponsorCase.margin, "share");
  const perProfit = `${NAMES.cost}/(${NAMES.increase}*${NAMES.margin})`;
  const known = (...names: string[]) => names.map((name) => `ISNUMBER(${name})`).join(",");
  const breakEvenShare = rate(
    "Break-even share, on profit",
    `IF(AND(${known(NAMES.cost, NAMES.margin)}),IF(AND(${NAMES.increase}>0,${NAMES.margin}>0),${perProfit},""),"")`,
    facts.breakEvenShare,
    "breakEven",
  );
  const breakEvenMargin = rate(
    "Break-even margin",
    `IF(${known(NAMES.cost)},IF(N(${NAMES.attributed})>0,${NAMES.cost}/${NAMES.attributed},""),"")`,
    facts.breakEvenMargin,
    "need",
  );
  return {
    references: { increase, attributed, cost, net, share, margin, breakEvenShare, breakEvenMargin },
    next: row + 1,
  };
}

function heading({ workings }: SummaryContext, top: number): void {
  workings
    .put(top, LABEL, "Words of the headline", LOOK.heading)
    .paint({ row: top, column: 0, rows: 1, columns: 2 }, LOOK.heading);
  workings.paint({ row: top, column: 2, rows: 1, columns: TEXT - 1 }, LOOK.headingRest);
  const heads: [number, string][] = [
    [AMOUNT, "Amount"],
    [DIVISOR, "Spoken in"],
    [ROUNDED, "Rounded"],
    [TEXT, "In words"],
  ];
  workings.paint({ row: top + 1, column: 0, rows: 1, columns: TEXT + 1 }, LOOK.columnHeadLeft);
  for (const [column, text] of heads) workings.put(top + 1, column, text, LOOK.columnHead);
}

function amountRow(
  { workings, facts }: SummaryContext,
  row: number,
  label: string,
  formula: string,
  value: number | null,
  rounding: Rounding,
  currency: string,
): void {
  const [amount, divisor, rounded] = [AMOUNT, DIVISOR, ROUNDED].map((column) => cellAddress({ row, column })) as [
    string,
    string,
    string,
  ];
  const size = `ABS(${amount})*${1 + ROUNDING_TOLERANCE}`;
  const spoken = value === null ? null : magnitudeOf(value);
  workings.put(row, LABEL, label, LOOK.body);
  workings.formula(row, AMOUNT, formula, value ?? "", figure(facts.money.format));

  const steps = MAGNITUDES.slice(0, -1).map(({ divisor: power }) => `IF(${size}>=${power},${power},`);
  workings.formula(
    row,
    DIVISOR,
    `IF(ISNUMBER(${amount}),${steps.join("")}1${")".repeat(steps.length)},"")`,
    spoken?.divisor ?? "",
    figure(FORMAT.count, LOOK.evidence),
  );

  const scaled = `ABS(${amount})/${divisor}`;
  const claimed = `IF(${amount}<0,${needFormula(scaled)},${claimFormula(scaled)})`;
  const nearest = `ROUND(ABS(${amount})/${divisor},1)`;
  const roundedValue = value === null || spoken === null ? "" : roundedAmount(value, spoken.divisor, rounding);
  workings.formula(
    row,
    ROUNDED,
    `IF(ISNUMBER(${amount}),IF(${amount}=0,0,${rounding === "spoken" ? claimed : nearest}),"")`,
    roundedValue,
    figure("General"),
  );

  const { signs } = facts.money;
  const isBehind = signs.behind !== "";
  // A sign behind the amount keeps its distance from a word, and from digits as the source writes it.
  const afterWord = isBehind ? " " : "";
  const afterDigits = textConstant(isBehind && signs.behind.startsWith(" ") ? " " : "");
  const words = MAGNITUDES.slice(0, -1).map(
    ({ divisor: power, word }) => `IF(${divisor}=${power},${textConstant(` ${word}${afterWord}`)},`,
  );
  const digits = `IF(${rounded}>=1000,FIXED(${rounded},0),${rounded})`;
  const spelt = `${digits}&${words.join("")}${afterDigits}${")".repeat(words.length)}`;
  const sign = signs.before.endsWith(" ") ? `${currency}&" "` : currency;
  const text = `IF(ISNUMBER(${amount}),${isBehind ? `${spelt}&${currency}` : `${sign}&${spelt}`},"")`;
  const say = rounding === "spoken" ? spokenAmount : plainAmount;
  workings.formula(row, TEXT, text, value === null ? "" : say(signs, value), look(LOOK.body, { horizontal: "right" }));
  workings.paint({ row, column: 0, rows: 1, columns: TEXT + 1 }, RULE.hair);
}

/** The figure in front of "million": what the text says, without its words. */
function roundedAmount(value: number, divisor: number, rounding: Rounding): number {
  if (value === 0) return 0;
  const text = (rounding === "spoken" ? spokenAmount : plainAmount)("", value).replace(/[^\d.]/g, "");
  return rounding === "spoken" ? Number(text) : roundTo(Math.abs(value) / divisor, 1);
}

function rateRow(
  { workings, facts }: SummaryContext,
  row: number,
  label: string,
  formula: string,
  value: number | null,
  rounding: RateRounding,
): void {
  const amount = cellAddress({ row, column: AMOUNT });
  const rounded = cellAddress({ row, column: ROUNDED });
  const isTyped = rounding === "share";
  workings.put(row, LABEL, label, LOOK.body);
  workings.formula(
    row,
    AMOUNT,
    isTyped ? `IF(ISNUMBER(${formula}),${formula},"")` : formula,
    value ?? "",
    figure(breakEvenFormat(isTyped ? null : value, 3)),
  );
  const pays = recoversFormula(`${NAMES.increase}*${NAMES.margin}*${NAMES.share}`, NAMES.cost);
  const roundings: Readonly<Record<RateRounding, string>> = {
    share: `ROUND(${amount}*100,2)`,
    need: `IF(${amount}>0,${needFormula(amount)},0)*100`,
    breakEven: `${breakEvenFormula(amount, NAMES.share, pays)}*100`,
  };
  const text =
    value === null
      ? ""
      : isTyped
        ? spokenShare(value)
        : spokenNeed(rounding === "need" ? needRounded(value) : (facts.breakEvenShareSaid ?? value));
  workings.formula(
    row,
    ROUNDED,
    `IF(ISNUMBER(${amount}),ROUND(${roundings[rounding]},12),"")`,
    text === "" ? "" : Number(text.slice(0, -1)),
    figure("General"),
  );
  workings.formula(
    row,
    TEXT,
    `IF(ISNUMBER(${amount}),${rounded}&"%","")`,
    text,
    look(LOOK.body, { horizontal: "right" }),
  );
  workings.paint({ row, column: 0, rows: 1, columns: TEXT + 1 }, RULE.hair);
}
