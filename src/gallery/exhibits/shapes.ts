import { isoFromSerial } from "../../sheet/dates";
import type { CellValue } from "../../sheet/spec";
import { exhibit } from "../base";
import type { SourceSheet } from "../exhibit";
import { amounts, TWO_YEARS } from "../revenue";

const list = amounts(TWO_YEARS);
const groups = Object.keys(TWO_YEARS.groups);

/** A column a month, a row a region. */
function monthsAcross(): SourceSheet {
  const dates = [...new Set(list.map(({ date }) => date))];
  const amountOf = (group: string, date: number) =>
    list.find((item) => item.group === group && item.date === date)?.amount ?? null;
  return {
    name: "Across",
    rows: [
      ["Region", ...dates.map((date) => isoFromSerial(date, "1900").slice(0, 7))],
      ...groups.map((group): CellValue[] => [group, ...dates.map((date) => amountOf(group, date))]),
    ],
    formats: ["General", ...dates.map(() => '"$"#,##0')],
  };
}

/** "28.02.2024" and "401.234,00 €", as text. */
function germanTexts(): SourceSheet {
  // Booked late in the month: a first of the month could be read in two ways.
  const dateText = (date: number) =>
    isoFromSerial(date + 27, "1900")
      .split("-")
      .reverse()
      .join(".");
  const amountText = (amount: number) => `${amount.toLocaleString("de-DE", { minimumFractionDigits: 2 })} €`;
  return {
    name: "Export",
    rows: [
      ["Datum", "Region", "Umsatz"],
      ...list.map(({ date, group, amount }) => [dateText(date), group, amountText(amount)]),
    ],
    formats: ["General", "General", "General"],
  };
}

/** A list in which a row lacks its date, another its amount, and a total stands below. */
function withGaps(): SourceSheet {
  const rows: CellValue[][] = list.map(({ date, group, amount }, index) => [
    index === 7 ? null : date,
    group,
    index === 30 ? null : amount,
  ]);
  const total = list.reduce((sum, { amount }, index) => sum + (index === 30 ? 0 : amount), 0);
  return {
    name: "Sales",
    rows: [["Month", "Region", "Revenue"], ...rows, ["Total", null, total]],
    formats: ["mmm yyyy", "General", '"$"#,##0'],
  };
}

/** Sources that are not a tidy list: what was read and what was left out is on the page. */
export const SHAPES = [
  exhibit({
    name: "months-across",
    title: "Months across",
    shows: "A column a month: the workings list the values with the cell that each was read from.",
    source: { kind: "sheets", sheets: [monthsAcross()] },
  }),
  exhibit({
    name: "text-amounts",
    title: "Dates and amounts as text",
    shows: "A German export in which everything is text: cleaned values, and a check that tells.",
    source: { kind: "sheets", sheets: [germanTexts()] },
  }),
  exhibit({
    name: "rows-left-out",
    title: "Rows left out",
    shows: "A row without a date, one without an amount and a total: named at the foot of the page.",
    source: { kind: "sheets", sheets: [withGaps()] },
  }),
];
