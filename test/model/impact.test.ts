import fc from "fast-check";
import {
  controlImpact,
  isModelError,
  seasonalIndices,
  seasonalTrendImpact,
  segmentedImpact,
  sum,
  trendImpact,
  yearOnYearImpact,
  type Impact,
} from "../../src/model";
import { errorOf, sound } from "../support/sound";

const amount = fc.integer({ min: 0, max: 100_000 });
const series = (least: number, most = 36) => fc.array(amount, { minLength: least, maxLength: most });
const close = (a: number | null, b: number | null, scale = 1e6) =>
  expect(Math.abs(Number(a) - Number(b))).toBeLessThanOrEqual(1e-9 * Math.max(1, scale));
const raised = (values: readonly number[], by: number) => values.map((value) => value + by);
const times = (values: readonly number[], factor: number) => values.map((value) => value * factor);

/** The methods that take periods before and after, on inputs that are long enough for each of them. */
const methods: [string, (before: number[], after: number[], confidence?: number) => Impact][] = [
  ["trendImpact", (before, after, confidence) => sound(trendImpact(before, after, confidence))],
  [
    "seasonalTrendImpact",
    (before, after, confidence) =>
      sound(
        seasonalTrendImpact(
          before.map((value) => value + 1),
          after,
          4,
          confidence,
        ),
      ),
  ],
  [
    "controlImpact",
    (before, after, confidence) =>
      sound(
        controlImpact(
          before,
          before.map((value, i) => value / 2 + i),
          after,
          after.map((value, i) => value / 3 + i),
          confidence,
        ),
      ),
  ],
];

describe.each(methods)("%s", (_name, impact) => {
  test("total is the sum of the impacts, which are actual less expected, and the last cumulative one", () => {
    fc.assert(
      fc.property(series(8), series(1), (before, after) => {
        const { periods, total, average } = impact(before, after);
        for (const period of periods) close(period.impact, Number(period.actual) - Number(period.expected));
        close(sum(periods.map((period) => Number(period.impact))), total, 1e8);
        close(periods.at(-1)?.cumulative ?? NaN, total, 1e8);
        close(average * periods.length, total, 1e8);
      }),
    );
  });

  test("the range lies around the total and widens with the confidence", () => {
    fc.assert(
      fc.property(series(8), series(1), (before, after) => {
        const [narrow, wide] = [impact(before, after, 0.5), impact(before, after, 0.95)];
        close(Number(narrow.low) + Number(narrow.high), 2 * narrow.total, 1e8);
        expect(Number(wide.high) - Number(wide.low)).toBeGreaterThanOrEqual(Number(narrow.high) - Number(narrow.low));
        for (const { low, impact: middle, high } of wide.periods)
          expect(Number(low) <= Number(middle) && Number(middle) <= Number(high)).toBe(true);
      }),
    );
  });

  test.each([0, 1, -0.1, 90])("a confidence of %d is refused", (confidence) => {
    expect(() => impact([1, 5, 3, 4, 5, 6, 7, 8], [9], confidence)).toThrow("type a share above 0 and below 1");
  });
});

