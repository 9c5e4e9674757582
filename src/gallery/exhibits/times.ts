import { day, exhibit } from "../base";
import type { SourceSheet } from "../exhibit";
import { listSheet, TWO_YEARS } from "../revenue";

/** A row a week, from Monday to Monday. */
function weeks(): SourceSheet {
  const rows = Array.from({ length: 40 }, (_, week) =>
    ["North", "East", "South"].map((region, index) => {
      const rise = week >= 26 && region !== "South" ? 1.2 : 1;
      return [day(2024, 7) + 7 * week, region, Math.round((90_000 + 500 * week - 3000 * index) * rise)];
    }),
  ).flat();
  return {
    name: "Weeks",
    rows: [["Week", "Region", "Revenue"], ...rows],
    formats: ["yyyy-mm-dd", "General", '"$"#,##0'],
  };
}

/** From one period on each side to ten years. */
export const TIMES = [
  exhibit({
    name: "one-period",
    title: "One period",
    shows: "One month before go-live and one after it: the check on the number of periods fails.",
    source: { kind: "sheets", sheets: [listSheet({ ...TWO_YEARS, periods: 2, liveAt: 1, from: 2025 })] },
    over: { launched: day(2025, 2) },
  }),
  exhibit({
    name: "ten-years",
    title: "Ten years of months",
    shows: "120 months with their season: the workings run over several pages and the page still fits on one.",
    source: { kind: "sheets", sheets: [listSheet({ ...TWO_YEARS, from: 2016, periods: 120, liveAt: 84 })] },
    over: { launched: day(2023, 1) },
  }),
  exhibit({
    name: "quarters",
    title: "Quarters",
    shows: "A row a quarter: the page counts in quarters, and its payback in months.",
    source: {
      kind: "sheets",
      sheets: [
        listSheet(
          { ...TWO_YEARS, from: 2023, periods: 12, liveAt: 8, months: 3 },
          { head: ["Quarter from", "Region", "Revenue"] },
        ),
      ],
    },
  }),
  exhibit({
    name: "weeks",
    title: "Weeks",
    shows: "A row a week: figures by the week are not added up by month.",
    source: { kind: "sheets", sheets: [weeks()] },
    over: { launched: day(2024, 7) + 7 * 26 },
  }),
];
