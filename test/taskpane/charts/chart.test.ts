import { periodNames } from "../../../src/taskpane/charts/period-names";
import { lineLooks } from "../../../src/taskpane/charts/line-looks";
import { spread } from "../../../src/taskpane/charts/spread";
import { tableAmounts } from "../../../src/taskpane/charts/table-amounts";
import { takeaway } from "../../../src/taskpane/charts/takeaway";
import { chartFigures, lineKey } from "../../../src/taskpane/data/chart-figures";
import { monthsLater } from "../../../src/sheet/dates";
import { assess } from "../../../src/summary";
import { GO_LIVE, storyReading, storyRequest } from "../../support/story";

const claim = (over = {}) => assess(storyRequest(over));

describe("what the chart shows", () => {
  test("every line has a value or a gap for every period; baselines begin at go-live and add up to their rung", () => {
    const assessment = claim();
    const { starts, before, lines } = chartFigures(storyReading(), assessment);
    expect([starts.length, before, starts[before ?? 0]]).toEqual([36, 24, GO_LIVE]);
    for (const line of lines) expect(line.values).toHaveLength(36);
    for (const line of lines) {
      if (line.kind !== "baseline") continue;
      const rung = assessment.baselines.find(({ name }) => name === line.name);
      expect(line.values.slice(0, 24)).toEqual(Array.from({ length: 24 }, () => null));
      const sum = line.values.reduce<number>((total, value) => total + (value ?? 0), 0);
      expect(sum / (rung && "baseline" in rung ? rung.baseline : NaN)).toBeCloseTo(1, 9);
    }
  });

  test("the actual comes first, then the baseline in use, and the comparison last", () => {
    const { lines } = chartFigures(storyReading(), claim({ baseline: "seasonal" }));
    const keys = lines.map(lineKey);
    expect([keys[0], keys[1], keys.at(-1)]).toEqual(["actual", "seasonal", "comparison"]);
    expect(keys).toHaveLength(9);
    expect(new Set(keys).size).toBe(9);
  });

  test("a rung that lacks its data has no line", () => {
    const keys = chartFigures(storyReading(), claim({ control: [] })).lines.map(lineKey);
    expect(keys).not.toContain("control");
    expect(keys).not.toContain("typed");
    expect(keys).not.toContain("comparison");
    expect(keys).toContain("average");
  });

  test("without a claim all groups are added up by day, or by month where there are many days or only first ones", () => {
    const reading = storyReading();
    expect(chartFigures(reading, null)).toMatchObject({ before: null, unit: "month", starts: { length: 36 } });
    const midMonth = { ...reading, dates: reading.dates.map((date) => date + 14) };
    expect(chartFigures(midMonth, null)).toMatchObject({ unit: "day", starts: { length: 36 } });
    const daily = {
      ...reading,
      dates: reading.dates.map((_, row) => 45000 + row),
      amounts: reading.amounts.map(() => 1),
    };
    const { unit, lines, starts } = chartFigures(daily, null);
    expect(unit).toBe("month");
    expect(starts.length).toBeLessThan(8);
    expect(lines[0]?.values.reduce<number>((sum, value) => sum + (value ?? 0), 0)).toBe(reading.amounts.length);
  });
});

test("no two lines look alike, whichever are there", () => {
  const looks = lineLooks(chartFigures(storyReading(), assess({ ...storyRequest(), typedBaseline: 9e9 })).lines);
  expect(looks).toHaveLength(10);
  expect(new Set(looks.map(({ dashes }) => dashes ?? "solid")).size).toBe(10);
});

describe("the takeaway", () => {
  const words = (actual: number, baseline: number) =>
    takeaway(
      { ...claim(), inUse: { ...claim().inUse, name: "trend", actual, baseline } },
      (value) => `$${value.toFixed(0)}`,
    );
  test("says above, below or equal, by the amounts as they are written", () => {
    expect(words(120, 100)).toBe("Since go-live, actual revenue of $120 lies $20 above the baseline “Trend”.");
    expect(words(100, 120)).toBe("Since go-live, actual revenue of $100 lies $20 below the baseline “Trend”.");
    expect(words(100, 100.2)).toBe("Since go-live, actual revenue of $100 equals the baseline “Trend”.");
  });
});

describe("names of periods", () => {
  const months = (count: number, first = GO_LIVE) =>
    Array.from({ length: count }, (_, index) => monthsLater(first, index, "1900"));

  test("years of months are named by their Januaries, a year of them one by one", () => {
    const many = periodNames(months(120), "month", "1900", "en-US");
    expect(many.ticks.map(many.tick)).toEqual(["2026", "2027", "2028", "2029", "2030", "2031", "2032", "2033", "2034"]);
    const few = periodNames(months(12), "month", "1900", "en-US");
    expect([few.ticks.length, few.tick(GO_LIVE), few.period(GO_LIVE)]).toEqual([12, "Jan 2025", "Jan 2025"]);
  });

  test("months that begin on another day than the first, and weeks, are named by their first day", () => {
    expect(periodNames(months(3, GO_LIVE + 14), "month", "1900", "en-US").period(GO_LIVE + 14)).toBe("Jan 15, 2025");
    const weeks = periodNames([GO_LIVE, GO_LIVE + 7], "week", "1900", "en-US");
    expect([weeks.period(GO_LIVE + 7), weeks.tick(GO_LIVE + 7)]).toEqual(["Jan 8, 2025", "Jan 8"]);
  });

  test("a period is told in full where there is room: by its month when it is a whole one, else by its first day", () => {
    expect(periodNames(months(3), "month", "1900", "en-US").inFull(GO_LIVE)).toBe("January 2025");
    expect(periodNames([GO_LIVE, GO_LIVE + 7], "week", "1900", "en-GB").inFull(GO_LIVE + 7)).toBe("8 January 2025");
  });

  test("they are in the user's language, and the 1904 system names the same days", () => {
    expect(periodNames(months(3), "month", "1900", "de-DE").period(GO_LIVE)).toBe("Jan. 2025");
    expect(periodNames([GO_LIVE - 1462], "month", "1904", "en-US").period(GO_LIVE - 1462)).toBe("Jan 2025");
  });
});

test("a table has one unit for all its amounts, the user's separators, and a dash for a gap", () => {
  const amounts = tableAmounts([1_143_000_000, -5_000, null], "de-DE");
  expect([amounts.inMillions, amounts.write(1_143_000_000), amounts.write(-1_500_000), amounts.write(null)]).toEqual([
    true,
    "1.143,0",
    "−1,5",
    "–",
  ]);
  expect(tableAmounts([1234.5], "en-US").write(1234.5)).toBe("1,235");
});

describe("labels at the ends of lines", () => {
  test("stay where they are while there is room", () => {
    expect(spread([10, 40, 80], 12, 0, 100)).toEqual([10, 40, 80]);
  });
  test("keep their distance, their order and within the bounds", () => {
    const places = spread([50, 51, 99, 100], 12, 0, 100);
    expect(places).toEqual([50, 62, 88, 100]);
    expect(spread([0, 0], 12, 0, 100)).toEqual([0, 12]);
  });
});
