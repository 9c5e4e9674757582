import fc from "fast-check";
import * as model from "../../src/model";
import { Calculator } from "../support/calculator";
import { errorOf, sound } from "../support/sound";
import { tries } from "../support/tier";

const close = (found: number, expected: number, within = 1e-9) =>
  expect(Math.abs(found - expected)).toBeLessThanOrEqual(within * Math.max(1e-9, Math.abs(expected)));
const times = (values: readonly number[], factor: number) => values.map((value) => value * factor);

describe("Student's t with any degrees of freedom", () => {
  test("has the quantile as the inverse of the probability", () => {
    fc.assert(
      fc.property(
        fc.double({ min: 1e-6, max: 0.9999999, noNaN: true }),
        fc.double({ min: 0.2, max: 5000, noNaN: true }),
        (confidence, degrees) => {
          const t = model.studentQuantile(confidence, degrees);
          close(model.studentOutside(t, degrees), 1 - confidence, 1e-9);
          close(model.studentAbove(t, degrees) + model.studentAbove(-t, degrees), 1, 1e-12);
        },
      ),
      tries(300),
    );
  });

  test("is the one of whole degrees where they are whole", () => {
    for (const degrees of [1, 2, 3, 7, 24, 250])
      for (const confidence of [0.5, 0.9, 0.99, 0.9999])
        close(model.studentQuantile(confidence, degrees), model.studentT(confidence, degrees), 1e-11);
  });

  test("is what BETAINV and BETADIST give", () => {
    const cases = [0.3, 1.5, 6.0241935771, 21.5493].flatMap((degrees) => [0.02, 0.1, 0.7].map((p) => ({ degrees, p })));
    const calculator = new Calculator();
    calculator.addSheet({ name: "S", rows: [[1]] });
    cases.forEach(({ degrees, p }, row) => {
      calculator.typeFormula("S", row, 2, `BETA.INV(${p},${degrees}/2,0.5)`, true);
      calculator.typeFormula("S", row, 3, `BETA.DIST(${p},${degrees}/2,0.5,TRUE)`, true);
    });
    calculator.evaluate();
    cases.forEach(({ degrees, p }, row) => {
      close(model.incompleteBetaInverse(p, degrees / 2, 0.5), Number(calculator.value("S", row, 2)), 1e-8);
      close(model.incompleteBeta(p, degrees / 2, 0.5), Number(calculator.value("S", row, 3)), 1e-10);
    });
  });
});

describe("autocorrelation", () => {
  test("is 0 of nothing but rounding, and never beyond 0.95", () => {
    expect(model.autocorrelation([1e-15, -1e-15, 1e-15, 0], 1).corrected).toBe(0);
    expect(model.autocorrelation([1, null, 1, null, 1, null, -3], 1)).toEqual({ raw: 0, corrected: 0 });
    const wave = Array.from({ length: 40 }, (_, i) => Math.sin(i / 8));
    expect(model.autocorrelation(wave, 2).corrected).toBe(0.95);
    const zigzag = Array.from({ length: 20 }, (_, i) => (-1) ** i);
    expect(model.autocorrelation(zigzag, 2).corrected).toBe(0);
  });

  test("makes a mean of one period as uncertain as a period, and of many as their long-run variance", () => {
    close(model.shortMeanShare(0.6, 1) * model.periodsPerIndependent(0.6), 1);
    close(model.shortMeanShare(0.6, 1e7), 1, 1e-6);
  });
});

describe("paybackPeriod", () => {
  test("takes the last time that the cost is recovered", () => {
    expect(sound(model.paybackPeriod([6, -4, 2, 4], 5))).toBe(3.25);
    expect(sound(model.paybackPeriod([null, 10], 5))).toBe(1.5);
    expect(sound(model.paybackPeriod([5], 5))).toBe(1);
  });

  test("is not reached where the total ends below the cost", () => {
    expect(errorOf(model.paybackPeriod([6, -4], 5)).kind).toBe("notAvailable");
    expect(errorOf(model.paybackPeriod([1, 2], 5)).message).toContain("add up to 3");
    expect(errorOf(model.paybackPeriod([1, 2], 0)).kind).toBe("value");
  });

  test("is within the periods, and the profits up to it are the cost", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 1, maxLength: 24 }), (profits) => {
        const cost = model.sum(profits) * 0.6;
        if (cost === 0) return;
        const paid = sound(model.paybackPeriod(profits, cost));
        const whole = Math.floor(paid);
        close(model.sum(profits.slice(0, whole)) + (paid - whole) * (profits[whole] ?? 0), cost);
      }),
      tries(200),
    );
  });
});

