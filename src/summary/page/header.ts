import { longDateFormula } from "../../sheet/dates";
import { textConstant } from "../../sheet/formula";
import type { SummaryContext, WorkingsReferences } from "../context";
import { FORMAT, look, LOOK } from "../look";
import { NAMES } from "../names";
import { WORDS } from "../sentence";
import { LAST, LEFT, RIGHT } from "./grid";

const TITLE_ROW = 0;
const HEADLINE_ROW = 1;
const SUBLINE_ROW = 2;
const LABEL_ROW = 4;
const INPUT_ROW = 5;

/** A sponsor and a date stand behind the share: only then is it "agreed". */
export const IS_AGREED = `AND(TRIM(${NAMES.sponsor})<>"",ISNUMBER(${NAMES.agreedOn}))`;

/** Headline, subline, and who wants what: the first thing that a sponsor reads. */
export function header(context: SummaryContext, workings: WorkingsReferences): void {
  const { page, facts, request } = context;
  page.put(TITLE_ROW, LEFT, "Sponsor summary", LOOK.title);
  page.put(TITLE_ROW, LAST - 1, `Money in ${facts.money.label === "" ? "full" : facts.money.label}. Cells like this are yours to type in, the rest is calculated:`, LOOK.captionRight);
  page.put(TITLE_ROW, LAST, "Input", look(LOOK.inputLabel, { font: { size: 9 } }));

  page.formula(HEADLINE_ROW, LEFT, headlineFormula(workings), facts.headline, LOOK.headline);
  page.merge({ row: HEADLINE_ROW, column: LEFT, rows: 1, columns: LAST + 1 }).height(HEADLINE_ROW, 54);
  page.nameCell(NAMES.headline, { row: HEADLINE_ROW, column: LEFT });
  page.formula(SUBLINE_ROW, LEFT, sublineFormula(workings), facts.subline, LOOK.subline);
  page.merge({ row: SUBLINE_ROW, column: LEFT, rows: 1, columns: LAST + 1 }).height(SUBLINE_ROW, 33);
  page.height(SUBLINE_ROW + 1, 6);

  const { sponsorCase } = request;
  textInput(context, 0, 4, "Objective", sponsorCase.objective, NAMES.objective);
  textInput(context, 4, 2, "Sponsor", sponsorCase.sponsor, NAMES.sponsor);
  textInput(context, RIGHT, 3, "What was launched", sponsorCase.programme, NAMES.programme);
  page.put(LABEL_ROW, RIGHT + 3, "Go-live", LOOK.caption);
  page.put(INPUT_ROW, RIGHT + 3, sponsorCase.launched, look(LOOK.input, { numberFormat: FORMAT.date, horizontal: "left" }));
  page.nameCell(NAMES.launched, { row: INPUT_ROW, column: RIGHT + 3 });
  page.put(LABEL_ROW, RIGHT + 4, "Compared", look(LOOK.caption, { indent: 1 }));
  const { periods } = workings;
  const unit = facts.series?.unit.name ?? "month";
  if (periods) {
    const after = facts.series?.periods.filter(({ phase }) => phase === "after").length ?? 0;
    const before = (facts.series?.periods.length ?? 0) - after;
    page.formula(INPUT_ROW, RIGHT + 4, `${periods.countAfter}&" ${unit}s with "&${periods.countBefore}`, `${after} ${unit}s with ${before}`, look(LOOK.body, { indent: 1 }));
  } else {
    page.put(INPUT_ROW, RIGHT + 4, "two totals, typed", look(LOOK.body, { indent: 1 }));
  }
  page.height(INPUT_ROW, 16.5).height(INPUT_ROW + 1, 11);
}

function textInput({ page }: SummaryContext, column: number, columns: number, label: string, value: string, name: string): void {
  page.put(LABEL_ROW, column, label, LOOK.caption);
  page.put(INPUT_ROW, column, value === "" ? null : value, LOOK.input).merge({ row: INPUT_ROW, column, rows: 1, columns });
  page.nameCell(name, { row: INPUT_ROW, column });
}

function headlineFormula({ sentence }: WorkingsReferences): string {
  const of = `${sentence.share}&${textConstant(WORDS.of)}&${sentence.increase}&${textConstant(WORDS.increase)}`;
  const agreed = `": "&${of}&${textConstant(WORDS.agreedWith)}&${NAMES.sponsor}&${textConstant(WORDS.on)}&${longDateFormula(NAMES.agreedOn)}`;
  const proposed = `${textConstant(WORDS.ifYouCredit)}&${of}`;
  const claim = `${textConstant(WORDS.earned)}&${sentence.attributed}&IF(${IS_AGREED},${agreed},${proposed})&"."`;
  return `IF(${NAMES.increase}<=0,${textConstant(WORDS.noIncrease)},IF(N(${NAMES.share})=0,${textConstant(WORDS.nothingCredited)},${claim}))`;
}

function sublineFormula({ sentence }: WorkingsReferences): string {
  const say = (words: string) => textConstant(words);
  const known = (reference: string) => `${reference}<>""`;
  const { breakEvenShare, breakEvenMargin, cost, margin, profit, share } = sentence;
  const rate = (text: string) => `${text}&"."`;
  const onProfit = `IF(${known(breakEvenShare)},IF(${NAMES.cost}>${NAMES.increase}*${NAMES.margin},${say(WORDS.paysNever)},${say(WORDS.pays)}&${rate(breakEvenShare)}),${say(WORDS.noClaim)})`;
  const onRevenue = `IF(${known(breakEvenMargin)},IF(${NAMES.cost}>${NAMES.attributed},${say(WORDS.paysAtNoMargin)},${say(WORDS.paysAtMargin)}&${rate(breakEvenMargin)}),${say(WORDS.noClaim)})`;
  const pays = `IF(ISNUMBER(${NAMES.cost}),IF(ISNUMBER(${NAMES.margin}),${onProfit},${onRevenue}),${say(WORDS.noCost)})`;
  const returned = `IF(AND(ISNUMBER(${NAMES.cost}),ISNUMBER(${NAMES.margin}),N(${NAMES.profit})>0),${say(WORDS.at)}&${share}&${say(WORDS.andMargin)}&${margin}&", "&${cost}&${say(WORDS.ofCost)}&${profit}&${say(WORDS.ofProfit)},"")`;
  return `${pays}&${returned}&IF(${IS_AGREED},"",${say(WORDS.notAgreed)})`;
}
