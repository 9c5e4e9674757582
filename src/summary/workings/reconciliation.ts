import { sum } from "../../model";
import { cellAddress } from "../../sheet/address";
import type { RevenueReading } from "../../source";
import type { SummaryContext, WorkingsReferences } from "../drawing/context";
import { figure, FORMAT, look, LOOK, RULE } from "../drawing/look";
import type { RevenueSeries } from "../baselines/series";
import { leftOutFormula, outsideOf, revenueFormula, textFormula, totalFormula } from "../formulas/revenue-formulas";

const AMOUNT = 3;
const ROWS = 4;

/**
 * Where every number of the source went: among the amounts, into a period or outside all of them, or left out beside
 * their total; and what is missing from the sum of them all, which formulas add up wherever they are numbers. The rows
 * left out were judged when the source was read.
 */
export function reconciliation(
  context: SummaryContext,
  reading: RevenueReading,
  series: RevenueSeries,
  allRevenue: string,
  top: number,
): { references: NonNullable<WorkingsReferences["reconciliation"]>; next: number } {
  const { workings, facts } = context;
  const money = figure(facts.money.format);
  workings
    .put(top, 0, "Reconciliation to the source", LOOK.heading)
    .paint({ row: top, column: 0, rows: 1, columns: 2 }, LOOK.heading);
  workings.paint({ row: top, column: 2, rows: 1, columns: 5 }, LOOK.headingRest);
  workings.paint({ row: top + 1, column: 0, rows: 1, columns: 7 }, LOOK.columnHeadLeft);
  workings
    .put(top + 1, AMOUNT, "Amount", LOOK.columnHead)
    .put(top + 1, ROWS, reading.layout === "long" ? "Rows when read" : "Cells when read", LOOK.columnHead);

  const inPeriods = sum(series.all);
  const leftOut = sum(reading.leftOut.map(({ amount }) => amount * reading.unit.factor));
  const outside = outsideOf(series.periods).map((days) => revenueFormula(reading, series, days, null));
  const at = (index: number) => cellAddress({ row: top + 2 + index, column: AMOUNT });
  const read = inPeriods + series.outside.amount;
  const all = reading.total * reading.unit.factor;
  const allRows = reading.dates.length + reading.leftOut.length;
  const rowsInside = reading.dates.length - series.outside.rows;
  const lines: { label: string; formula: string | null; value: number; rows: number }[] = [
    { label: "In the periods above", formula: `SUM(${allRevenue})`, value: inPeriods, rows: rowsInside },
    {
      label: "Dated outside them",
      formula: outside.includes(null) ? null : outside.filter((sum) => sum !== "0").join("+") || "0",
      value: series.outside.amount,
      rows: series.outside.rows,
    },
    { label: "Total of the amounts read", formula: `${at(0)}+${at(1)}`, value: read, rows: reading.dates.length },
    { label: "Left out", formula: leftOutFormula(reading, series), value: leftOut, rows: reading.leftOut.length },
    { label: "All numbers of the source", formula: totalFormula(reading), value: all, rows: allRows },
  ];
  lines.forEach(({ label, formula, value, rows }, index) => {
    const row = top + 2 + index;
    workings.put(row, 0, label, LOOK.body);
    if (formula === null) workings.put(row, AMOUNT, value, money);
    else workings.formula(row, AMOUNT, formula, value, money);
    workings.put(row, ROWS, rows, figure(FORMAT.count));
    workings.paint({ row, column: 0, rows: 1, columns: 7 }, index === 1 || index === 3 ? RULE.sum : RULE.hair);
  });
  const row = top + 2 + lines.length;
  const difference = sourceDifference(reading, series);
  workings.put(row, 0, "Difference", LOOK.strong);
  workings.formula(row, AMOUNT, `ROUND(${at(4)}-${at(2)}-${at(3)},2)`, difference, look(money, LOOK.strong));
  workings.paint({ row, column: 0, rows: 1, columns: 7 }, RULE.total);

  const textRow = row + 1;
  const texts = sum(reading.parts.map(({ textCells }) => textCells));
  const live = textFormula(reading);
  workings.put(textRow, 0, "Cells with text among the amounts", LOOK.body);
  if (live === null) workings.put(textRow, ROWS, texts, figure(FORMAT.count));
  else workings.formula(textRow, ROWS, live, texts, figure(FORMAT.count));
  workings.paint({ row: textRow, column: 0, rows: 1, columns: 7 }, RULE.hair);

  const next = leftOutRows(context, reading, series, textRow + 1);
  const reference = (line: number, column: number) => workings.reference({ row: line, column, rows: 1, columns: 1 });
  const [rowsOut, total] = [reference(top + 5, ROWS), reference(top + 6, AMOUNT)];
  return {
    references: {
      difference: reference(row, AMOUNT),
      total,
      leftOutRows: rowsOut,
      textCells: reference(textRow, ROWS),
    },
    next,
  };
}

/** Rows shown by number; a source with more has them counted by reason. */
const ROWS_NAMED = 20;

function leftOutRows(
  { workings, facts }: SummaryContext,
  reading: RevenueReading,
  series: RevenueSeries,
  top: number,
): number {
  let row = top;
  const named = reading.leftOut.slice(0, ROWS_NAMED);
  for (const left of named) {
    workings.put(
      row,
      0,
      `Row ${left.row}${left.sheet === undefined ? "" : ` of ${left.sheet}`} left out: ${left.reason}`,
      LOOK.muted,
    );
    const formula = leftOutFormula(reading, series, left);
    const amount = left.amount * reading.unit.factor;
    const style = figure(facts.money.format, LOOK.mutedRight);
    if (formula === null) workings.put(row, AMOUNT, amount, style);
    else workings.formula(row, AMOUNT, formula, amount, style);
    row++;
  }
  const rest = reading.leftOut.length - named.length;
  if (rest > 0) workings.put(row++, 0, `… and ${rest} more rows`, LOOK.muted);
  return row + 1;
}

/** What of the source's total is neither in a period, nor outside them, nor left out: 0 when all was counted once. */
export function sourceDifference(reading: RevenueReading, series: RevenueSeries): number {
  const source = (reading.total - sum(reading.leftOut.map(({ amount }) => amount))) * reading.unit.factor;
  return roundCents(source - sum(series.all) - series.outside.amount);
}

/** Money has two decimals; beyond them differences are the binary's, not the book's. */
const roundCents = (value: number) => Math.round(value * 100) / 100 || 0;
