import fc from "fast-check";
import { allCalls, parseCalls, replaceSpans } from "../../src/sheet/formula-calls";
import { tokenize } from "../../src/sheet/formula-tokens";
import { localFormula } from "../../src/sheet/formula-local";

const kinds = (formula: string) => tokenize(formula).map(({ kind, text }) => `${kind} ${text}`);
const names = (formula: string) => allCalls(formula).map(({ name }) => name);
const args = (formula: string) =>
  parseCalls(formula).map((call) => call.args.map(({ start, end }) => formula.slice(start, end)));

describe("tokenize", () => {
  test("loses no character of any text", () => {
    const alphabet = fc.constantFrom(..."AB1.$:!'\"[]{}(),;#&+-*/%=@ \n", "Sales", "#REF!", "é", "\\");
    fc.assert(
      fc.property(
        fc.array(alphabet, { maxLength: 40 }),
        (parts) =>
          tokenize(parts.join(""))
            .map(({ text }) => text)
            .join("") === parts.join(""),
      ),
    );
  });

  test("each word stands where its offsets say", () => {
    const formula = `=IF('It''s'!A1:B2>=1.5E-3,"say ""x""",-Sales[[Net (x)]:[Ta'[x]])`;
    for (const { text, start, end } of tokenize(formula)) expect(formula.slice(start, end)).toBe(text);
  });

  test.each([
    ["A1", ["cells A1"]],
    ["$A$1:B$2", ["cells $A$1:B$2"]],
    ["A:C", ["cells A:C"]],
    ["3:4", ["cells 3:4"]],
    ["'Q1 ''24'!A1:B2", ["cells 'Q1 ''24'!A1:B2"]],
    ["[1]Data!A1", ["cells [1]Data!A1"]],
    ["'[Book 1.xlsx]Data'!A1", ["cells '[Book 1.xlsx]Data'!A1"]],
    ["First:Last!A1", ["cells First:Last!A1"]],
    ["Sales[Net revenue]", ["table Sales[Net revenue]"]],
    ["[@[Net revenue]]", ["table [@[Net revenue]]"]],
    ["Sales['[x'']", ["table Sales['[x'']"]],
    ["LOG10(1)", ["function LOG10", "open (", "number 1", "close )"]],
    ["LOG10", ["cells LOG10"]],
    ["Envelope_Share", ["name Envelope_Share"]],
    ["TRUE", ["logical TRUE"]],
    ["TRUTH", ["name TRUTH"]],
    ["Sheet1!#REF!", ["error Sheet1!#REF!"]],
    ["#N/A", ["error #N/A"]],
    ["A1#", ["cells A1", "operator #"]],
    ["1.5E+3%", ["number 1.5E+3", "operator %"]],
    ['"ENVELOPE.X("', ['text "ENVELOPE.X("']],
    ["{1,2;3}", ["arrayOpen {", "number 1", "comma ,", "number 2", "rowEnd ;", "number 3", "arrayClose }"]],
    ["[1]!ENVELOPE.X(1)", ["function [1]!ENVELOPE.X", "open (", "number 1", "close )"]],
    [String.raw`'C:\a\[b.xlam]c'!F(1)`, [String.raw`function 'C:\a\[b.xlam]c'!F`, "open (", "number 1", "close )"]],
    ["ÄRGER.X(1)", ["function ÄRGER.X", "open (", "number 1", "close )"]],
    ['"open', ['unknown "open']],
  ])("%s is read as Excel reads it", (formula, expected) => expect(kinds(formula)).toEqual(expected));
});

describe("parseCalls", () => {
  test("finds calls within calls, each before those within it", () => {
    const formula = "=ENVELOPE.A(1,SUM(B1:B2,MAX(C1,2)))+(F(G(1)))*2";
    expect(names(formula)).toEqual(["ENVELOPE.A", "SUM", "MAX", "F", "G"]);
    expect(parseCalls(formula).map(({ name }) => name)).toEqual(["ENVELOPE.A", "F"]);
    for (const { start, end, name } of allCalls(formula))
      expect(formula.slice(start, end)).toMatch(new RegExp(`^${name}\\(.*\\)$`));
  });

  test("a comma in an array, in brackets, in a text or in a table's column parts no arguments", () => {
    expect(args("=F({1,2;3,4},(A1,B2),\"a,b\",T[a,b],'x,y'!A1)")).toEqual([
      ["{1,2;3,4}", "(A1,B2)", '"a,b"', "T[a,b]", "'x,y'!A1"],
    ]);
  });

  test("an argument left out between commas is an empty stretch; empty brackets hold none", () => {
    expect(args('=F(1,,"x")')).toEqual([["1", "", '"x"']]);
    expect(args("=F( )")).toEqual([[]]);
    expect(args("=F(1, )")).toEqual([["1", ""]]);
  });

  test("a call whose bracket never closes reaches to the end, with what is within it", () => {
    expect(names("=F(1,G(2")).toEqual(["F", "G"]);
    expect(parseCalls("=F(1,G(2")[0]).toMatchObject({ start: 1, end: 8 });
  });

  test("whatever is nested in whatever comes out as it went in", () => {
    const leaf = fc.constantFrom("A1", "'x)('!B2:C3", '"f(""("', "3%", "{1,2;3}", "-1", "T[a(b]", "");
    const tree: fc.Arbitrary<string> = fc.letrec<{ node: string }>((tie) => ({
      node: fc.oneof(
        { depthSize: "small", withCrossShrink: true },
        leaf,
        fc
          .tuple(
            fc.constantFrom("F", "ENVELOPE.X_Y", "[1]!G", "_xldudf_A"),
            fc.array(tie("node"), { minLength: 2, maxLength: 3 }),
          )
          .map(([name, items]) => `${name}(${items.join(",")})`),
      ),
    })).node;
    fc.assert(
      fc.property(fc.constantFrom("F", "X.Y"), fc.array(tree, { minLength: 2, maxLength: 4 }), (name, items) => {
        const formula = `=1+${name}(${items.join(" , ")})`;
        const [call] = parseCalls(formula);
        expect(call?.args.map(({ start, end }) => formula.slice(start, end))).toEqual(items);
      }),
    );
  });
});

test("stretches are replaced from the back, so that earlier ones stay where they are", () => {
  expect(
    replaceSpans("=A(B(1))", [
      { start: 1, end: 2, text: "LONG" },
      { start: 3, end: 4, text: "" },
    ]),
  ).toBe("=LONG((1))");
});

test("separators change where they separate, and nowhere else", () => {
  const german = { list: ";", column: ".", decimal: "," };
  expect(localFormula("=F(1.5,A1,\"1.5,2\",'a,b.c'!A1,{0.5;1})", german)).toBe(
    "=F(1,5;A1;\"1.5,2\";'a,b.c'!A1;{0,5;1})",
  );
  expect(localFormula("=IF({1,0;0,1},G({1.5,2},3),{4})", german)).toBe("=IF({1.0;0.1};G({1,5.2};3);{4})");
  expect(localFormula("=ENVELOPE.X(33.334%,,T[a.b])", german)).toBe("=ENVELOPE.X(33,334%;;T[a.b])");
});
