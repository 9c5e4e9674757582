import { parseResult } from "../../scripts/functions/example-result.cjs";
import { typed } from "../../scripts/functions/signature.cjs";
import catalogue from "../../src/functions/catalogue.json";
import { NAMESPACE } from "../../src/functions/namespace";
import { FunctionSheet } from "../support/function-sheet";

const ids = catalogue.functions.map(({ id }) => id);
const all = <T>(list: (one: (typeof catalogue.functions)[number]) => T[]) => catalogue.functions.flatMap(list);

/** Half a unit of the last digit that a docblock prints. */
function roundingOf(printed: number): number {
  const [figures = "", exponent = "0"] = printed.toString().split("e");
  const decimals = (figures.split(".")[1] ?? "").length - Number(exponent);
  return decimals > 0 ? 0.5 * 10 ** -decimals : Math.abs(printed) * 1e-12;
}

describe.each([NAMESPACE, ""])("in a cell, with the namespace %j", (namespace) => {
  let sheet: FunctionSheet;
  beforeAll(() => {
    sheet = new FunctionSheet(namespace);
  });
  afterAll(() => sheet.dispose());
  const inCell = (formula: string) => typed(formula, namespace, ids);

  test.each(all(({ examples }) => examples))(
    "the worked example $formula gives $result",
    async ({ formula, result }) => {
      const { rows } = await sheet.show(inCell(formula));
      const expected = parseResult(result);
      expect(rows.map((row) => row.length)).toEqual(expected.map((row) => row.length));
      rows.flat().forEach((value, i) => {
        const printed = expected.flat()[i];
        if (typeof printed === "number")
          expect(Math.abs(Number(value) - printed)).toBeLessThanOrEqual(roundingOf(printed));
        else expect(value).toBe(printed);
      });
    },
  );

  test.each(all(({ errors }) => errors))("$formula is refused with its message", async ({ formula, code, message }) => {
    const { rows, messages } = await sheet.show(inCell(formula));
    expect(rows).toEqual([[code]]);
    expect(messages).toEqual([message]);
  });
});
