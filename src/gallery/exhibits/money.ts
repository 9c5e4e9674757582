import { exhibit } from "../base";
import { listSheet, TWO_YEARS, type RevenueShape } from "../revenue";

const times = (factor: number): RevenueShape["groups"] =>
  Object.fromEntries(Object.entries(TWO_YEARS.groups).map(([group, mean]) => [group, mean * factor]));

/** Currencies, and sizes from hundreds to trillions. */
export const MONEY = [
  exhibit({
    name: "trillions",
    title: "Trillions",
    shows: "Sums beyond a trillion: one unit for the whole page, and no digit cut off.",
    source: { kind: "sheets", sheets: [listSheet({ ...TWO_YEARS, groups: times(2_000_000) })] },
    over: { cost: 19e9 },
  }),
  exhibit({
    name: "small-change",
    title: "Small change",
    shows: "A shop that sells for hundreds a month: money in full, with cents in the source.",
    source: {
      kind: "sheets",
      sheets: [
        listSheet(
          { ...TWO_YEARS, groups: times(0.001), unit: 0.01 },
          { formats: ["yyyy-mm-dd", "General", "#,##0.00"] },
        ),
      ],
    },
    over: { cost: 9.5 },
  }),
  exhibit({
    name: "yen",
    title: "Yen",
    shows: "A currency without cents, spoken of in billions.",
    source: {
      kind: "sheets",
      sheets: [listSheet({ ...TWO_YEARS, groups: times(1000) }, { formats: ["yyyy/mm/dd", "General", '"¥"#,##0'] })],
    },
    over: { cost: 9_500_000 },
  }),
  exhibit({
    name: "euro-german",
    title: "Euro in German style",
    shows: "Dates by day and month, the euro sign behind the amount, headings in German.",
    source: {
      kind: "sheets",
      sheets: [
        listSheet(
          { ...TWO_YEARS, unit: 0.01 },
          { name: "Umsätze", head: ["Monat", "Region", "Umsatz"], formats: ["dd.mm.yyyy", "General", '#,##0.00 "€"'] },
        ),
      ],
    },
    over: {
      objective: "Umsatz im Außendienst steigern",
      sponsor: "die Vertriebsleitung",
      programme: "Lernökosystem Außendienst",
    },
  }),
  exhibit({
    name: "thousands",
    title: "A source in thousands",
    shows: "The heading says “$ thousands”: the sums multiply, and the cost stays in full.",
    source: {
      kind: "sheets",
      sheets: [
        listSheet(
          { ...TWO_YEARS, groups: times(0.001), unit: 0.01 },
          { head: ["Month", "Region", "Revenue, $ thousands"], formats: ["mmm yyyy", "General", "#,##0.00"] },
        ),
      ],
    },
  }),
];
