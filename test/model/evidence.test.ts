import fc from "fast-check";
import * as model from "../../src/model";
import { errorOf, sound } from "../support/sound";
import { tries } from "../support/tier";

const close = (found: number, expected: number, within = 1e-9) =>
  expect(Math.abs(found - expected)).toBeLessThanOrEqual(within * Math.max(1e-9, Math.abs(expected)));

/** Revenue of two groups over some months, of any size, growth and noise. */
const world = fc.record({
  size: fc.double({ min: 10, max: 1e9, noNaN: true }),
  ratio: fc.double({ min: 0.05, max: 20, noNaN: true }),
  growth: fc.double({ min: -0.02, max: 0.02, noNaN: true }),
  noise: fc.array(fc.double({ min: -0.1, max: 0.1, noNaN: true }), { minLength: 66, maxLength: 66 }),
});
type World = typeof world extends fc.Arbitrary<infer T> ? T : never;

const MONTHS = 33;
const BEFORE = 24;

function revenue({ size, ratio, growth, noise }: World) {
  const month = (i: number) => size * Math.exp(growth * i) * (1 + (noise[i] ?? 0));
  const control = Array.from({ length: MONTHS }, (_, i) => month(i));
  const treated = control.map((value, i) => ratio * value * (1 + (noise[MONTHS + i] ?? 0)));
  return {
    treatedBefore: treated.slice(0, BEFORE),
    treatedAfter: treated.slice(BEFORE),
    controlBefore: control.slice(0, BEFORE),
    controlAfter: control.slice(BEFORE),
  };
}
type Revenue = ReturnType<typeof revenue>;

const against = (
  { treatedBefore, controlBefore, treatedAfter, controlAfter }: Revenue,
  options: Parameters<typeof model.controlGrowthImpact>[4] = {},
) => sound(model.controlGrowthImpact(treatedBefore, controlBefore, treatedAfter, controlAfter, options));

const times = (values: readonly number[], factor: number) => values.map((value) => value * factor);

