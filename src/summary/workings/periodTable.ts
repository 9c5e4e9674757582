import { areaAddress, areaBetween, cellAddress, type Area } from "../../sheet/address";
import { mean, sum } from "../../model";
import type { CellValue } from "../../sheet/spec";
import type { RevenueReading } from "../../source";
import { BASELINE_LABELS, marketGrowthUsed, splitAtLaunch, type BeforeAfter } from "../baselines";
import type { PeriodReferences, SummaryContext } from "../context";
import { figure, FORMAT, look, LOOK, RULE, TINT } from "../look";
import { NAMES } from "../names";
import type { RevenueSeries } from "../series";
import { frozenReason, groupCriterion, revenueFormula, revenuePlace } from "../revenueFormulas";
import type { DayRange, GroupWanted } from "../revenueWanted";

const HEADING_ROW = 3;
/** Rows above the table: counts, means and sums of the columns below them. */
const COUNTS_ROW = 4;
const MEAN_BEFORE_ROW = 5;
const MEAN_AFTER_ROW = 6;
const SUM_AFTER_ROW = 7;
const GROWTH_ROW = 8;
const MONTHS_ROW = 9;
const USED_ROW = 10;
const BAND_ROW = 11;
const HEAD_ROW = 12;
const FIRST_PERIOD_ROW = 13;

const FROM = 0;
const TO = 1;
const PHASE = 2;
const ALL = 3;

/** Where the columns stand: those of the groups come between all revenue and the sums of both sides. */
interface Columns {
  readonly treated: readonly number[];
  readonly treatedTotal: number;
  readonly control: readonly number[];
  /** -1 without a control. */
  readonly controlScaled: number;
  readonly baselines: readonly number[];
  readonly inUse: number;
  readonly impact: number;
}

function columnsOf({ treated, control }: RevenueSeries): Columns {
  let next = ALL + 1;
  const treatedColumns = treated.map(() => next++);
  const treatedTotal = next++;
  const controlColumns = control.map(() => next++);
  const controlScaled = control.length > 0 ? next++ : -1;
  const baselines = Object.keys(BASELINE_LABELS).map(() => next++);
  return { treated: treatedColumns, treatedTotal, control: controlColumns, controlScaled, baselines, inUse: next++, impact: next };
}

/**
 * The table from which every figure of the page follows: a row a period with its revenue, summed live from the source,
 * and what each baseline says would have come in anyway.
 * @returns where the page finds what it needs, and the first row below the table
 */
export function periodTable(context: SummaryContext, reading: RevenueReading, series: RevenueSeries): { references: PeriodReferences; columns: number; next: number } {
  const table = new PeriodTable(context, reading, series);
  return table.write();
}

class PeriodTable {
  private readonly columns: Columns;
  private readonly lastRow: number;
  private readonly data: BeforeAfter;
  private readonly growth: number | null;

  constructor(
    private readonly context: SummaryContext,
    private readonly reading: RevenueReading,
    private readonly series: RevenueSeries,
  ) {
    this.columns = columnsOf(series);
    this.lastRow = FIRST_PERIOD_ROW + series.periods.length - 1;
    this.data = splitAtLaunch(series);
    this.growth = marketGrowthUsed(context.request.sponsorCase.marketGrowth, this.data);
  }

  write() {
    this.heading();
    this.heads();
    this.rows();
    this.statistics();
    this.baselineUsed();
    const { workings } = this.context;
    const cell = (row: number, column: number) => workings.reference({ row, column, rows: 1, columns: 1 });
    const references: PeriodReferences = {
      from: workings.reference(this.body(FROM)),
      phase: workings.reference(this.body(PHASE)),
      all: areaAddress(this.body(ALL)),
      countBefore: cell(COUNTS_ROW, PHASE),
      countAfter: cell(COUNTS_ROW, ALL),
      actualAfter: cell(SUM_AFTER_ROW, this.columns.treatedTotal),
      marketGrowth: cell(GROWTH_ROW, ALL),
      baselines: this.columns.baselines.map((column) => cell(SUM_AFTER_ROW, column)),
    };
    return { references, columns: this.columns.impact + 1, next: this.lastRow + 2 };
  }

