import { serialFromDay } from "../../../src/sheet/dates";
import type { CellValue } from "../../../src/sheet/spec";
import { buildSummary } from "../../../src/summary";
import { ChangedSummary } from "../../support/changed-summary";
import { fullRequest, storyRequest, TODAY, typedRequest } from "../../support/story";

const FUTURE = serialFromDay({ year: 2199, month: 1, day: 1 }, "1900");
const CHECK = "Inputs are possible";

describe("an input that cannot be fails a check that names it, and nothing is claimed from it", () => {
  const changed = new ChangedSummary(storyRequest());
  test.each<[string, CellValue, string]>([
    ["Envelope_Margin", 4.2, "the margin is outside 0% to 100%"],
    ["Envelope_Margin", -1.01, "the margin is outside 0% to 100%"],
    ["Envelope_Margin", "42%", "the margin is text, not a number"],
    ["Envelope_Cost", -1, "the cost is below 0"],
    ["Envelope_Share", -0.03, "the share is outside 0% to 100%"],
    ["Envelope_Share", 1.01, "the share is outside 0% to 100%"],
    ["Envelope_MarketGrowth", -3, "the market growth is outside −100% to 1,000%"],
    ["Envelope_TypedBaseline", -1, "the plan is below 0"],
    ["Envelope_AgreedOn", FUTURE, "the agreement date is in the future"],
    ["Envelope_AgreedOn", "3 March", "the agreement date is text, not a date"],
  ])("%s = %s", (name, typed, said) => {
    expect(changed.check(CHECK)).toBe("✔ none is out of range");
    changed.type(name, typed);
    expect(changed.check(CHECK)).toBe(`✖ ${said}`);
    expect(changed.value("Envelope_Headline")).toBe(`Nothing is claimed until an input is corrected: ${said}.`);
    expect(changed.below("Envelope_Headline")).toBe(
      "Correct it in the cell that it was typed into; the page follows at once.",
    );
    changed.putBack(name);
  });

  test.each<[string, CellValue, string]>([
    ["Envelope_Uplift", -3, "the growth is outside −100% to 1,000%"],
    ["Envelope_TypedBaseline", -5, "revenue before is below 0"],
    ["Envelope_TypedBaseline", "10bn", "revenue before is text, not a number"],
  ])("of typed figures: %s = %s", (name, typed, said) => {
    const changed = new ChangedSummary(
      typedRequest({ notes: [{ assumption: "cost", source: "", owner: "Finance", agreedOn: TODAY }] }),
      [],
    ).type(name, typed);
    expect(changed.check(CHECK)).toBe(`✖ ${said}`);
    expect(changed.value("Envelope_Headline")).toBe(`Nothing is claimed until an input is corrected: ${said}.`);
  });

  test("a part of the cost", () => {
    const changed = new ChangedSummary(fullRequest()).type("Envelope_Costs", -1, 3);
    expect(changed.check(CHECK)).toBe("✖ a part of the cost is below 0");
  });
});

describe("what stands beside the claim fails the check and leaves the sentences alone", () => {
  const changed = new ChangedSummary(fullRequest());
  test.each<[string, CellValue, number, string]>([
    ["Envelope_ShareLow", 0.05, 0, "the low share is above the share"],
    ["Envelope_ShareHigh", 0.01, 0, "the share is above the high share"],
    ["Envelope_ShareHigh", -0.01, 0, "the high share is outside 0% to 100%"],
    ["Envelope_Components", -0.001, 4, "a component’s share is outside 0% to 100%"],
    ["Envelope_Notes", FUTURE, 10, "the agreement date is in the future"],
  ])("%s = %s", (name, typed, right, said) => {
    const headline = changed.value("Envelope_Headline");
    changed.type(name, typed, right);
    expect(changed.check(CHECK)).toBe(`✖ ${said}`);
    if (name !== "Envelope_Notes") expect(changed.value("Envelope_Headline")).toBe(headline);
    changed.putBack(name, right);
  });

  test("the day of another assumption", () => {
    const notes = [{ assumption: "margin" as const, source: "", owner: "Finance", agreedOn: FUTURE }];
    const built = buildSummary(storyRequest({ notes }), "0.0.0");
    expect(built.checks.find(({ label }) => label === CHECK)).toMatchObject({
      passed: false,
      detail: "an agreement date is in the future",
    });
    expect(built.facts.headline).toContain("as agreed with");
    expect(new ChangedSummary(storyRequest({ notes })).check(CHECK)).toBe("✖ an agreement date is in the future");
  });

  test("a low share above the high one while no share is agreed", () => {
    changed.type("Envelope_Share", null).type("Envelope_ShareLow", 0.05);
    expect(changed.check(CHECK)).toBe("✖ the low share is above the high share");
    changed.putBack("Envelope_Share").putBack("Envelope_ShareLow");
    expect(changed.check(CHECK)).toBe("✔ none is out of range");
  });
});

test("a page that is built with a day in the future says so from the start", () => {
  const { facts, checks } = buildSummary(storyRequest({ agreedOn: FUTURE }), "0.0.0");
  expect(facts.headline).toBe("Nothing is claimed until an input is corrected: the agreement date is in the future.");
  expect(checks.find(({ label }) => label === CHECK)).toMatchObject({
    passed: false,
    detail: "the agreement date is in the future",
  });
});
