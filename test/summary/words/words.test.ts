import { fewPeriods, lackText } from "../../../src/summary/words/lack";
import { buildSummary } from "../../../src/summary";
import { formatRate } from "../../../src/taskpane/formats";
import { parseNumber } from "../../../src/taskpane/numbers";
import { typedRequest } from "../../support/story";

test("one period is one, and several are several", () => {
  expect(lackText(fewPeriods(1, "year", 0))).toBe("needs 1 year before go-live; there are 0");
  expect(lackText(fewPeriods(24, "month", 1))).toBe("needs 24 months before go-live; there is 1");
});

test("a rate below zero has the minus sign that amounts have, and is read back unchanged", () => {
  expect(formatRate(-0.05, "en-US")).toBe("−5%");
  for (const locale of ["en-US", "de-DE", "sv-SE"]) {
    expect(formatRate(-0.0525, locale)).not.toContain("-");
    expect(parseNumber(formatRate(-0.0525, locale), locale)?.value).toBe(-0.0525);
  }
});

test("no figure of a shrunken revenue is shown with a hyphen for a minus sign", () => {
  const [page] = buildSummary(typedRequest({ uplift: -0.05, margin: 0.4 }), "1").sheets;
  const growth = page.names.find(({ name }) => name === "Envelope_Uplift")?.area;
  const cell = page.cells.find(({ row, column }) => row === growth?.row && column === growth.column);
  expect([cell?.value, cell?.style?.numberFormat]).toEqual([-0.05, "0.0##%;\\−0.0##%"]);
  expect(page.cells.filter(({ value }) => typeof value === "string" && /(?<![\w])-\d/.test(value))).toEqual([]);
});
