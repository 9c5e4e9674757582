import { assess } from "../../src/summary";
import { moneyUnit } from "../../src/summary/money";
import { storyRequest } from "../support/story";

test.each([
  [100e6, 13e9, "$ million"],
  [2e9, 13e9, "$ billion"],
  [400, 9000, "$"],
  [3e12, 90e12, "$ trillion"],
  [5, 9e12, "$ billion"],
])("a claim of %s beside amounts up to %s is shown in %s", (claim, largest, label) => {
  expect(moneyUnit("$", claim, largest).label).toBe(label);
});

test("a cost far below the claim is still seen: the unit goes by the smaller of the two", () => {
  expect(assess(storyRequest({ share: 1, highShare: null, cost: 12_400_000 })).money.label).toBe("$ million");
});

test("the unit holds a cost that is larger than all revenue", () => {
  expect(assess(storyRequest({ cost: 9e15 })).money.label).toBe("$ trillion");
});