test("laterValue counts the first year alone without persistence, and as many even years with all of it", () => {
  expect(sound(model.laterValue(100, 30))).toBe(70);
  expect(sound(model.laterValue(100, 30, 1, 0, 4))).toBe(370);
  expect(errorOf(model.laterValue(100, 30, 0.5, -1)).kind).toBe("value");
  expect(errorOf(model.laterValue(100, 30, 0.5, 0.1, 2.5)).message).toContain("whole number");
});

describe("checks of residuals", () => {
  test("durbinWatson is 0 to 4, whatever the unit", () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { minLength: 3, maxLength: 30 }),
        fc.double({ min: 1e-3, max: 1e3, noNaN: true }),
        (residuals, factor) => {
          if (residuals.every((value) => Math.abs(value) < 1e-100)) return;
          const found = sound(model.durbinWatson(residuals));
          expect(found).toBeGreaterThanOrEqual(0);
          expect(found).toBeLessThanOrEqual(4);
          close(sound(model.durbinWatson(times(residuals, factor))), found, 1e-6);
        },
      ),
      tries(200),
    );
  });

  test("durbinWatson leaves a missing residual's steps out, and refuses what does not vary", () => {
    expect(sound(model.durbinWatson([1, null, 1, -1]))).toBeCloseTo(4 / 3, 12);
    expect(errorOf(model.durbinWatson([0, 0, 0])).message).toContain("all 0");
    expect(errorOf(model.durbinWatson([1, 2])).message).toContain("at least 3");
  });

  test("outlierTest names the place of the farthest value, and never passes its largest possible G", () => {
    expect(sound(model.outlierTest([1, null, 2, 9, 1])).position).toBe(4);
    expect(sound(model.outlierTest([1, 2, 3])).position).toBe(3);
    expect(sound(model.outlierTest([-9, 0, 1, 0])).position).toBe(1);
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 3, maxLength: 20 }), (values) => {
        const outlier = model.outlierTest(values);
        if (model.isModelError(outlier)) return;
        const most = (values.length - 1) / Math.sqrt(values.length);
        expect(outlier.distance).toBeLessThanOrEqual(most * (1 + 1e-12));
        expect(outlier.limit).toBeLessThanOrEqual(most);
      }),
      tries(200),
    );
  });

  test("seasonCorrelation sees a season that repeats, and none in its opposite", () => {
    const season = Array.from({ length: 12 }, (_, i) => Math.sin(i) + 0.01 * i);
    expect(sound(model.seasonCorrelation([...season, ...season], 12)).probability).toBeLessThan(1e-6);
    expect(sound(model.seasonCorrelation([...season, ...times(season, -1)], 12)).probability).toBe(1);
    expect(errorOf(model.seasonCorrelation(season, 12)).kind).toBe("notAvailable");
  });
});

test("multipleRegression refuses a control that follows from the others, or too few periods", () => {
  const [a, b] = [
    [1, 2, 4, 7, 11, 16],
    [3, 1, 4, 1, 5, 9],
  ];
  const y = [1, 2, 3, 5, 8, 13];
  const both = a.map((value, i) => 2 * value - (b[i] ?? 0));
  expect(errorOf(model.multipleRegression([a, b, both], y)).message).toContain("column 3 of x follows");
  expect(errorOf(model.multipleRegression([a, b], y.slice(0, 3))).message).toContain("select at least 4");
});

describe("the growth gap of two groups before the launch", () => {
  const control = [200, 206, 208, 213, 221, 224, 226, 235];
  const gapOf = (treated: readonly number[]) => sound(model.fitControl(treated, control)).growthProbability;

  test("is nothing out of the ordinary where the ratio is constant", () => {
    expect(gapOf(times(control, 0.5))).toBe(1);
    expect(gapOf(times(control, 1 / 3))).toBe(1);
  });

  test("is certain where the ratio grows evenly", () => {
    expect(gapOf(control.map((value, i) => value * 1.02 ** i))).toBeLessThan(1e-6);
  });

  test("has the probability of Student's t that BETA.DIST gives", () => {
    const fit = sound(model.fitControl([100, 104, 103, 108, 110, 113, 112, 118], control));
    const { growth, growthVariance, growthDegrees } = fit;
    const calculator = new Calculator();
    calculator.addSheet({ name: "S", rows: [[growthDegrees, growth ** 2 / growthVariance]] });
    calculator.typeFormula("S", 0, 2, "BETA.DIST(A1/(A1+B1),A1/2,0.5,TRUE)", true);
    calculator.evaluate();
    close(fit.growthProbability, Number(calculator.value("S", 0, 2)), 1e-9);
  });
});
