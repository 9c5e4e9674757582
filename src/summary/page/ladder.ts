import { sheetArea } from "../../sheet/formula";
import type { AssessedBaseline } from "../assessment/assess";
import { BASELINE_LABELS, strictestOf } from "../baselines/baselines";
import type { PeriodReferences, RungReferences, SummaryContext, WorkingsReferences } from "../drawing/context";
import { increaseFormula, increaseOver } from "../baselines/increase";
import { liveMoney, shownMoney } from "../formulas/live-money";
import { ACCENT, figure, look, LOOK, MUTED, TINT } from "../drawing/look";
import { spokenShare } from "../words/money";
import { NAMES } from "../names/names";
import { lackText } from "../words/lack";
import { ifIncrease, NOTHING } from "../formulas/nothing";
import { cellAddress, heading, HALF, RIGHT, ruled } from "./grid";

const BASELINE = RIGHT + 2;
const INCREASE = RIGHT + 3;
const CLAIM = RIGHT + 4;
const STATUS = RIGHT + 5;

/** The choice that needs no name: whichever baseline claims least. */
export const MOST_CONSERVATIVE = "Most conservative";

/**
 * Every way of saying what would have come in anyway, side by side; the drop-down chooses the one in use and the page
 * follows it.
 */
export function ladder(context: SummaryContext, workings: WorkingsReferences, choices: string, top: number): number {
  const { page, facts, request } = context;
  const { share } = request.sponsorCase;
  const { periods } = workings;
  if (!periods) return top;
  heading(page, top, RIGHT, "What each baseline says");
  takeaway(context, periods, top);
  choice(context, choices, top + 1);
  const heads = top + 2;
  page.paint({ row: heads, column: RIGHT, rows: 1, columns: HALF }, LOOK.columnHeadLeft);
  page.put(heads, BASELINE, "Baseline", LOOK.columnHead).put(heads, INCREASE, "Increase", LOOK.columnHead);
  page.formula(
    heads,
    CLAIM,
    `IF(ISNUMBER(${NAMES.share}),"Claim at "&ROUND(${NAMES.share}*100,2)&"%","Claim")`,
    share === null ? "Claim" : `Claim at ${spokenShare(share)}`,
    LOOK.columnHead,
  );

  const first = top + 3;
  facts.baselines.forEach((rung, index) => {
    const references = periods.rungs[index];
    if (references?.possible) rungRow(context, periods, references, rung, first + index);
    else if (references) missingRow(context, references, rung, first + index);
  });
  highlights(context, first);
  const next = first + facts.baselines.length;
  note(context, next);
  return next + 1;
}

/**
 * What the most conservative baseline comes to: net of cost where margin and cost are known, else the claim; if it
 * shows an increase.
 */
function takeaway({ page, facts, request }: SummaryContext, { sums }: PeriodReferences, row: number): void {
  const { margin, cost, share } = request.sponsorCase;
  const strictest = strictestOf(facts.baselines.filter((rung) => "baseline" in rung));
  const increase = increaseOver(strictest?.baseline ?? 0, facts.inUse.actual);
  const claim = increase * (share ?? 0);
  const liveIncrease = increaseFormula(`(${NAMES.actual}-MAX(${sums}))`, NAMES.actual);
  const claimFormula = `${liveIncrease}*${NAMES.share}`;
  const netFormula = `${claimFormula}*${NAMES.margin}-${NAMES.cost}`;
  const none = "shows no increase";
  const said =
    increase <= 0
      ? none
      : margin === null || cost === null
        ? `claims ${shownMoney(claim, facts.money)}`
        : `nets ${shownMoney(claim * margin - cost, facts.money)}`;
  const noShare = "no share is agreed yet";
  const formula = `IF(ISNUMBER(${NAMES.share}),"the most conservative one "&IF(${liveIncrease}<=0,"${none}",IF(AND(ISNUMBER(${NAMES.margin}),ISNUMBER(${NAMES.cost})),"nets "&${liveMoney(netFormula, facts.money)},"claims "&${liveMoney(claimFormula, facts.money)})),"${noShare}")`;
  page.formula(
    row,
    RIGHT + HALF - 1,
    formula,
    share === null ? noShare : `the most conservative one ${said}`,
    LOOK.headingRest,
  );
}

function choice({ page, request }: SummaryContext, choices: string, row: number): void {
  const { baseline } = request.sponsorCase;
  const chosen =
    baseline === "conservative"
      ? MOST_CONSERVATIVE
      : typeof baseline === "number"
        ? BASELINE_LABELS.typed
        : BASELINE_LABELS[baseline];
  page.put(row, RIGHT, "Baseline in use", LOOK.body);
  page
    .put(row, BASELINE, chosen, look(LOOK.input, { numberFormat: '@* "▾"' }))
    .merge({ row, column: BASELINE, rows: 1, columns: 3 });
  page.nameCell(NAMES.baselineInUse, { row, column: BASELINE });
  page.validations.push({
    area: { row, column: BASELINE, rows: 1, columns: 1 },
    rule: { kind: "list", source: choices },
    error: { title: "Not a baseline", message: "Choose a baseline from the list." },
  });
}