describe("controlGrowthImpact", () => {
  test("has its total within its range, which is wider at a higher confidence", () => {
    fc.assert(
      fc.property(world, (one) => {
        const [narrow, wide] = [
          against(revenue(one), { confidence: 0.8 }),
          against(revenue(one), { confidence: 0.95 }),
        ];
        expect(Number(narrow.low)).toBeLessThan(narrow.total);
        expect(Number(narrow.high)).toBeGreaterThan(narrow.total);
        expect(Number(wide.low)).toBeLessThan(Number(narrow.low));
        expect(Number(wide.high)).toBeGreaterThan(Number(narrow.high));
        close(narrow.total, wide.total);
      }),
      tries(200),
    );
  });

  test("says the same whatever the size of the control, and scales with the treated group", () => {
    fc.assert(
      fc.property(world, fc.double({ min: 0.01, max: 100, noNaN: true }), (one, factor) => {
        const data = revenue(one);
        const impact = against(data);
        const larger = against({
          ...data,
          controlBefore: times(data.controlBefore, factor),
          controlAfter: times(data.controlAfter, factor),
        });
        const scaled = against({
          ...data,
          treatedBefore: times(data.treatedBefore, factor),
          treatedAfter: times(data.treatedAfter, factor),
        });
        close(larger.baseline, impact.baseline);
        close(Number(larger.low) / impact.baseline, Number(impact.low) / impact.baseline, 1e-7);
        close(scaled.baseline, impact.baseline * factor);
        close(scaled.standardError, impact.standardError, 1e-7);
      }),
      tries(200),
    );
  });

  test("fits what came in before the launch, to the cent", () => {
    fc.assert(
      fc.property(world, (one) => {
        const data = revenue(one);
        const fitted = model.sum(against(data).fit.fitted.map((value) => value ?? 0));
        close(fitted, model.sum(data.treatedBefore), 1e-12);
      }),
      tries(200),
    );
  });

  test("bears exactly its gap: that much extra growth brings the low end to 0", () => {
    fc.assert(
      fc.property(world, (one) => {
        const impact = against(revenue(one));
        const gap = model.gapBorne(impact, BEFORE) / 12;
        const middle = impact.periods.map(
          ({ expected, period }) => (Number(expected) / impact.baseline) * (BEFORE + period - impact.fit.meanPosition),
        );
        const grown = impact.baseline * Math.exp(gap * model.sum(middle) + impact.quantile * impact.standardError);
        close(grown, impact.baseline + impact.total);
      }),
      tries(100),
    );
  });

  test("is exact for a ratio that grows evenly, and finds the lift that is added", () => {
    const control = Array.from({ length: 18 }, (_, i) => 100 + 7 * Math.sin(i));
    const treated = control.map((value, i) => 3 * value * Math.exp(0.004 * i) * (i < 12 ? 1 : 1.1));
    const impact = against({
      treatedBefore: treated.slice(0, 12),
      controlBefore: control.slice(0, 12),
      treatedAfter: treated.slice(12),
      controlAfter: control.slice(12),
    });
    close(impact.total / impact.baseline, 0.1);
    expect(impact.fit.correlation).toBe(0);
    // Nobody's revenue is known better than to a tenth of a percent.
    expect(impact.fit.variance).toBe(1e-6);
    expect(Number(impact.high) - Number(impact.low)).toBeGreaterThan(0);
  });

  test("leaves the gap out where none is allowed, and carries more of it the more is", () => {
    fc.assert(
      fc.property(world, (one) => {
        const parts = [0, 0.001, 0.01, 0.1].map((gapAllowed) => against(revenue(one), { gapAllowed }).fit.carriedOn);
        expect(parts[0]).toBe(0);
        for (const [i, part] of parts.entries()) if (i > 0) expect(part).toBeGreaterThanOrEqual(parts[i - 1] ?? NaN);
        expect(Math.max(...parts)).toBeLessThanOrEqual(1);
      }),
      tries(100),
    );
  });

  const y = [100, 104, 103, 108, 110, 113, 112, 118];
  const x = [200, 206, 208, 213, 221, 224, 226, 235];

  test("leaves a period with 0, a loss or a blank out like one that is missing, and keeps its place", () => {
    const data = { treatedBefore: y, controlBefore: x, treatedAfter: [125, 128], controlAfter: [240, 243] };
    const by = (third: number | null, control: number | null = 208) => {
      const treated: model.Series = y.map((value, i) => (i === 2 ? third : value));
      const other: model.Series = x.map((value, i) => (i === 2 ? control : value));
      return sound(model.controlGrowthImpact(treated, other, [125, 128], [240, 243]));
    };
    const missing = by(null);
    expect(missing.fit.periods).toBe(7);
    expect(missing.fit.residuals[2]).toBeNull();
    for (const other of [by(0), by(-5), by(103, 0), by(103, null)]) expect(other.total).toBe(missing.total);
    expect(missing.total).not.toBe(against(data).total);
  });

  test("counts no period after the launch that lacks an amount above 0", () => {
    const part = sound(model.controlGrowthImpact(y, x, [125, null, 0, 135], [240, 243, 246, 252]));
    expect(part.periods.map(({ impact }) => impact === null)).toEqual([false, true, true, false]);
  });

  test.each([
    ["five periods", y.slice(0, 5), x.slice(0, 5), [125], [240], "notAvailable", "select at least 6"],
    ["no amount", [null, null], [1, 2], [125], [240], "notAvailable", "treated_before holds no numbers"],
    ["losses", y.map(() => -1), x, [125], [240], "notAvailable", "have 0 usable periods"],
    ["unequal lengths", y, x.slice(1), [125], [240], "notAvailable", "select ranges of equal size"],
    ["nothing after", y, x, [0], [240], "notAvailable", "treated_after holds no period"],
    ["an amount beyond numbers", y.map(() => 1e308), x.map(() => 1e-308), [1], [1], "value", "too large"],
  ])("refuses %s", (_what, before, control, after, controlAfter, kind, words) => {
    const error = errorOf(model.controlGrowthImpact(before, control, after, controlAfter));
    expect(error.kind).toBe(kind);
    expect(error.message).toContain(words);
  });

  test("refuses options that cannot be", () => {
    const refused = (options: object) => errorOf(model.controlGrowthImpact(y, x, [125], [240], options)).message;
    expect(refused({ confidence: 90 })).toContain("90% or 0.9");
    expect(refused({ gapAllowed: 1.5 })).toContain("gap_allowed is 1.5");
    expect(refused({ perYear: 0 })).toContain("per_year is 0");
  });
});

