import fc from "fast-check";
import { valueAxis } from "../../../src/workbench/charts/axis";

describe("valueAxis", () => {
  test("starts at zero and ends on a round step", () => {
    expect(valueAxis([120, 1530], null, null, 5)).toEqual({
      minimum: 0,
      maximum: 2000,
      ticks: [0, 500, 1000, 1500, 2000],
    });
  });

  test("starts near the values when they all lie in the upper sixth", () => {
    expect(valueAxis([95, 100], null, null, 5).minimum).toBeGreaterThan(80);
  });

  test("keeps a fixed start", () => {
    expect(valueAxis([95, 100], 0, null, 5).ticks[0]).toBe(0);
  });

  test("goes below zero for losses", () => {
    expect(valueAxis([-30, 40], null, null, 4).minimum).toBeLessThanOrEqual(-30);
  });

  test("holds every value, whatever they are", () => {
    const values = fc.array(fc.double({ min: -1e12, max: 1e12, noNaN: true }), { minLength: 1 });
    fc.assert(
      fc.property(values, fc.integer({ min: 1, max: 12 }), (numbers, marks) => {
        const axis = valueAxis(numbers, null, null, marks);
        const slack = (axis.maximum - axis.minimum) * 1e-6;
        expect(axis.maximum).toBeGreaterThan(axis.minimum);
        expect(axis.minimum).toBeLessThanOrEqual(Math.min(...numbers) + slack);
        expect(axis.maximum).toBeGreaterThanOrEqual(Math.max(...numbers) - slack);
      }),
    );
  });
});