describe("trendImpact", () => {
  test("is nothing on a line that goes on", () => {
    fc.assert(
      fc.property(amount, fc.integer({ min: -1000, max: 1000 }), (level, growth) => {
        const line = Array.from({ length: 12 }, (_, i) => level + growth * i);
        close(sound(trendImpact(line.slice(0, 8), line.slice(8))).total, 0);
      }),
    );
  });

  test("adding a constant to every period changes nothing, and a lift after the launch comes out whole", () => {
    fc.assert(
      fc.property(series(3), series(1), amount, (before, after, by) => {
        const { total } = sound(trendImpact(before, after));
        close(sound(trendImpact(raised(before, by), raised(after, by))).total, total, 1e8);
        close(sound(trendImpact(before, raised(after, by))).total, total + by * after.length, 1e8);
      }),
    );
  });

  test("in another currency it is the same impact and range in that currency", () => {
    fc.assert(
      fc.property(series(3), series(1), (before, after) => {
        const [one, other] = [sound(trendImpact(before, after)), sound(trendImpact(times(before, 7), times(after, 7)))];
        close(other.total, one.total * 7, 1e9);
        close(other.low, Number(one.low) * 7, 1e9);
      }),
    );
  });

  test("a period that is not known keeps its place and counts nowhere", () => {
    const { periods, total, average } = sound(trendImpact([10, null, 30, 40], [50, null, 75]));
    expect(total).toBeCloseTo(5, 9);
    expect(average).toBeCloseTo(2.5, 9);
    expect(periods[1]).toMatchObject({ period: 2, actual: null, impact: null, low: null, high: null });
    expect(periods[1]?.expected).toBeCloseTo(60, 9);
  });

  test("two known periods are no trend", () => {
    expect(errorOf(trendImpact([10, null, 30], [40]))).toEqual({
      kind: "notAvailable",
      message: "before has 2 usable periods: select at least 3 with numbers",
    });
  });

  test("the range holds the truth as often as it says", () => {
    const random = generator(20090612);
    const holds = Array.from({ length: 4000 }, () => {
      const revenue = Array.from({ length: 30 }, (_, i) => 1000 + 5 * i + 40 * normal(random));
      const { low, high } = sound(trendImpact(revenue.slice(0, 24), revenue.slice(24), 0.9));
      return Number(low) <= 0 && 0 <= Number(high);
    });
    // Two standard errors of 4,000 trials are 0.95%.
    expect(Math.abs(holds.filter(Boolean).length / holds.length - 0.9)).toBeLessThan(0.01);
  });
});

describe("controlImpact", () => {
  test("the order of the periods changes nothing, before or after", () => {
    fc.assert(
      fc.property(series(3), series(1), (treated, after) => {
        const control = treated.map((value, i) => value / 2 + i * i);
        const controlAfter = after.map((value, i) => value / 3 + i);
        const reverse = (list: number[]) => [...list].reverse();
        const one = sound(controlImpact(treated, control, after, controlAfter));
        const other = sound(controlImpact(reverse(treated), reverse(control), reverse(after), reverse(controlAfter)));
        close(one.total, other.total, 1e8);
        close(one.low, other.low, 1e8);
      }),
    );
  });

  test("is nothing while the treated group moves with the control, whatever the control does", () => {
    fc.assert(
      fc.property(fc.uniqueArray(amount, { minLength: 4, maxLength: 20 }), (control) => {
        const treated = control.map((value) => 12 + 3 * value);
        close(
          sound(controlImpact(treated.slice(0, 3), control.slice(0, 3), treated.slice(3), control.slice(3))).total,
          0,
          1e7,
        );
      }),
    );
  });

  test("a period without one of the two groups counts nowhere", () => {
    const whole = sound(controlImpact([12, 14, 16], [1, 2, 3], [118], [4]));
    const holes = sound(controlImpact([12, null, 14, 16, 99], [1, 7, 2, 3, null], [118, 5, null], [4, null, 9]));
    expect(holes.total).toBe(whole.total);
  });
});

describe("yearOnYearImpact", () => {
  test("is nothing for seasons that repeat", () => {
    fc.assert(
      fc.property(
        series(4, 4),
        (season) => sound(yearOnYearImpact([...season, ...season], [...season, ...season], 4)).total === 0,
      ),
    );
  });

  test("compares every season after the launch with the last one before it, grown once more each time", () => {
    const { periods } = sound(yearOnYearImpact([1, 1, 100, 200], [150, 150, 150], 2, 0.1));
    periods.forEach(({ expected }, i) => close(expected, [110, 220, 121][i] ?? NaN));
  });

  test("gives no range", () =>
    expect(sound(yearOnYearImpact([1, 2], [3], 2))).toMatchObject({ low: null, high: null }));

  test("needs a whole season before", () => {
    expect(errorOf(yearOnYearImpact([1, 2, 3], [4])).message).toContain("before has 3 periods and a season has 12");
  });
});

