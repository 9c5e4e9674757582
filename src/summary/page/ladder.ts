import { areaAddress, areaBetween } from "../../sheet/address";
import { sheetArea } from "../../sheet/formula";
import type { CellValue } from "../../sheet/spec";
import type { AssessedBaseline } from "../assess";
import { BASELINE_LABELS } from "../baselines";
import type { SummaryContext, WorkingsReferences } from "../context";
import { ACCENT, figure, look, LOOK, TINT } from "../look";
import { spokenShare } from "../money";
import { NAMES } from "../names";
import { cellAddress, heading, HALF, RIGHT, ruled } from "./grid";

const BASELINE = RIGHT + 2;
const INCREASE = RIGHT + 3;
const CLAIM = RIGHT + 4;
const STATUS = RIGHT + 5;

/** The choice that needs no name: whichever baseline claims least. */
export const MOST_CONSERVATIVE = "Most conservative";

/** What a rung says while its data is missing. */
const LACKS = { average: "", market: "add growth", control: "no control", typed: "add a plan" } as const;

/**
 * Every way of saying what would have come in anyway, side by side; the drop-down chooses the one in use and the page
 * follows it.
 */
export function ladder(context: SummaryContext, workings: WorkingsReferences, choices: string, top: number): number {
  const { page, facts, request } = context;
  const { periods } = workings;
  if (!periods) return top;
  heading(page, top, RIGHT, "What each baseline says");

  const first = top + 3;
  const column = (index: number) => areaBetween({ row: first, column: index }, { row: first + facts.baselines.length - 1, column: index });
  const amounts = areaAddress(column(BASELINE), true);
  choice(context, choices, top + 1);
  const heads = top + 2;
  page.paint({ row: heads, column: RIGHT, rows: 1, columns: HALF }, LOOK.columnHeadLeft);
  page.put(heads, BASELINE, "Baseline", LOOK.columnHead).put(heads, INCREASE, "Increase", LOOK.columnHead);
  page.formula(heads, CLAIM, `"Claim at "&ROUND(N(${NAMES.share})*100,2)&"%"`, `Claim at ${spokenShare(request.sponsorCase.share)}`, LOOK.columnHead);

  facts.baselines.forEach((rung, index) => rungRow(context, periods.baselines[index] ?? "", rung, first + index, amounts));
  const body = { row: first, column: RIGHT, rows: facts.baselines.length, columns: HALF };
  page.highlights.push({ area: body, formula: `$${cellAddress({ row: first, column: RIGHT })}=${NAMES.baselineUsed}`, style: { fill: TINT, font: { bold: true, color: ACCENT } } });

  const next = first + facts.baselines.length;
  page.put(next, RIGHT, "A stricter baseline and a smaller share discount twice for the same doubt.", LOOK.muted);
  return next + 1;
}

function choice({ page, request }: SummaryContext, choices: string, row: number): void {
  const { baseline } = request.sponsorCase;
  const chosen = baseline === "conservative" ? MOST_CONSERVATIVE : typeof baseline === "number" ? BASELINE_LABELS.typed : BASELINE_LABELS[baseline];
  page.put(row, RIGHT, "Baseline in use", LOOK.body);
  page.put(row, BASELINE, chosen, look(LOOK.input, { numberFormat: '@* "▾"' })).merge({ row, column: BASELINE, rows: 1, columns: 3 });
  page.nameCell(NAMES.baselineInUse, { row, column: BASELINE });
  page.validations.push({
    area: { row, column: BASELINE, rows: 1, columns: 1 },
    rule: { kind: "list", source: choices },
    error: { title: "Not a baseline", message: "Choose a baseline from the list." },
  });
}

function rungRow({ page, facts }: SummaryContext, total: string, rung: AssessedBaseline, row: number, amounts: string): void {
  const money = figure(facts.money.format);
  const at = (column: number) => cellAddress({ row, column });
  const there = "baseline" in rung;
  const shown = (value: CellValue) => (there ? value : "–");
  page.put(row, RIGHT, rung.label, LOOK.body);
  page.formula(row, BASELINE, total, shown(there ? rung.baseline : null), money);
  page.formula(row, INCREASE, `IF(ISNUMBER(${at(BASELINE)}),${NAMES.actual}-${at(BASELINE)},"–")`, shown(there ? rung.increase : null), money);
  page.formula(row, CLAIM, `IF(ISNUMBER(${at(INCREASE)}),${at(INCREASE)}*N(${NAMES.share}),"–")`, shown(there ? rung.claim : null), money);
  const status = !there ? LACKS[rung.name] : rung.inUse ? "in use" : rung.lowest ? "lowest claim" : "";
  const several = `AND(${at(BASELINE)}=MAX(${amounts}),COUNT(${amounts})>1)`;
  page.formula(
    row,
    STATUS,
    `IF(NOT(ISNUMBER(${at(BASELINE)})),"${LACKS[rung.name]}",IF(${at(RIGHT)}=${NAMES.baselineUsed},"in use",IF(${several},"lowest claim","")))`,
    status,
    look(LOOK.muted, { horizontal: "right" }),
  );
  ruled(page, row, RIGHT);
}

/** The list behind the drop-down, on the workings. @returns its reference */
export function choiceList({ workings }: SummaryContext, top: number): { choices: string; next: number } {
  workings.put(top, 0, "Choices of baseline", LOOK.heading).paint({ row: top, column: 0, rows: 1, columns: 2 }, LOOK.heading);
  workings.paint({ row: top, column: 2, rows: 1, columns: 5 }, LOOK.headingRest);
  const labels = [MOST_CONSERVATIVE, ...Object.values(BASELINE_LABELS)];
  labels.forEach((label, index) => workings.put(top + 1 + index, 0, label, LOOK.body));
  return { choices: sheetArea(workings.name, { row: top + 1, column: 0, rows: labels.length, columns: 1 }), next: top + labels.length + 2 };
}

