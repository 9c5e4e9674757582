import { serialFromDay } from "../../../src/sheet/dates";
import { blockFormats } from "../../../src/sheet/number-formats";
import type { CellValue } from "../../../src/sheet/spec";
import { readRevenue } from "../../../src/source";
import { blockOf } from "../../support/story";

/** Reads a list with an amount of 100 a month, each under a number format, or of texts. */
function read(formats: readonly string[], texts?: readonly string[]) {
  const rows = [
    ["Month", "Sales"],
    ...formats.map((_, month): CellValue[] => [
      serialFromDay({ year: 2024, month: month + 1, day: 1 }, "1900"),
      texts?.[month] ?? 100,
    ]),
  ];
  const plain = blockOf("Data", rows, ["yyyy-mm-dd", "General"]);
  const block = {
    ...plain,
    ...blockFormats(plain.values, 2, (row, column) => (column === 0 ? "yyyy-mm-dd" : (formats[row - 1] ?? "General"))),
  };
  return readRevenue(block, { label: "Data", sheet: "Data", area: block.area, table: null }, "1900");
}

describe("amounts in several currencies are refused with a cell of each", () => {
  test.each<[string, string[], string]>([
    ["signs", ["$#,##0", "$#,##0", "$#,##0", "€#,##0"], "$ (Data!B2), € (Data!B5)"],
    ["signs in quotes, and with a language", ['"$"#,##0', "[$€-407] #,##0", '"$"#,##0'], "$ (Data!B2), € (Data!B3)"],
    ["codes", ['"USD" #,##0', '#,##0 "EUR"', "[$CHF] #,##0"], "$ (Data!B2), € (Data!B3), CHF (Data!B4)"],
    ["dollars of two countries", ['"US$"#,##0', '"A$"#,##0', '"US$"#,##0'], "$ (Data!B2), A$ (Data!B3)"],
    ["numbers without any beside", ["General", "£#,##0", "€#,##0"], "£ (Data!B3), € (Data!B4)"],
    ["the usual one below another", ["¥#,##0", "$#,##0", "$#,##0"], "$ (Data!B3), ¥ (Data!B2)"],
  ])("%s", (_name, formats, list) => {
    const count = list.split(",").length;
    expect(() => read(formats)).toThrow(
      `The amounts are in ${count} currencies, which cannot be added up: ${list}. Convert them to one, or choose a column with one currency.`,
    );
  });

  test.each<[string, string[], string]>([
    ["signs in texts", ["$5", "€7", "$9"], "$ (Data!B2), € (Data!B3)"],
    ["codes in texts", ["5 USD", "7 EUR", "9 USD"], "$ (Data!B2), € (Data!B3)"],
  ])("%s", (_name, texts, list) => {
    expect(() =>
      read(
        texts.map(() => "General"),
        texts,
      ),
    ).toThrow(`The amounts are in 2 currencies, which cannot be added up: ${list}.`);
  });

  test("one currency in several spellings is one, and one that is not the United States' keeps its letters", () => {
    expect(
      read([
        '"$"#,##0',
        "[$$-409]#,##0.00",
        '_($* #,##0.00_);_($* (#,##0.00);_($* "-"??_);_(@_)',
        '"US$"#,##0',
        "[$USD] #,##0",
      ]).currency,
    ).toBe("$");
    expect(read(['"A$"#,##0', '"A$"#,##0'])).toMatchObject({
      currency: "A$",
      moneySigns: { before: "A$", behind: "" },
    });
  });
});

describe("what the source writes is kept beside the one spelling of it", () => {
  test.each<[string, string, string]>([
    ["[$USD] #,##0", "$", "USD"],
    ['#,##0 "EUR"', "€", "EUR"],
    ["US$#,##0", "$", "US$"],
    ["$#,##0", "$", "$"],
    ["General", "", ""],
  ])("%s", (format, currency, currencyWritten) => {
    expect(read([format, format])).toMatchObject({ currency, currencyWritten });
  });

  test("as a column of currencies writes it", () => {
    const day = (month: number) => serialFromDay({ year: 2024, month, day: 1 }, "1900");
    const rows: CellValue[][] = [
      ["Month", "Sales", "Currency"],
      [day(1), 5, "JPY"],
      [day(2), 6, "JPY"],
      [day(3), 7, "JPY"],
    ];
    const block = blockOf("Data", rows, ["yyyy-mm-dd", "General", "General"]);
    const reading = readRevenue(block, { label: "Data", sheet: "Data", area: block.area, table: null }, "1900");
    expect(reading).toMatchObject({ currency: "¥", currencyWritten: "JPY" });
  });
});
