import { buildSummary, type CaseRequest } from "../../../src/summary";
import { Calculator } from "../../support/calculator";
import { rowsOf, shapedRequest, type Shape } from "../../support/periods";
import { some } from "../../support/tier";

/** The rungs' columns in the workings, a value for each after-period, as an independent engine calculates them. */
function calculated(request: CaseRequest, shape: Shape) {
  const { sheets, facts } = buildSummary(request, "0.0.0");
  const [, workings] = sheets;
  const calculator = new Calculator();
  calculator.addSheet({ name: "Sales data", rows: rowsOf(shape) });
  calculator.addSpecs(sheets);
  calculator.evaluate();
  // The heads of the table of rungs by period are the only cells in one row that name two baselines.
  const heads = workings.cells.filter(({ value }) => value === "Average before" || value === "Trend");
  const head = heads.find((cell) => heads.some((other) => other !== cell && other.row === cell.row))?.row ?? NaN;
  const column = (label: string) =>
    workings.cells.find((cell) => cell.row === head && cell.value === label)?.column ?? NaN;
  const values = (label: string) =>
    Array.from({ length: shape.before + shape.after }, (_, row) =>
      calculator.value(workings.name, head + 1 + row, column(label)),
    );
  return { facts, values };
}

const UNITS: [string, Shape][] = [
  ["months", { unit: "month", before: 26, after: 13 }],
  ["weeks", { unit: "week", before: 110, after: 46 }],
  ["quarters", { unit: "quarter", before: 9, after: 3 }],
  ["years", { unit: "year", before: 4, after: 2 }],
];

test.each(some(UNITS, 2))(
  "what a rung says of each period is what its column of the workings calculates: %s",
  (_name, shape) => {
    const { request } = shapedRequest(shape, { marketGrowth: 0.04 });
    const { facts, values } = calculated(request, shape);
    let compared = 0;
    for (const rung of facts.baselines) {
      if (!("byPeriod" in rung)) continue;
      const column = values(rung.label);
      expect(rung.byPeriod).toHaveLength(shape.after);
      rung.byPeriod.forEach((value, index) => {
        compared++;
        expect(Number(column[shape.before + index]) / value).toBeCloseTo(1, 9);
      });
    }
    expect(compared).toBeGreaterThanOrEqual(5 * shape.after);
  },
);
