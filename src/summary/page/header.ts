import { longDateFormula } from "../../sheet/dates";
import { textConstant } from "../../sheet/formula";
import { AGREEMENT_HOLDS_HERE } from "../case/agreed";
import type { SummaryContext, WorkingsReferences } from "../drawing/context";
import { BESIDE, FORMAT, look, LOOK } from "../drawing/look";
import { NAMES } from "../names/names";
import { WORDS } from "../words/sentence";
import { recoversFormula } from "../words/verdict";
import { LAST, LEFT, RIGHT, textRoom, WHOLE } from "./grid";
import { counted, countedFormula } from "../words/counted";
import { linesOf, type TextFont } from "./text-width";
import { DATES } from "../drawing/typed-inputs";

const TITLE_ROW = 0;
const HEADLINE_ROW = 1;
const SUBLINE_ROW = 2;
const LABEL_ROW = 4;
const INPUT_ROW = 5;
/** The first row below the header. */
export const BELOW_HEADER = 7;

/** Heights of a line of each size, in points. */
const LINE = { headline: 25.5, subline: 16.5, input: 13.5 } as const;

/** A sponsor stands behind the share, and a day that is its own: only then is it "agreed". */
export const IS_AGREED = `AND(TRIM(${NAMES.sponsor})<>"",${AGREEMENT_HOLDS_HERE})`;

/** Headline, subline, and who wants what: the first thing that a sponsor reads. */
export function header(context: SummaryContext, workings: WorkingsReferences): void {
  const { page, facts, request } = context;
  page.put(TITLE_ROW, LEFT, "Sponsor summary", LOOK.title);
  page.put(
    TITLE_ROW,
    LAST - 1,
    `Money in ${unitWords(facts.money)}. Cells like this are yours to type in, the rest is calculated:`,
    LOOK.captionRight,
  );
  page.put(TITLE_ROW, LAST, "Input", look(LOOK.inputLabel, { font: { size: 9 } }));

  page.formula(HEADLINE_ROW, LEFT, headlineFormula(workings), facts.headline, LOOK.headline);
  wrappedRow(context, HEADLINE_ROW, [onceAgreed(context), TWO_LINES], { size: 20, bold: true }, LINE.headline);
  page.nameCell(NAMES.headline, { row: HEADLINE_ROW, column: LEFT });
  page.formula(SUBLINE_ROW, LEFT, sublineFormula(workings), facts.subline, LOOK.subline);
  wrappedRow(
    context,
    SUBLINE_ROW,
    [
      onceNotAgreed(facts.subline),
      onceNotRecovered(facts.subline),
      ...(request.sponsorCase.share === null ? [TWO_LINES] : []),
    ],
    { size: 12 },
    LINE.subline,
    7.5,
  );
  page.height(SUBLINE_ROW + 1, 6);

  const { sponsorCase } = request;
  const lines = [
    textInput(context, LEFT, 4, "Objective", sponsorCase.objective, NAMES.objective),
    textInput(context, LEFT + 4, 2, "Sponsor", sponsorCase.sponsor, NAMES.sponsor),
    textInput(context, RIGHT, 3, "What was launched", sponsorCase.programme, NAMES.programme),
  ];
  day(context);
  compared(context, workings);
  page
    .height(LABEL_ROW, 12.75)
    .height(INPUT_ROW, 3 + LINE.input * Math.max(...lines))
    .height(INPUT_ROW + 1, 10.5);
}

/** "$ million", "millions" where no currency stands before it, "full". */
function unitWords({ currency, label }: SummaryContext["facts"]["money"]): string {
  if (label === "") return "full";
  return currency === "" ? `${label}s` : label;
}

/**
 * A sentence over the whole width. Excel fits no row to merged cells: this one is as high as the longest text that the
 * cell can come to show while people type on the sheet.
 */
function wrappedRow(
  { page }: SummaryContext,
  row: number,
  texts: readonly string[],
  font: TextFont,
  line: number,
  air = 3,
): void {
  const lines = texts.map((text) => linesOf(text, font, textRoom(LEFT, WHOLE)));
  page.merge({ row, column: LEFT, rows: 1, columns: WHOLE }).height(row, air + line * Math.max(...lines));
}

