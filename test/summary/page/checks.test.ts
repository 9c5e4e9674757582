import { ChangedSummary } from "../../support/changed-summary";
import { fullRequest, storyRows } from "../../support/story";

const watched = (rows?: ReturnType<typeof storyRows>) => new ChangedSummary(fullRequest(), rows, { recounted: true });

describe("somebody types over a formula", () => {
  test.each([
    ["Envelope_Actual", /^✖ Actual, [A-Z]+\d+, was typed over$/],
    ["Envelope_Increase", /^✖ Increase, [A-Z]+\d+, was typed over$/],
    ["Envelope_AttributedRevenue", /^✖ Attributed revenue, [A-Z]+\d+, was typed over$/],
    ["Envelope_AttributedProfit", /^✖ Attributed profit, [A-Z]+\d+, was typed over$/],
    ["Envelope_Cost", /^✖ Programme cost, [A-Z]+\d+, was typed over$/],
    ["Envelope_NetBenefit", /^✖ Net benefit, [A-Z]+\d+, was typed over$/],
  ])("the check names %s", (name, said) => {
    expect(watched().type(name, 123_456_789).check("Formulas are untouched")).toMatch(said);
  });

  test("an input that somebody changes is none of them", () => {
    const changed = watched().type("Envelope_Share", 0.05).type("Envelope_Margin", 0.3);
    expect(changed.check("Formulas are untouched")).toBe("✔ all but links, owners and this check");
  });
});

describe("what is typed on the sheet moves its checks", () => {
  test("components that no longer add up to the share", () => {
    expect(
      new ChangedSummary(fullRequest()).type("Envelope_Share", 0.035).check("Components add up to the share"),
    ).toBe("✖ difference 0.5%");
  });

  test("a part of the cost that is taken away", () => {
    const changed = new ChangedSummary(fullRequest()).type("Envelope_Costs", "unknown", 3);
    expect(changed.check("Every cost is present")).toBe("✖ 4 of 5");
    expect(changed.value("Envelope_Cost")).toBeCloseTo(9_300_000, 3);
  });

  test("a share that is taken away", () => {
    const changed = watched().type("Envelope_Share", null);
    expect(changed.value("Envelope_Headline")).toBe("No share of the increase is agreed yet, so nothing is claimed.");
    expect(changed.check("Shares are between 0% and 100%")).toBe("✖ no share yet");
    expect(changed.check("Components add up to the share")).toBe("✖ no share yet");
    expect(changed.check("Formulas are untouched")).toBe("✔ all but links, owners and this check");
    expect([changed.value("Envelope_AttributedRevenue"), changed.value("Envelope_NetBenefit")]).toEqual(["", ""]);
  });

  test("a share beyond the whole increase", () => {
    expect(new ChangedSummary(fullRequest()).type("Envelope_Share", 1.2).check("Credit over all summaries here")).toBe(
      "✖ 120%, 100% at most",
    );
  });
});

test("a source that is deleted after the build is missed by the headline and by the checks", () => {
  const changed = new ChangedSummary(fullRequest());
  expect(changed.check("The source is still there")).toBe("✔ found");
  changed.deleteSheet("Sales data");
  expect(changed.value("Envelope_Headline")).toBe("The source of this page is gone, so nothing is claimed.");
  expect(changed.check("The source is still there")).toBe("✖ it is gone");
  expect(changed.check("Reconciles to the source total")).toBe("✖ the source is gone");
});

test("when the source is gone, the headline and the checks say so and show no error", () => {
  const gone = watched([]);
  expect(gone.value("Envelope_Headline")).toBe("The source of this page is gone, so nothing is claimed.");
  expect(gone.check("The source is still there")).toBe("✖ it is gone");
  expect(gone.check("Reconciles to the source total")).toBe("✖ the source is gone");
  expect(gone.check("Revenue rose above the baseline")).toBe("✖ cannot be told");
  expect(gone.check("Formulas are untouched")).toBe("✖ cannot be told");
});
