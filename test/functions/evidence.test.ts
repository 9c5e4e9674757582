import air from "../fixtures/oracle/air-passengers.json";
import google from "../fixtures/oracle/google-data.json";
import { functionOf } from "../../src/taskpane/functions/call/function-of";
import { installCustomFunctions } from "../support/custom-functions-runtime";

beforeAll(installCustomFunctions);

const column = (values: readonly number[]) => values.map((value) => [value]);
const shown = (id: string, ...args: unknown[][][]) => functionOf(id)(...args).flat() as number[];

test("PATTERN_IMPACT gives R's range for five years of airline passengers and the half year after them", () => {
  const [before, after] = [air.passengers.slice(0, 60), air.passengers.slice(60, 66)].map(column);
  const range = shown("PATTERN_IMPACT", before ?? [], after ?? [], [[12]], [["range"]]);
  [-282.7576275, -171.7575131, -68.29431129].forEach((value, i) => expect(range[i]).toBeCloseTo(value, 7));
});

test("CONTROL_IMPACT takes two columns of control as two groups", () => {
  const { y, x1, x2, before } = google;
  const both = x1.map((value, i) => [value, x2[i] ?? NaN]);
  const args = [column(y.slice(0, before)), both.slice(0, before), column(y.slice(before)), both.slice(before)];
  expect(shown("CONTROL_IMPACT", ...args)[0]).toBeCloseTo(810.628, 3);
  expect(shown("CONTROL_IMPACT", ...args, [["range"]])).toHaveLength(3);
});