  private heading(): void {
    const { workings } = this.context;
    workings.put(HEADING_ROW, 0, `Revenue by ${this.series.unit.name}`, LOOK.heading).paint({ row: HEADING_ROW, column: 0, rows: 1, columns: 2 }, LOOK.heading);
    workings.paint({ row: HEADING_ROW, column: 2, rows: 1, columns: this.columns.impact - 1 }, LOOK.headingRest);
    const band = (column: number, text: string) => workings.put(BAND_ROW, column, text, LOOK.caption);
    if (this.series.treated.length > 0) band(this.columns.treated[0] ?? 0, "Took part");
    if (this.series.control.length > 0) band(this.columns.control[0] ?? 0, "Control: did not take part");
    band(this.columns.baselines[0] ?? 0, "What would have come in anyway");
  }

  private heads(): void {
    const { workings, request } = this.context;
    const head = (column: number, text: string) => workings.put(HEAD_ROW, column, text, look(LOOK.columnHead, { wrap: true }));
    workings.put(HEAD_ROW, FROM, "From", LOOK.columnHeadLeft).put(HEAD_ROW, TO, "To", LOOK.columnHeadLeft).put(HEAD_ROW, PHASE, "Phase", LOOK.columnHeadLeft);
    head(ALL, "All revenue");
    this.series.treated.forEach((group, index) => head(this.columns.treated[index] ?? 0, group));
    head(this.columns.treatedTotal, "Took part, in all");
    this.series.control.forEach((group, index) => head(this.columns.control[index] ?? 0, group));
    if (this.columns.controlScaled >= 0) head(this.columns.controlScaled, "Control, scaled");
    Object.values(BASELINE_LABELS).forEach((label, index) => head(this.columns.baselines[index] ?? 0, label));
    head(this.columns.inUse, "Baseline in use");
    head(this.columns.impact, "Increase");
    workings.height(HEAD_ROW, 26);
    workings.put(1, 0, `Revenue of ${request.reading?.source.label ?? ""} by ${this.series.unit.name}, ${this.caption()}`, LOOK.caption);
  }

  private rows(): void {
    const { workings, facts } = this.context;
    const money = figure(facts.money.format);
    const { columns } = this;
    this.series.periods.forEach((period, index) => {
      const row = FIRST_PERIOD_ROW + index;
      const after = period.phase === "after";
      workings.put(row, FROM, period.first, look(LOOK.body, { numberFormat: FORMAT.date, horizontal: "left" }));
      workings.put(row, TO, period.last, look(LOOK.body, { numberFormat: FORMAT.date, horizontal: "left" }));
      workings.formula(row, PHASE, `IF(${at(row, FROM)}>=${NAMES.launched},"After","Before")`, after ? "After" : "Before", LOOK.body);
      this.revenueCell(row, ALL, null, this.series.all[index] ?? 0);
      columns.treated.forEach((column, group) => this.groupCell(row, column, this.series.treated[group] ?? "", this.series.treatedByGroup[group]?.[index] ?? 0));
      const treatedSum = columns.treated.length === 0 ? at(row, ALL) : sumOf(row, columns.treated);
      workings.formula(row, columns.treatedTotal, treatedSum, this.series.treatedTotal[index] ?? 0, look(money, LOOK.strong));
      columns.control.forEach((column, group) => this.groupCell(row, column, this.series.control[group] ?? "", this.series.controlByGroup[group]?.[index] ?? 0));
      if (columns.controlScaled >= 0) {
        const formula = `${sumOf(row, columns.control)}*${Math.max(1, columns.treated.length)}/${columns.control.length}`;
        workings.formula(row, columns.controlScaled, formula, this.series.controlScaled[index] ?? 0, money);
      }
      this.baselineCells(row, index, after);
      workings.paint({ row, column: 0, rows: 1, columns: columns.impact + 1 }, after ? look(RULE.hair, { fill: TINT }) : RULE.hair);
    });
  }