describe("patternImpact", () => {
  const season = [0.8, 1.2, 1, 1.1];
  const amounts = (count: number) => Array.from({ length: count }, (_, i) => 50 * (season[i % 4] ?? 1) * 1.02 ** i);

  test("is exact for a season that repeats with even growth", () => {
    const all = amounts(20);
    const impact = sound(model.patternImpact(all.slice(0, 14), times(all.slice(14), 1.25), 4));
    close(impact.total / impact.baseline, 0.25);
    close(impact.fit.growth, Math.log(1.02));
  });

  test("is least squares with a level for each place and one growth, whatever is missing", () => {
    fc.assert(
      fc.property(
        fc.array(fc.option(fc.double({ min: 10, max: 100, noNaN: true }), { nil: null, freq: 6 }), {
          minLength: 20,
          maxLength: 40,
        }),
        (before) => {
          const fit = model.fitPattern(before, 4);
          if (model.isModelError(fit)) return;
          const rows = before.flatMap((value, i) => (value === null ? [] : [{ i, z: Math.log(value) }]));
          const last = (before.length - 1) % 4;
          const columns = [0, 1, 2, 3]
            .filter((place) => place !== last && rows.some(({ i }) => i % 4 === place))
            .map((place) => rows.map(({ i }) => (i % 4 === place ? 1 : 0)));
          const plane = model.multipleRegression(
            [rows.map(({ i }) => i), ...columns],
            rows.map(({ z }) => z),
          );
          if (model.isModelError(plane)) return;
          close(fit.growth, plane.coefficients[0] ?? NaN, 1e-6);
          fit.residuals
            .filter((value) => value !== null)
            .forEach((value, i) => expect(value).toBeCloseTo(plane.residuals[i] ?? NaN, 9));
        },
      ),
      tries(100),
    );
  });

  test("counts no period whose place in the season was never seen", () => {
    const before: model.Series = amounts(16).map((value, i) => (i % 4 === 3 ? null : value));
    const impact = sound(model.patternImpact(before, amounts(20).slice(16), 4));
    expect(impact.periods.map(({ impact: known }) => known === null)).toEqual([false, false, false, true]);
  });

  test.each([
    [17, 12, "select at least 18"],
    [9, 4, null],
    [8, 4, "select at least 9"],
    [6, 1, null],
    [5, 1, "select at least 6"],
  ])("of %i periods and a season of %i", (count, places, words) => {
    const series = Array.from({ length: count }, (_, i) => 100 + 5 * Math.sin(i * i));
    const result = model.patternImpact(series, [110], places);
    if (words === null) expect(sound(result).low).toBeLessThan(sound(result).total);
    else expect(errorOf(result).message).toContain(words);
  });
});

describe("pretendLaunch", () => {
  test("finds a step that came before the launch, and no fall", () => {
    const level = [100, 101, 99, 100, 102, 98, 100, 101, 99, 100, 101, 100];
    const lifted = (factor: number) => level.map((value, i) => (i < 9 ? value : value * factor));
    expect(
      sound(
        model.pretendLaunch(
          lifted(1.2),
          level.map(() => 1),
          3,
        ),
      ).found,
    ).toBe(true);
    expect(sound(model.pretendLaunch(lifted(0.8), null, 3)).found).toBe(false);
  });

  test("compares each period with the one a season before it, where a season is given", () => {
    const season = [1, 3, 2];
    const series = Array.from({ length: 15 }, (_, i) => (season[i % 3] ?? 1) * (100 + (i % 5)) * (i < 12 ? 1 : 1.5));
    expect(sound(model.pretendLaunch(series, null, 3, 0.9, 3)).change).toBeGreaterThan(0.3);
    expect(errorOf(model.pretendLaunch(series.slice(0, 10), null, 3, 0.9, 3)).message).toContain("4 usable periods");
  });
});

test("detectableUplift falls with more months, at most to what the past itself leaves open", () => {
  fc.assert(
    fc.property(world, (one) => {
      const { treatedBefore, controlBefore } = revenue(one);
      const smallest = [1, 3, 6].map((months) =>
        sound(model.detectableUplift(treatedBefore, controlBefore, months, { gapAllowed: 0 })),
      );
      expect(smallest[0]).toBeGreaterThan(smallest[1] ?? NaN);
      expect(smallest[1]).toBeGreaterThan(smallest[2] ?? NaN);
    }),
    tries(100),
  );
});