/** As much as nearly every claim takes, and what is said of its return: for a page that claims nothing yet. */
const TWO_LINES = "\n";

/** What the headline of a proposal becomes when a sponsor and a day are typed on the sheet. */
function onceAgreed({ facts, request }: SummaryContext): string {
  const { sponsor } = request.sponsorCase;
  if (!facts.headline.includes(WORDS.ifYouCredit)) return facts.headline;
  return facts.headline
    .replace(WORDS.ifYouCredit, ": ")
    .replace(
      /\.$/,
      `${WORDS.agreedWith}${sponsor === "" ? "the Chief Executive" : sponsor}${WORDS.on}30 September 2030.`,
    );
}

/** What the line below becomes when the sponsor, or the day, is taken off the sheet. */
const onceNotAgreed = (subline: string) => (subline.endsWith(WORDS.notAgreed) ? subline : subline + WORDS.notAgreed);

/** The same when a share too small to recover the cost is typed on the sheet. */
const onceNotRecovered = (subline: string) => onceNotAgreed(subline.replace(WORDS.pays, WORDS.paysNot));

/** @returns how many lines the text takes */
function textInput(
  { page }: SummaryContext,
  column: number,
  columns: number,
  label: string,
  value: string,
  name: string,
): number {
  page.put(LABEL_ROW, column, label, LOOK.caption);
  page
    .put(
      INPUT_ROW,
      column,
      value === "" ? null : value,
      look(LOOK.input, { wrap: true, horizontal: "left" }, column === LEFT || column === RIGHT ? {} : BESIDE),
    )
    .merge({ row: INPUT_ROW, column, rows: 1, columns });
  page.nameCell(name, { row: INPUT_ROW, column });
  return linesOf(value, { size: 10 }, textRoom(column, columns));
}

/** The day that matters: go-live where there are periods, else the day on which the share was agreed. */
function day({ page, facts, request }: SummaryContext): void {
  const at = { row: INPUT_ROW, column: RIGHT + 3 };
  const { launched, agreedOn } = request.sponsorCase;
  page.put(LABEL_ROW, at.column, facts.series ? "Go-live" : "Agreed on", LOOK.caption);
  page.put(
    at.row,
    at.column,
    facts.series ? launched : agreedOn,
    look(LOOK.input, { numberFormat: FORMAT.date, horizontal: "left" }, BESIDE),
  );
  page.nameCell(facts.series ? NAMES.launched : NAMES.agreedOn, at);
  page.validations.push({
    area: { ...at, rows: 1, columns: 1 },
    rule: DATES,
    error: { title: "Not a day", message: "Type a day of the calendar, as a date." },
  });
}

function compared({ page, facts }: SummaryContext, { periods }: WorkingsReferences): void {
  const style = look(LOOK.body, { indent: 1 });
  page.put(LABEL_ROW, RIGHT + 4, "Compared", look(LOOK.caption, { indent: 1 }));
  if (!periods || !facts.series) {
    page.put(INPUT_ROW, RIGHT + 4, "two totals, typed", style);
    return;
  }
  const after = facts.series.periods.filter(({ phase }) => phase === "after").length;
  page.formula(
    INPUT_ROW,
    RIGHT + 4,
    `${countedFormula(periods.countAfter, facts.series.unit.name)}&" with "&${periods.countBefore}`,
    `${counted(after, facts.series.unit.name)} with ${facts.series.periods.length - after}`,
    style,
  );
}

