import { readFileSync } from "node:fs";
import catalogue from "../../src/functions/catalogue.json";
import { definition, storedDefinition, TEMPLATES } from "../../src/portable";

test("the documents count the functions with a native formula, and those with a named LAMBDA", () => {
  const guide = readFileSync("docs/portable.md", "utf8").replace(/\s+/g, " ");
  const ids = catalogue.functions.map(({ id }) => id);
  expect(guide).toContain(
    `${ids.filter((id) => TEMPLATES.has(id)).length} functions have such a form, those that fill`,
  );
  expect(guide).toContain(
    `needs Excel of Microsoft 365. ${ids.filter((id) => definition(id) !== null).length} functions have such a form.`,
  );
  expect(ids.filter((id) => !TEMPLATES.has(id))).toEqual([
    "CONTROL_GROWTH_IMPACT",
    "PATTERN_IMPACT",
    "PLACEBO_IMPACT",
    "DETECTABLE_UPLIFT",
    "PAYBACK_PERIOD",
    "SHAPLEY_CREDIT",
    "REMOVAL_CREDIT",
  ]);
});

test("each definition stays within what Excel takes, as people read it and as a file stores it", () => {
  for (const { id } of catalogue.functions) {
    const defined = definition(id);
    if (defined) expect(storedDefinition(defined).length).toBeLessThan(8192);
  }
});
