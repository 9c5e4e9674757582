import fc from "fast-check";
import { exactCriterion, quoteSheet, tableColumn, tableColumns, textConstant } from "../../src/sheet/formula";
import { Calculator } from "../support/calculator";

test.each([
  ["Data", "Data"],
  ["Sales data", "'Sales data'"],
  ["Q1 '24", "'Q1 ''24'"],
  ["2024", "'2024'"],
  ["AB12", "'AB12'"],
  ["R1C1", "'R1C1'"],
  ["true", "'true'"],
])("the sheet %p is written %s", (name, written) => {
  expect(quoteSheet(name)).toBe(written);
});

test("a text constant comes back as the text, whatever stands in it", () => {
  fc.assert(
    fc.property(
      fc.string({ minLength: 1, maxLength: 600 }).filter((text) => !/\p{Cc}/u.test(text)),
      (text) => {
        const pieces = [...textConstant(text).matchAll(/"((?:[^"]|"")*)"(?:&|$)/g)].map(([, piece]) =>
          (piece ?? "").replace(/""/g, '"'),
        );
        expect(pieces.every((piece) => piece.length <= 255)).toBe(true);
        expect(pieces.join("")).toBe(text);
      },
    ),
  );
});

test("brackets and signs in a column's name are escaped", () => {
  expect(tableColumn("Sales", "Net [USD] #1")).toBe("Sales[Net '[USD'] '#1]");
  expect(tableColumns("Sales", "Jan 2021", "Net #1")).toBe("Sales[[Jan 2021]:[Net '#1]]");
});

test("a criterion matches its own text and no other", () => {
  const texts = ["A*", "AB", "A?", "<5", "=x", ">1", "plain"];
  for (const wanted of texts) {
    const calculator = new Calculator();
    calculator.addSheet({ name: "Data", rows: texts.map((text) => [text, 1]) });
    calculator.addSheet({ name: "Result", rows: [[""]] });
    calculator.typeFormula(
      "Result",
      0,
      0,
      `SUMIFS(Data!$B$1:$B$7,Data!$A$1:$A$7,${textConstant(exactCriterion(wanted))})`,
    );
    calculator.evaluate();
    expect([wanted, calculator.value("Result", 0, 0)]).toEqual([wanted, 1]);
  }
});

test("a tilde, which escapes the wildcards, is escaped itself", () => {
  expect(exactCriterion("~t")).toBe("~~t");
});