  private baselineCells(row: number, index: number, after: boolean): void {
    const { workings, facts } = this.context;
    const money = figure(facts.money.format);
    const { columns } = this;
    const values = this.baselineValues(index);
    const meanBefore = absolute(MEAN_BEFORE_ROW, columns.treatedTotal);
    const growth = absolute(GROWTH_ROW, ALL);
    const formulas = [
      meanBefore,
      `IF(ISNUMBER(${growth}),${meanBefore}*(1+${growth}),"")`,
      columns.controlScaled < 0 ? `""` : `${meanBefore}+${at(row, columns.controlScaled)}-${absolute(MEAN_BEFORE_ROW, columns.controlScaled)}`,
      `IF(ISNUMBER(${NAMES.typedBaseline}),${NAMES.typedBaseline}/${absolute(COUNTS_ROW, ALL)},"")`,
    ];
    const onlyAfter = (formula: string) => `IF(${at(row, PHASE, "column")}="After",${formula},"")`;
    columns.baselines.forEach((column, rung) => workings.formula(row, column, onlyAfter(formulas[rung] ?? `""`), after ? (values[rung] ?? "") : "", money));

    const rungs = areaAddress({ row, column: columns.baselines[0] ?? 0, rows: 1, columns: columns.baselines.length });
    const labels = areaAddress({ row: HEAD_ROW, column: columns.baselines[0] ?? 0, rows: 1, columns: columns.baselines.length }, true);
    const used = values[Object.keys(BASELINE_LABELS).indexOf(facts.inUse.name)] ?? "";
    workings.formula(row, columns.inUse, onlyAfter(`INDEX(${rungs},1,MATCH(${NAMES.baselineUsed},${labels},0))`), after ? used : "", look(money, LOOK.strong));
    const actual = this.series.treatedTotal[index] ?? 0;
    const impact = after && typeof used === "number" ? actual - used : "";
    workings.formula(row, columns.impact, `IF(ISNUMBER(${at(row, columns.inUse)}),${at(row, columns.treatedTotal)}-${at(row, columns.inUse)},"")`, impact, look(money, LOOK.strong));
  }

  /** What each baseline says about one after-period, in the order of the ladder. */
  private baselineValues(index: number): CellValue[] {
    const meanBefore = mean(this.data.treatedBefore);
    const typed = this.context.facts.baselines.find(({ name }) => name === "typed");
    return [
      meanBefore,
      this.growth === null ? "" : meanBefore * (1 + this.growth),
      this.columns.controlScaled < 0 ? "" : meanBefore + (this.series.controlScaled[index] ?? 0) - mean(this.data.controlBefore),
      typed && "baseline" in typed ? typed.baseline / this.data.treatedAfter.length : "",
    ];
  }

  private statistics(): void {
    const { workings, facts, request } = this.context;
    const money = figure(facts.money.format);
    const label = (row: number, text: string) => workings.put(row, FROM, text, LOOK.body);
    const phase = areaAddress(this.body(PHASE), true);
    label(COUNTS_ROW, `${capital(this.series.unit.name)}s before, after`);
    workings.formula(COUNTS_ROW, PHASE, `COUNTIF(${phase},"Before")`, this.data.treatedBefore.length, figure(FORMAT.count));
    workings.formula(COUNTS_ROW, ALL, `COUNTIF(${phase},"After")`, this.data.treatedAfter.length, figure(FORMAT.count));
    label(MEAN_BEFORE_ROW, "Mean before");
    label(MEAN_AFTER_ROW, "Mean after");
    label(SUM_AFTER_ROW, "Sum after");
    label(GROWTH_ROW, "Market growth used");
    const sides: [number, readonly number[]][] = [[ALL, this.series.all], [this.columns.treatedTotal, this.series.treatedTotal]];
    if (this.columns.controlScaled >= 0) sides.push([this.columns.controlScaled, this.series.controlScaled]);
    for (const [column, values] of sides) {
      const range = areaAddress(this.body(column));
      const of = (wanted: "before" | "after") => values.filter((_, index) => this.series.periods[index]?.phase === wanted);
      workings.formula(MEAN_BEFORE_ROW, column, `AVERAGEIFS(${range},${phase},"Before")`, mean(of("before")), money);
      workings.formula(MEAN_AFTER_ROW, column, `AVERAGEIFS(${range},${phase},"After")`, mean(of("after")), money);
      workings.formula(SUM_AFTER_ROW, column, `SUMIFS(${range},${phase},"After")`, sum(of("after")), money);
    }
    facts.baselines.forEach((rung, index) => {
      const column = this.columns.baselines[index] ?? 0;
      const range = areaAddress(this.body(column));
      workings.formula(SUM_AFTER_ROW, column, `IF(COUNT(${range})>0,SUM(${range}),"–")`, "baseline" in rung ? rung.baseline : "–", money);
    });
    for (const [column, values] of [[this.columns.inUse, facts.inUse.baseline], [this.columns.impact, facts.inUse.increase]] as const) {
      workings.formula(SUM_AFTER_ROW, column, `SUM(${areaAddress(this.body(column))})`, values, look(money, LOOK.strong));
    }
    label(MONTHS_ROW, "Months after go-live");
    const { unit } = this.series;
    const length = unit.months > 0 ? String(unit.months) : `${unit.days}*12/365.25`;
    workings.formula(MONTHS_ROW, ALL, `${at(COUNTS_ROW, ALL)}*${length}`, facts.months, figure(FORMAT.months));
    workings.nameCell(NAMES.months, { row: MONTHS_ROW, column: ALL });
    const scaled = this.columns.controlScaled;
    const fromControl = scaled < 0 ? `"–"` : `IF(${at(MEAN_BEFORE_ROW, scaled)}=0,"–",${at(MEAN_AFTER_ROW, scaled)}/${at(MEAN_BEFORE_ROW, scaled)}-1)`;
    workings.formula(GROWTH_ROW, ALL, `IF(ISNUMBER(${NAMES.marketGrowth}),${NAMES.marketGrowth},${fromControl})`, this.growth ?? "–", figure(FORMAT.growth));
    const origin = request.sponsorCase.marketGrowth === null && this.growth !== null ? "the control’s own growth, until a rate is typed on the page" : "";
    workings.put(GROWTH_ROW, ALL + 1, origin, LOOK.muted);
  }

