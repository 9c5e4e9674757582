/**
 * `npm run bench -- functions`: what the checks, the broadcasting and the messages of a custom function cost, as ratios
 * against code that does only the arithmetic, in one run.
 */
import { linearRegression, linearRegressionLine } from "simple-statistics";
import { bundledFunctions } from "./bundle.mjs";
import { ELEMENTWISE } from "./elementwise.mjs";
import { compare, row } from "./pairs.mjs";

const POINTS = 10_000;
const SIDE = 100;

export function bench() {
  const functions = bundledFunctions();
  console.log(`${"".padEnd(24)} ${"ours".padStart(11)} ${"other".padStart(11)} ${"ratio".padStart(7)}  against`);
  for (const { id, columns, plain } of ELEMENTWISE) {
    row(
      id,
      compare(
        () => functions[id](...columns),
        () => plain(columns),
      ),
      `a bare loop over ${columns[0].length.toLocaleString("en-US")} rows`,
    );
  }
  regressions(functions);
  grid(functions);
  shapley(functions);
}

function regressions({ TREND_IMPACT, CONTROL_IMPACT }) {
  const before = Array.from({ length: POINTS }, (_, i) => [1e6 + 31 * i + 500 * Math.sin(i)]);
  const control = before.map(([value], i) => [value / 2 + 40 * Math.cos(3 * i)]);
  const after = before.slice(0, 12).map(([value]) => [value + 5e5]);
  const controlAfter = control.slice(0, 12);
  const impactBy = (points, x) => {
    const line = linearRegressionLine(linearRegression(points));
    return after.reduce((total, [actual], i) => total + actual - line(x(i)), 0);
  };
  const against = `simple-statistics, ${POINTS.toLocaleString("en-US")} points`;
  row(
    "TREND_IMPACT",
    compare(
      () => TREND_IMPACT(before, after),
      () =>
        impactBy(
          before.map(([value], i) => [i + 1, value]),
          (i) => POINTS + 1 + i,
        ),
    ),
    against,
  );
  row(
    "CONTROL_IMPACT",
    compare(
      () => CONTROL_IMPACT(before, control, after, controlAfter),
      () =>
        impactBy(
          before.map(([value], i) => [control[i][0], value]),
          (i) => controlAfter[i][0],
        ),
    ),
    against,
  );
}

function grid({ SENSITIVITY_GRID }) {
  const uplifts = Array.from({ length: SIDE }, (_, i) => [i / 100]);
  const shares = [Array.from({ length: SIDE }, (_, i) => i / 200)];
  const plain = () => uplifts.map(([uplift]) => shares[0].map((share) => 1e9 * uplift * share));
  row(
    "SENSITIVITY_GRID",
    compare(() => SENSITIVITY_GRID([[1e9]], uplifts, shares), plain),
    `a bare loop, ${SIDE} × ${SIDE}`,
  );
}

function shapley({ SHAPLEY_CREDIT }) {
  const components = Array.from({ length: 2 ** 16 }, (_, mask) =>
    Array.from({ length: 16 }, (_bit, i) => (mask >> i) & 1),
  );
  const outcomes = components.map((flags) => [flags.reduce((sum, flag, i) => sum + flag * (i + 1), 0) ** 1.1]);
  const once = compare(
    () => SHAPLEY_CREDIT(components, outcomes),
    () => components.reduce((sum, flags) => flags.reduce((all, flag) => all + flag, sum), 0),
  );
  row("SHAPLEY_CREDIT", once, "adding the cells of the full table of 16 components once");
}
