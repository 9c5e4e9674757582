import { leftOutReasons } from "../../src/source";
import { addsUp } from "../../src/taskpane/data/left-out-reasons";
import { appearanceOf } from "../../src/taskpane/host/appearance";
import { normalise } from "../../src/taskpane/normalise";
import { growth } from "../../src/taskpane/state/fields/evaluate";
import { missingParts } from "../../src/taskpane/state/store/missing-parts";
import { START } from "../../src/taskpane/state/store/pane-state";
import { recalledForm } from "../../src/taskpane/state/readers/recalled";
import { proposeGroups } from "../../src/taskpane/state/store/source";
import { VERSION } from "../../src/taskpane/version";
import { version } from "../../package.json";
import { storyReading } from "../support/story";

const media = (...active: string[]) => ({
  matchMedia: (query: string) => ({ matches: active.some((part) => query.includes(part)) }) as MediaQueryList,
});

test("the version in the provenance is the package's", () => expect(VERSION).toBe(version));

describe("the look of the pane", () => {
  test("a contrast theme of the system wins over what the program says", () => {
    expect(appearanceOf({ isDarkTheme: true }, media("forced-colors"))).toBe("contrast");
  });

  test("the program wins over what the system prefers", () => {
    expect(appearanceOf({ isDarkTheme: false }, media("dark"))).toBe("light");
    expect(appearanceOf({ bodyBackgroundColor: "#262626" }, media())).toBe("dark");
    expect(appearanceOf({ bodyBackgroundColor: "#F3F2F1" }, media("dark"))).toBe("light");
  });

  test("a silent program leaves it to the system", () => {
    expect(appearanceOf(undefined, media("dark"))).toBe("dark");
    expect(appearanceOf({}, media())).toBe("light");
  });
});

describe("typed text", () => {
  test("money takes over the currency of the case unless it has its own", () => {
    expect(normalise("10bn", "money", "€", "en-US")).toBe("€10,000,000,000");
    expect(normalise("£2k", "money", "€", "en-US")).toBe("£2,000");
  });

  test("what is no number of the field's kind stays as it was typed", () => {
    expect(normalise("about 10", "money", "$", "en-US")).toBe("about 10");
    expect(normalise("3%", "money", "$", "en-US")).toBe("3%");
    expect(normalise("$3", "rate", "$", "en-US")).toBe("$3");
  });

  test("an increase keeps its plus, or it would become a revenue", () => {
    expect(normalise("+1bn", "growth", "$", "en-US")).toBe("+$1,000,000,000");
    expect(normalise("+33%", "growth", "$", "en-US")).toBe("33%");
  });

  test("growth is the same whether typed as a rate, an increase or the revenue after", () => {
    const typed = (value: number, percent = false, signed = false) => ({ value, percent, signed, currency: "" });
    const before = typed(200);
    expect(growth(before, typed(250))).toBe(0.25);
    expect(growth(before, typed(50, false, true))).toBe(0.25);
    expect(growth(before, typed(0.25, true))).toBe(0.25);
    expect(growth(before, undefined)).toBeNull();
  });
});

describe("what was read", () => {
  const leftOut = [
    { row: 7, reason: "no date", amount: 5 },
    { row: 9, reason: "no amount", amount: 0 },
    { row: 12, reason: "no date", amount: 6 },
  ];

  test("left-out rows are gathered by reason, the most frequent first", () => {
    expect(leftOutReasons(leftOut).map(({ reason, rows, amount }) => [reason, rows.length, amount])).toEqual([
      ["no date", 2, 11],
      ["no amount", 1, 0],
    ]);
  });

  test("rows read and rows left out must come to the source's total", () => {
    const reading = storyReading();
    expect(addsUp(reading)).toBe(true);
    expect(addsUp({ ...reading, leftOut })).toBe(false);
    expect(addsUp({ ...reading, total: reading.total + 1_000_000 })).toBe(false);
  });
});

describe("what is proposed", () => {
  test("groups called treatment and control need no question; others are not guessed at", () => {
    expect(proposeGroups(["treatment", "control"])).toEqual({ treated: ["treatment"], control: ["control"] });
    expect(proposeGroups(["North", "South"])).toEqual({ treated: [], control: [] });
    expect(proposeGroups(["not trained", "trained"])).toEqual({ treated: ["trained"], control: ["not trained"] });
  });

  test("a blank envelope lacks everything but a launch day and a comparison, which need data", () => {
    expect(missingParts(START, "en-US").map(({ name }) => name)).toEqual([
      "cost",
      "margin",
      "agreed",
      "revenue",
      "objective",
    ]);
  });

  test("a case with a source comes back with its columns and a plan, not with typed revenues", () => {
    const recalled = {
      sourceLabel: "Sales",
      roles: { date: "Month" },
      typedBaseline: 5e6,
      launched: 45658,
      share: 0.03,
      baseline: 5e6,
    };
    const { form, source } = recalledForm(recalled, "1900", "en-US");
    expect(source).toEqual({ label: "Sales", roles: { date: "Month" } });
    expect([form.before, form.plan, form.launched, form.baseline]).toEqual(["", "5,000,000", "2025-01-01", "typed"]);
  });
});
