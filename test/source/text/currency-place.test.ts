import { signBefore, signBehind, withSigns } from "../../../src/sheet/money-signs";
import { readRevenue } from "../../../src/source";
import { placeInFormat, signsAt } from "../../../src/source/text/currency-place";
import { parseNumber, typedSigns } from "../../../src/summary";
import { blockOf } from "../../support/story";

describe("a number format tells where its currency stands:", () => {
  test.each([
    ['"$"#,##0', { side: "before", spaced: false }],
    ['"CHF" #,##0.00', { side: "before", spaced: true }],
    ["[$€-2] #,##0.00", { side: "before", spaced: true }],
    ['#,##0.00 "€"', { side: "behind", spaced: true }],
    ["#,##0.00\\ [$€-407];[Red]-#,##0.00\\ [$€-407]", { side: "behind", spaced: true }],
    ["#,##0\u00a0[$kr-41D]", { side: "behind", spaced: true }],
    ['#,##0"zł"', { side: "behind", spaced: false }],
    ["[$-407]#,##0.00_€", { side: "behind", spaced: false }],
    ["#,##0.00", null],
    ["General", null],
    ["0%", null],
  ])("%s", (format, place) => {
    expect(placeInFormat(format)).toEqual(place);
  });

  test("only its first section counts, for the others are for negative amounts and zero", () => {
    expect(placeInFormat('"$"#,##0;#,##0 "€"')).toEqual({ side: "before", spaced: false });
  });
});

test("a sign is put back where it stood, with its space", () => {
  const at = (side: "before" | "behind", spaced: boolean) => withSigns(signsAt("kr", { side, spaced }), "250");
  expect([at("before", false), at("before", true), at("behind", false), at("behind", true)]).toEqual([
    "kr250",
    "kr 250",
    "250kr",
    "250 kr",
  ]);
});

describe("amounts that are texts keep the sign where they have it:", () => {
  const read = (texts: readonly string[]) => {
    const rows = texts.map((text, month) => [45_292 + 31 * month, text]);
    const block = blockOf("Sales", [["Month", "Revenue"], ...rows], ["mmm yyyy", "General"]);
    return readRevenue(block, { label: "Sales!A1:B5", sheet: "Sales", area: block.area, table: null }, "1900");
  };

  test.each([
    ["1.234,50 €", 1234.5, { before: "", behind: " €" }],
    ["250 kr", 250, { before: "", behind: " kr" }],
    ["$1,234.50", 1234.5, { before: "$", behind: "" }],
    ["CHF 1'250.50", 1250.5, { before: "CHF ", behind: "" }],
  ])("%s", (text, amount, signs) => {
    const reading = read([text, text, text, text]);
    expect([reading.amounts, reading.moneySigns]).toEqual([[amount, amount, amount, amount], signs]);
  });
});

describe("a typed amount keeps its sign on the side where it was typed:", () => {
  test.each([
    ["10 bn €", signBehind("€")],
    ["10 Mrd. EUR", signBehind("EUR")],
    ["1.234,50 €", signBehind("€")],
    ["€10bn", signBefore("€")],
    ["CHF 10m", signBefore("CHF")],
    ["10 $m", signBefore("$")],
    ["10bn", null],
  ])("%s", (text, signs) => {
    const number = parseNumber(text, "de-DE");
    expect(number && typedSigns(number)).toEqual(signs);
  });
});