/**
 * A rung with its figures, or, for as long as something is missing that can still be typed, with the pieces that say
 * what. Text cannot run over a neighbour that holds a formula: so the first piece ends where the second begins.
 */
function rungRow(
  { page, facts, request }: SummaryContext,
  { sumsToTheCent }: PeriodReferences,
  { sum, toTheCent, lack }: RungReferences,
  rung: AssessedBaseline,
  row: number,
): void {
  const there = "baseline" in rung;
  const at = (column: number) => cellAddress({ row, column });
  const base = there ? LOOK.body : look(LOOK.body, { font: { size: 9 } });
  const money = figure(facts.money.format, base);
  const general = look(base, { numberFormat: facts.money.format });
  const pieces = there ? ["", "", ""] : rung.lack;
  const isNothing = there && rung.increase <= 0;
  page.put(row, RIGHT, rung.label, LOOK.body);
  // A lack in one piece begins where those of other rows begin; one in pieces ends where its second one begins.
  page.formula(
    row,
    BASELINE,
    `IF(ISNUMBER(${sum}),${sum},${lack[0] ?? '""'})`,
    there ? rung.baseline : (pieces[0] ?? ""),
    rung.name === "typed" ? general : money,
  );
  page.formula(
    row,
    INCREASE,
    `IF(ISNUMBER(${at(BASELINE)}),${increaseFormula(`${NAMES.actual}-${at(BASELINE)}`, NAMES.actual)},${lack[1] ?? '""'})`,
    there ? rung.increase : (pieces[1] ?? ""),
    general,
  );
  page.formula(
    row,
    CLAIM,
    `IF(ISNUMBER(${at(INCREASE)}),IF(ISNUMBER(${NAMES.share}),${ifIncrease(`${at(INCREASE)}*${NAMES.share}`, at(INCREASE))},""),${lack[2] ?? '""'})`,
    there ? (request.sponsorCase.share === null ? "" : isNothing ? NOTHING : rung.claim) : (pieces[2] ?? ""),
    isNothing ? money : general,
  );
  const status = !there ? "" : rung.inUse ? "in use" : rung.lowest ? "lowest claim" : "";
  const lowest = `IF(AND(${toTheCent}=MAX(${sumsToTheCent}),COUNT(${sumsToTheCent})>1),"lowest claim","")`;
  page.formula(
    row,
    STATUS,
    `IF(ISNUMBER(${at(BASELINE)}),IF(${at(RIGHT)}=${NAMES.baselineUsed},"in use",${lowest}),"")`,
    status,
    look(LOOK.strong, { horizontal: "right", font: { size: 9 } }),
  );
  ruled(page, row, RIGHT);
}

/** A rung that nothing on the page can bring about: what it lacks, across the row. */
function missingRow({ page }: SummaryContext, { lack }: RungReferences, rung: AssessedBaseline, row: number): void {
  page.put(row, RIGHT, rung.label, LOOK.body);
  page.formula(row, BASELINE, `TRIM(${lack.join('&" "&')})`, "lack" in rung ? lackText(rung.lack) : "", LOOK.muted);
  page.merge({ row, column: BASELINE, rows: 1, columns: HALF - 2 });
  ruled(page, row, RIGHT);
}

/** The rung in use stands out, those that lack something step back. */
function highlights({ page, facts }: SummaryContext, first: number): void {
  const rows = { row: first, column: RIGHT, rows: facts.baselines.length, columns: HALF };
  const [label, baseline] = [RIGHT, BASELINE].map((column) => `$${cellAddress({ row: first, column })}`);
  page.highlights.push({
    area: rows,
    formula: `${label}=${NAMES.baselineUsed}`,
    style: { fill: TINT, font: { bold: true, color: ACCENT } },
  });
  page.highlights.push({ area: rows, formula: `ISTEXT(${baseline})`, style: { font: { color: MUTED } } });
}

/** Said when the choice cannot be had; else the advice not to doubt twice. */
function note({ page }: SummaryContext, row: number): void {
  const twice = "A stricter baseline and a smaller share discount twice for the same doubt.";
  const fallsBack = `AND(${NAMES.baselineInUse}<>"${MOST_CONSERVATIVE}",${NAMES.baselineInUse}<>${NAMES.baselineUsed})`;
  const instead = `"“"&${NAMES.baselineInUse}&"” lacks data: the most conservative one is in use."`;
  page.formula(row, RIGHT, `IF(${fallsBack},${instead},"${twice}")`, twice, LOOK.muted);
}

/** The list behind the drop-down, on the workings. @returns its reference */
export function choiceList({ workings }: SummaryContext, top: number): { choices: string; next: number } {
  workings
    .put(top, 0, "Choices of baseline", LOOK.heading)
    .paint({ row: top, column: 0, rows: 1, columns: 2 }, LOOK.heading);
  workings.paint({ row: top, column: 2, rows: 1, columns: 5 }, LOOK.headingRest);
  const labels = [MOST_CONSERVATIVE, ...Object.values(BASELINE_LABELS)];
  labels.forEach((label, index) => workings.put(top + 1 + index, 0, label, LOOK.body));
  return {
    choices: sheetArea(workings.name, { row: top + 1, column: 0, rows: labels.length, columns: 1 }),
    next: top + labels.length + 2,
  };
}
