import { serialFromDay } from "../../../src/sheet/dates";
import type { Area } from "../../../src/sheet/address";
import { buildSummary } from "../../../src/summary";
import { Calculator } from "../../support/calculator";
import { shapedRequest, type Shape } from "../../support/periods";
import { storyRequest, typedRequest } from "../../support/story";

const MONTHS: Shape = { unit: "month", before: 25, after: 11 };
const [NORTH_AFTER, NORTH_ALL] = [11, 36];

/** The columns that the chart draws, after go-live was typed anew on the page. */
function drawn(launched?: number) {
  const { request, rows } = shapedRequest(MONTHS, { baseline: "average" });
  const [page, workings] = buildSummary(request, "0.0.0").sheets;
  const calculator = new Calculator();
  calculator.addSheet({ name: "Sales data", rows });
  calculator.addSpecs([page, workings]);
  const cell = page.names.find(({ name }) => name === "Envelope_Launched")?.area;
  if (launched !== undefined && cell) calculator.set(page.name, cell.row, cell.column, launched);
  calculator.evaluate();
  const chart = page.charts.find(({ kind }) => kind === "line");
  const values = ({ row, column, rows: count }: Area) =>
    Array.from({ length: count }, (_, index) => calculator.value(workings.name, row + index, column));
  return Object.fromEntries((chart?.series ?? []).map(({ name, values: range }) => [name, values(range.area)]));
}

test("the baseline lies under the actual until go-live, and parts from it there", () => {
  const { Actual: actual = [], Baseline: baseline = [], "Go-live": goLive = [] } = drawn();
  expect(actual).toHaveLength(NORTH_ALL);
  const parted = actual.map((value, index) => value !== baseline[index]);
  expect(parted).toEqual(actual.map((_, index) => index >= NORTH_ALL - NORTH_AFTER));
  expect(goLive.map((value) => Number(value) > 0)).toEqual(actual.map((_, index) => index === NORTH_ALL - NORTH_AFTER));
});

test("moving go-live on the page moves the mark and the place where the lines part", () => {
  const {
    Actual: actual = [],
    Baseline: baseline = [],
    "Go-live": goLive = [],
  } = drawn(serialFromDay({ year: 2025, month: 4, day: 1 }, "1900"));
  const at = NORTH_ALL - NORTH_AFTER + 3;
  expect(actual.findIndex((value, index) => value !== baseline[index])).toBe(at);
  expect(goLive.findIndex((value) => Number(value) > 0)).toBe(at);
});

test("the takeaway says what the gap adds up to, by the periods' own word", () => {
  const takeaway = (shape: Shape) =>
    buildSummary(shapedRequest(shape).request, "0.0.0")
      .sheets[0].cells.map(({ value }) => String(value))
      .find((text) => text.includes("the gap adds up to"));
  expect(takeaway(MONTHS)).toMatch(/^monthly; the gap adds up to −?[\d,.]+$/);
  expect(takeaway({ unit: "week", before: 20, after: 9 })).toMatch(/^weekly; /);
});

test("months are named by the year, and the axis starts at zero unless something lies below it", () => {
  const chart = (request = storyRequest()) =>
    buildSummary(request, "0.0.0").sheets[0].charts.find(({ kind }) => kind === "line");
  expect(chart()).toMatchObject({ nameEvery: 12, valueAxis: { minimum: 0 } });
  expect(
    chart(shapedRequest({ ...MONTHS, treated: (index) => (index === 4 ? -9e5 : 1e6) }).request)?.valueAxis.minimum,
  ).toBeUndefined();
});

test("a typed claim has no such chart", () => {
  expect(buildSummary(typedRequest(), "0.0.0").sheets[0].charts.map(({ kind }) => kind)).toEqual(["columnStacked"]);
});