function headlineFormula({ sentence, periods }: WorkingsReferences): string {
  const of = `${sentence.share}&${textConstant(WORDS.of)}&${sentence.increase}&${textConstant(WORDS.increase)}`;
  const agreed = `": "&${of}&${textConstant(WORDS.agreedWith)}&${NAMES.sponsor}&${textConstant(WORDS.on)}&${longDateFormula(NAMES.agreedOn)}`;
  const proposed = `${textConstant(WORDS.ifYouCredit)}&${of}`;
  const claim = `${textConstant(WORDS.earned)}&${sentence.attributed}&IF(${IS_AGREED},${agreed},${proposed})&"."`;
  const possible = unlessNoClaim(
    periods,
    WORDS.sourceGone,
    WORDS.noGoLive,
    `IF(ISNUMBER(${NAMES.share}),IF(${NAMES.increase}<=0,${textConstant(WORDS.noIncrease)},IF(${NAMES.share}=0,${textConstant(WORDS.nothingCredited)},${claim})),${textConstant(WORDS.noShare)})`,
  );
  return unlessImpossible(`${textConstant(WORDS.impossible)}&${NAMES.impossible}&"."`, possible);
}

/** What to say while an input cannot be; else `formula`. */
const unlessImpossible = (said: string, formula: string) => `IF(${NAMES.impossible}<>"",${said},${formula})`;

/**
 * What to say where there is no actual revenue, and so no source; or no period on one side of go-live; else `formula`.
 */
function unlessNoClaim(
  periods: WorkingsReferences["periods"],
  withoutSource: string,
  withoutGoLive: string,
  formula: string,
): string {
  const divided = periods
    ? `IF(OR(${periods.countBefore}=0,${periods.countAfter}=0),${textConstant(withoutGoLive)},${formula})`
    : formula;
  return `IF(ISERROR(${NAMES.actual}),${textConstant(withoutSource)},${divided})`;
}

function sublineFormula({ sentence, periods }: WorkingsReferences): string {
  const say = (words: string) => textConstant(words);
  const { breakEvenShare, breakEvenMargin, cost, net, margin, share } = sentence;
  const { cost: amount, increase } = NAMES;
  const at = `${say(WORDS.at)}&${share}&`;
  const isShare = `ISNUMBER(${NAMES.share})`;
  const pays = recoversFormula(`${increase}*${NAMES.margin}*${NAMES.share}`, amount);

  const verdict = `IF(${isShare},${at}IF(${pays},${say(WORDS.pays)},${say(WORDS.paysNot)}),${say(WORDS.breakEvenShare)})&${breakEvenShare}&"."`;
  const onProfit = `IF(${recoversFormula(`${increase}*${NAMES.margin}`, amount)},IF(${breakEvenShare}<>"",${verdict},${say(WORDS.noClaim)}),${say(WORDS.paysNever)})`;
  const byMargin = `IF(${breakEvenMargin}<>"",${say(WORDS.paysByMargin)}&${breakEvenMargin}&".",${say(WORDS.noMargin)})`;
  const below = `IF(${isShare},IF(${recoversFormula(`${increase}*${NAMES.share}`, amount)},${byMargin},${at}${say(WORDS.paysBelow)}),${say(WORDS.noMargin)})`;
  const onRevenue = `IF(${recoversFormula(increase, amount)},${below},${say(WORDS.paysAllBelow)})`;
  const known = `IF(${increase}>0,IF(ISNUMBER(${NAMES.margin}),${onProfit},${onRevenue}),${say(WORDS.noClaim)})`;

  const left = `${say(WORDS.withMargin)}&${margin}&${say(WORDS.andCost)}&${cost}&IF(${pays},${say(WORDS.netIs)},${say(WORDS.shortIs)})&${net}&"."`;
  const netBenefit = `IF(AND(${net}<>"",${breakEvenShare}<>""),IF(${recoversFormula(`${increase}*${NAMES.margin}`, amount)},${left},""),"")`;
  const possible = unlessNoClaim(
    periods,
    WORDS.sourceGoneWhatNow,
    WORDS.noGoLiveWhatNow,
    `IF(ISNUMBER(${amount}),${known},${say(WORDS.noCost)})&${netBenefit}&IF(${IS_AGREED},"",${say(WORDS.notAgreed)})`,
  );
  return unlessImpossible(say(WORDS.impossibleWhatNow), possible);
}
