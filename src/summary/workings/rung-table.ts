import { textConstant } from "../../sheet/formula";
import { FEWEST_FOR_A_LINE, SEASONS_FOR_INDICES, toTheCent, type BaselineId } from "../baselines/baselines";
import { fewPeriods, LACKS, type Lack } from "../words/lack";
import { figure, look, LOOK, RULE } from "../drawing/look";
import { NAMES } from "../names/names";
import { seasonOf } from "../baselines/season";
import { absolute, absoluteDown, at } from "./cells";
import { ROWS, RUNG_COLUMNS, type PeriodTables } from "./period-layout";
import { tableHeading, tableHeads } from "./table-head";

const TABLE = { left: 0, columns: 8 };

/** A row a baseline: its sum over the after-periods, or what it lacks; below them the one in use. */
export function rungTable(tables: PeriodTables): void {
  const {
    context: { workings, facts },
    series,
    layout: {
      sections: { rungs },
      baselines,
    },
  } = tables;
  const money = figure(facts.money.format);
  tableHeading(workings, rungs.top, TABLE, "What would have come in anyway");
  tableHeads(workings, rungs.top + 1, TABLE, [
    [RUNG_COLUMNS.label, "Baseline"],
    [RUNG_COLUMNS.sum, "All periods after"],
    [RUNG_COLUMNS.toTheCent, "To the cent"],
  ]);
  workings.put(rungs.top + 1, RUNG_COLUMNS.lack[0], "What it lacks", look(LOOK.columnHeadLeft, { indent: 1 }));
  facts.baselines.forEach((rung, index) => {
    const row = rungs.first + index;
    const there = "baseline" in rung;
    const sum = at(row, RUNG_COLUMNS.sum);
    const periods = absoluteDown(baselines.rungs[index] ?? 0, ROWS.first, series.periods.length);
    workings.put(row, RUNG_COLUMNS.label, rung.label, LOOK.body);
    workings.formula(
      row,
      RUNG_COLUMNS.sum,
      `IF(COUNT(${periods})>0,SUM(${periods}),"–")`,
      there ? rung.baseline : "–",
      money,
    );
    workings.formula(
      row,
      RUNG_COLUMNS.toTheCent,
      `IF(ISNUMBER(${sum}),ROUND(${sum},2),"–")`,
      there ? toTheCent(rung.baseline) : "–",
      money,
    );
    const pieces = lackFormulas(tables, rung.name);
    RUNG_COLUMNS.lack.forEach((column, piece) => {
      workings.formula(
        row,
        column,
        `IF(ISNUMBER(${sum}),"",${pieces[piece] ?? '""'})`,
        there ? "" : (rung.lack[piece] ?? ""),
        look(LOOK.muted, { indent: 1 }),
      );
    });
    workings.paint({ row, column: 0, rows: 1, columns: TABLE.columns }, RULE.hair);
  });
  baselineUsed(tables);
}

/**
 * What the choice on the page comes to. A rung whose data is missing cannot be in use, so the most conservative one
 * takes its place; rungs that say the same to the cent count as one, of which the first is taken, as {@link
 * strictestOf} does.
 */
function baselineUsed({
  context: { workings, facts },
  series,
  layout: {
    sections: { rungs },
    baselines,
  },
}: PeriodTables): void {
  const column = (index: number) => absoluteDown(index, rungs.first, facts.baselines.length);
  const [labels, sums, cents] = [column(RUNG_COLUMNS.label), column(RUNG_COLUMNS.sum), column(RUNG_COLUMNS.toTheCent)];
  const picked = `INDEX(${sums},MATCH(${NAMES.baselineInUse},${labels},0))`;
  const strictest = `INDEX(${labels},MATCH(MAX(${cents}),${cents},0))`;
  workings.put(rungs.used, RUNG_COLUMNS.label, "Baseline in use", LOOK.strong);
  workings.formula(
    rungs.used,
    RUNG_COLUMNS.sum,
    `SUM(${absoluteDown(baselines.inUse, ROWS.first, series.periods.length)})`,
    facts.inUse.baseline,
    figure(facts.money.format, LOOK.strong),
  );
  workings.nameCell(NAMES.baseline, { row: rungs.used, column: RUNG_COLUMNS.sum });
  workings.formula(
    rungs.used,
    RUNG_COLUMNS.lack[0],
    `IF(ISNUMBER(${picked}),${NAMES.baselineInUse},${strictest})`,
    facts.inUse.label,
    look(LOOK.strong, { indent: 1 }),
  );
  workings.nameCell(NAMES.baselineUsed, { row: rungs.used, column: RUNG_COLUMNS.lack[0] });
  workings.paint({ row: rungs.used, column: 0, rows: 1, columns: TABLE.columns }, RULE.sum);
}

/** A lack with the condition under which it is the one to name. */
interface Reason {
  readonly when: string;
  readonly say: readonly string[];
}

/** The pieces of what a rung lacks, as formulas: the first reason that holds. */
function lackFormulas(tables: PeriodTables, name: BaselineId): string[] {
  const { otherwise, reasons } = reasonsOf(tables, name);
  return [0, 1, 2].map((piece) =>
    reasons.reduceRight((rest, { when, say }) => `IF(${when},${say[piece] ?? '""'},${rest})`, otherwise[piece] ?? '""'),
  );
}

function reasonsOf(
  { series, reading, layout: { revenue, fit } }: PeriodTables,
  name: BaselineId,
): { reasons: Reason[]; otherwise: readonly string[] } {
  const unit = series.unit.name;
  const count = absolute(revenue.counts, revenue.phase);
  const body = (column: number) => absoluteDown(column, ROWS.first, series.periods.length);
  const { year, cycle } = seasonOf(series.unit);
  const few = (needed: number): Reason => {
    const [first, second] = fewPeriods(needed, unit, 0);
    return {
      when: `${count}<${needed}`,
      say: [textConstant(first), textConstant(second), `IF(${count}=1,"there is 1","there are "&${count})`],
    };
  };
  const words = (pieces: Lack) => pieces.map(textConstant);
  const control = words(LACKS.control(reading.groupColumn !== null));
  const cannot = words(LACKS.noPeriodBefore(unit));
  switch (name) {
    case "average":
      return { reasons: [], otherwise: cannot };
    case "lastYear":
      return { reasons: [few(year)], otherwise: cannot };
    case "market":
      return { reasons: [], otherwise: words(LACKS.marketGrowth) };
    case "trend":
      return { reasons: [few(FEWEST_FOR_A_LINE)], otherwise: cannot };
    case "seasonal":
      if (cycle === null) return { reasons: [], otherwise: words(LACKS.cycle) };
      return {
        reasons: [
          few(SEASONS_FOR_INDICES * cycle),
          { when: `MIN(${body(fit.treated)})<0`, say: words(LACKS.negative(unit)) },
        ],
        otherwise: words(LACKS.emptyPlace(unit)),
      };
    case "control":
      return { reasons: [], otherwise: revenue.controlScaled < 0 ? control : cannot };
    case "regression":
      return revenue.controlScaled < 0
        ? { reasons: [], otherwise: control }
        : { reasons: [few(FEWEST_FOR_A_LINE)], otherwise: words(LACKS.steadyControl) };
    case "typed":
      return { reasons: [], otherwise: words(LACKS.plan) };
  }
}