  /**
   * What the choice on the page comes to. A rung whose data is missing cannot be in use, so the strictest one takes its
   * place.
   */
  private baselineUsed(): void {
    const { workings, facts } = this.context;
    const across = (row: number) => areaAddress({ row, column: this.columns.baselines[0] ?? 0, rows: 1, columns: this.columns.baselines.length }, true);
    const [labels, sums] = [across(HEAD_ROW), across(SUM_AFTER_ROW)];
    const picked = `INDEX(${sums},1,MATCH(${NAMES.baselineInUse},${labels},0))`;
    const strictest = `INDEX(${labels},1,MATCH(MAX(${sums}),${sums},0))`;
    workings.put(USED_ROW, FROM, "Baseline in use", LOOK.body);
    workings.formula(USED_ROW, ALL, `IF(ISNUMBER(${picked}),${NAMES.baselineInUse},${strictest})`, facts.inUse.label, look(LOOK.strong, { horizontal: "right" }));
    workings.nameCell(NAMES.baselineUsed, { row: USED_ROW, column: ALL });
    workings.nameCell(NAMES.baseline, { row: SUM_AFTER_ROW, column: this.columns.inUse });
  }

  private groupCell(row: number, column: number, group: string, value: number): void {
    this.revenueCell(row, column, { name: group, criterion: groupCriterion(group, at(HEAD_ROW, column, "row")) }, value);
  }

  /** Revenue of a period, of all groups or of one: a formula, or the figure where the source can only be read. */
  private revenueCell(row: number, column: number, group: GroupWanted | null, value: number): void {
    const { workings, facts } = this.context;
    const { first, last } = this.series.periods[row - FIRST_PERIOD_ROW] ?? { first: 0, last: 0 };
    const days: DayRange = {
      from: { day: first, criterion: `">="&${at(row, FROM, "column")}` },
      before: { day: last + 1, criterion: `"<"&${at(row, TO, "column")}+1` },
    };
    const formula = revenueFormula(this.reading, this.series, days, group);
    if (formula === null) workings.put(row, column, value, figure(facts.money.format));
    else workings.formula(row, column, formula, value, figure(facts.money.format));
  }

  private caption(): string {
    switch (revenuePlace(this.reading, this.series)) {
      case "columns":
        return "summed live from the source.";
      case "cells":
        return "summed live from the source’s cells. A changed figure counts at once; build the summary again for new rows, columns or dates.";
      case "workings":
        return `summed from the values read, listed below: ${frozenReason(this.reading)}.`;
      case "figures":
        return `written as figures when the source was read: ${frozenReason(this.reading)}.`;
    }
  }

  private body(column: number): Area {
    return areaBetween({ row: FIRST_PERIOD_ROW, column }, { row: this.lastRow, column });
  }
}

/** "B7", "$B7" or "B$7". */
function at(row: number, column: number, fixed: "none" | "column" | "row" = "none"): string {
  const address = cellAddress({ row, column });
  if (fixed === "column") return `$${address}`;
  return fixed === "row" ? address.replace(/(\d+)$/, "$$$1") : address;
}

const absolute = (row: number, column: number) => cellAddress({ row, column }, true);
const sumOf = (row: number, columns: readonly number[]) => `SUM(${areaAddress(areaBetween({ row, column: columns[0] ?? 0 }, { row, column: columns.at(-1) ?? 0 }))})`;
const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);
