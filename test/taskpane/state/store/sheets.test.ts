import { BLANK_FORM } from "../../../../src/taskpane/state/fields/form";
import { paneReducer, START } from "../../../../src/taskpane/state/store/pane-state";

test("what is changed on the sheets comes into a field, unless somebody has changed that field in the pane", () => {
  const base = { ...BLANK_FORM, share: "3%", cost: "10" };
  const before = { ...START, base, form: { ...base, cost: "12" } };
  const { form, base: after } = paneReducer(before, { type: "sheets", change: { share: "4%", cost: "11" } });
  expect([form.share, form.cost]).toEqual(["4%", "12"]);
  expect([after.share, after.cost]).toEqual(["4%", "11"]);
});