describe("seasonalIndices", () => {
  test("are 1 for revenue on a straight line, and average 1 for any", () => {
    sound(
      seasonalIndices(
        Array.from({ length: 24 }, (_, i) => 100 + 3 * i),
        12,
      ),
    ).forEach((index) => expect(index).toBeCloseTo(1, 9));
    fc.assert(
      fc.property(
        series(8).map((values) => raised(values, 1)),
        (values) => close(sum(sound(seasonalIndices(values, 4))) / 4, 1),
      ),
    );
  });

  test("are the same in another currency, and move along when the series starts later", () => {
    fc.assert(
      fc.property(
        series(12).map((values) => raised(values, 1)),
        (values) => {
          const indices = sound(seasonalIndices(values, 4));
          sound(seasonalIndices(times(values, 1000), 4)).forEach((index, i) => close(index, indices[i] ?? NaN));
        },
      ),
    );
    const swing = [80, 120, 100, 100, 80, 120, 100, 100, 80, 120, 100, 100, 80];
    const [first = [], later = []] = [swing, swing.slice(1)].map((values) => sound(seasonalIndices(values, 4)));
    expect(later[0]).toBeCloseTo(first[1] ?? NaN, 9);
  });

  test("an odd season has a middle", () => {
    sound(seasonalIndices([90, 100, 110, 90, 100, 110], 3)).forEach((index, i) =>
      expect(index).toBeCloseTo([0.9, 1, 1.1][i] ?? 0, 12),
    );
  });
});

describe("seasonalTrendImpact", () => {
  test("is nothing for a season that repeats, and a lift comes out whole", () => {
    const season = [70, 90, 120, 120];
    close(sound(seasonalTrendImpact([...season, ...season, ...season], season, 4)).total, 0);
    close(sound(seasonalTrendImpact([...season, ...season, ...season], raised(season, 25), 4)).total, 100);
  });

  test("asks for two seasons, for amounts of 0 or more, and for a number in every place of the season", () => {
    expect(errorOf(seasonalTrendImpact([1, 2, 3], [4], 2)).message).toContain("at least two whole seasons");
    expect(errorOf(seasonalTrendImpact([1, 2, -3, 4], [4], 2)).message).toContain("before holds -3 in period 3");
    expect(errorOf(seasonalTrendImpact([1, 0, 1, 0, 1, 0], [4], 2)).message).toBe(
      "before gives no seasonal index for place 2 of 2: select a series with a number above 0 there in a full season",
    );
  });
});

describe("segmentedImpact", () => {
  test("finds the jump and the bend that were put in", () => {
    const coefficient = fc.integer({ min: -1000, max: 1000 });
    fc.assert(
      fc.property(
        coefficient,
        coefficient,
        coefficient,
        coefficient,
        fc.integer({ min: 4, max: 12 }),
        (level, growth, jump, bend, from) => {
          const values = Array.from(
            { length: 20 },
            (_, i) => level + growth * i + (i + 1 >= from ? jump + bend * (i + 1 - from) : 0),
          );
          const impact = sound(segmentedImpact(values, from));
          close(impact.levelChange, jump);
          close(impact.slopeChange, bend);
        },
      ),
    );
  });

  test("its total is the impact against the trend before", () => {
    fc.assert(
      fc.property(series(8), (values) =>
        close(sound(segmentedImpact(values, 5)).total, sound(trendImpact(values.slice(0, 4), values.slice(4))).total),
      ),
    );
  });

  test("asks for three periods on either side, and a position inside the series", () => {
    expect(errorOf(segmentedImpact([1, 2, 3, 4], 3)).message).toBe(
      "series has 2 usable periods before changes_at: select at least 3 with numbers on either side",
    );
    expect(errorOf(segmentedImpact([1, 2, 3, 4], 2.5)).message).toBe(
      "changes_at is 2.5: type a whole number from 2 to 4",
    );
  });
});

test("amounts too large for a number are refused, never infinite", () => {
  for (const result of [
    trendImpact([1e308, -1e308, 1e308], [1e308]),
    controlImpact([1e308, 1, 2], [1, 2, 3], [1], [1e308]),
    yearOnYearImpact([1e308, 1], [-1e308, 1], 2),
  ]) {
    expect(isModelError(result) ? result.message : "a number").toBe(
      "the result is too large for a number: check the amounts",
    );
  }
});

/** Mulberry32, a small generator of numbers in 0..1 that is the same on every machine. */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A standard normal deviate by Box and Muller. */
function normal(random: () => number): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}
