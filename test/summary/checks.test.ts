import type { CellValue } from "../../src/sheet/spec";
import { buildSummary, type CaseRequest } from "../../src/summary";
import { Calculator } from "../support/calculator";
import { fullRequest, storyRows } from "../support/story";

/** A summary on a sheet that somebody changes. */
class Changed {
  private readonly calculator = new Calculator();
  private readonly sheets;

  constructor(request: CaseRequest, source = storyRows()) {
    this.sheets = buildSummary(request, "0.0.0").sheets;
    if (source.length > 0) this.calculator.addSheet({ name: "Sales data", rows: source });
    this.calculator.addSpecs(this.sheets);
    this.calculator.evaluate();
  }

  type(name: string, value: CellValue, right = 0): this {
    const { sheet, row, column } = this.find(name);
    this.calculator.set(sheet, row, column + right, value);
    this.calculator.evaluate();
    return this;
  }

  deleteSheet(name: string): this {
    this.calculator.deleteSheet(name);
    this.calculator.evaluate();
    return this;
  }

  value(name: string): CellValue {
    const { sheet, row, column } = this.find(name);
    return this.calculator.value(sheet, row, column);
  }

  /** What a check of the page shows, with what it found. */
  check(label: string): string {
    const [page] = this.sheets;
    const cell = page.cells.find(({ value }) => typeof value === "string" && /^[✔✖]/u.test(value) && value.endsWith(label));
    if (!cell) throw new Error(`there is no check “${label}”`);
    const at = (column: number) => String(this.calculator.value(page.name, cell.row, column));
    return `${at(cell.column).slice(0, 1)} ${at(cell.column + 5)}`;
  }

  private find(name: string): { sheet: string; row: number; column: number } {
    for (const { name: sheet, names } of this.sheets) {
      const found = names.find((item) => item.name === name);
      if (found) return { sheet, row: found.area.row, column: found.area.column };
    }
    throw new Error(`nothing is called ${name}`);
  }
}

describe("somebody types over a formula", () => {
  test.each([
    ["Envelope_Actual", /^✖ Actual, [A-Z]+\d+, was typed over$/],
    ["Envelope_Increase", /^✖ Increase, [A-Z]+\d+, was typed over$/],
    ["Envelope_AttributedRevenue", /^✖ Attributed revenue, [A-Z]+\d+, was typed over$/],
    ["Envelope_AttributedProfit", /^✖ Attributed profit, [A-Z]+\d+, was typed over$/],
    ["Envelope_Cost", /^✖ Total cost, [A-Z]+\d+, was typed over$/],
    ["Envelope_NetBenefit", /^✖ Net benefit, [A-Z]+\d+, was typed over$/],
  ])("the check names %s", (name, said) => {
    expect(new Changed(fullRequest()).type(name, 123_456_789).check("Formulas are untouched")).toMatch(said);
  });

  test("an input that somebody changes is none of them", () => {
    const changed = new Changed(fullRequest()).type("Envelope_Share", 0.05).type("Envelope_Margin", 0.3);
    expect(changed.check("Formulas are untouched")).toBe("✔ each follows from the others");
  });
});

describe("what is typed on the sheet moves its checks", () => {
  test("components that no longer add up to the share", () => {
    expect(new Changed(fullRequest()).type("Envelope_Share", 0.035).check("Components add up to the share")).toBe("✖ difference 0.5%");
  });

  test("a part of the cost that is taken away", () => {
    const changed = new Changed(fullRequest()).type("Envelope_Costs", "unknown", 3);
    expect(changed.check("Every cost is present")).toBe("✖ 4 of 5");
    expect(changed.value("Envelope_Cost")).toBeCloseTo(9_300_000, 3);
  });

  test("a share that is taken away", () => {
    const changed = new Changed(fullRequest()).type("Envelope_Share", null);
    expect(changed.value("Envelope_Headline")).toBe("No share of the increase is agreed yet, so nothing is claimed.");
    expect(changed.check("Shares are between 0% and 100%")).toBe("✖ no share yet");
    expect(changed.check("Components add up to the share")).toBe("✖ no share yet");
    expect(changed.check("Formulas are untouched")).toBe("✔ each follows from the others");
    expect([changed.value("Envelope_AttributedRevenue"), changed.value("Envelope_NetBenefit")]).toEqual(["", ""]);
  });

  test("a share beyond the whole increase", () => {
    expect(new Changed(fullRequest()).type("Envelope_Share", 1.2).check("Credit over all summaries here")).toBe("✖ 120%, 100% at most");
  });
});

test("a source that is deleted after the build is missed by the headline and by the checks", () => {
  const changed = new Changed(fullRequest());
  expect(changed.check("The source is still there")).toBe("✔ found");
  changed.deleteSheet("Sales data");
  expect(changed.value("Envelope_Headline")).toBe("The source of this page is gone, so nothing is claimed.");
  expect(changed.check("The source is still there")).toBe("✖ it is gone");
  expect(changed.check("Reconciles to the source total")).toBe("✖ the source is gone");
});

test("when the source is gone, the headline and the checks say so and show no error", () => {
  const gone = new Changed(fullRequest(), []);
  expect(gone.value("Envelope_Headline")).toBe("The source of this page is gone, so nothing is claimed.");
  expect(gone.check("The source is still there")).toBe("✖ it is gone");
  expect(gone.check("Reconciles to the source total")).toBe("✖ the source is gone");
  expect(gone.check("Revenue rose above the baseline")).toBe("✖ cannot be told");
  expect(gone.check("Formulas are untouched")).toBe("✖ cannot be told");
});
