import { callFunction, type SaidError } from "../../../src/workbench/functions/call-function";

const RANGE = { name: "values", dimensionality: "matrix" };
const VALUE = { name: "value" };
const failure = (code: string) => Object.assign(new Error("said"), { code });

describe("callFunction", () => {
  test("a parameter for ranges gets rows, whatever is passed", async () => {
    const run = jest.fn(() => 0);
    await callFunction(run, [RANGE, RANGE], [5, [[1, 2]]], "Data!A1");
    expect(run).toHaveBeenCalledWith([[5]], [[1, 2]], { address: "Data!A1" });
  });

  test("a parameter for one value gets the first of a range", async () => {
    const run = jest.fn(() => 0);
    await callFunction(run, [VALUE], [[[7, 8]]], "A1");
    expect(run).toHaveBeenCalledWith(7, { address: "A1" });
  });

  test("an argument that is left out is undefined, and the invocation still comes last", async () => {
    const run = jest.fn(() => 0);
    await callFunction(run, [RANGE, RANGE], [1], "A1");
    expect(run).toHaveBeenCalledWith([[1]], undefined, { address: "A1" });
  });

  test("a result of rows spills, with each error as its code", async () => {
    await expect(
      callFunction(
        () => [
          [1, failure("#N/A")],
          [Infinity, null],
        ],
        [],
        [],
        "A1",
      ),
    ).resolves.toEqual([
      [1, "#N/A"],
      ["#NUM!", null],
    ]);
  });

  test("an error that is thrown shows as its code, and any other as #VALUE!", async () => {
    await expect(callFunction(() => Promise.reject(failure("#N/A")), [], [], "A1")).resolves.toBe("#N/A");
    const broken = () => {
      throw new TypeError("no code");
    };
    await expect(callFunction(broken, [], [], "A1")).resolves.toBe("#VALUE!");
  });

  test("what an error says is told with its code and its place in the result, and after every call", async () => {
    const said: (readonly SaidError[])[] = [];
    const call = (run: () => unknown) => callFunction(run, [], [], "A1", (errors) => said.push(errors));
    await call(() => Promise.reject(failure("#N/A")));
    await call(() => [
      [1, failure("#VALUE!")],
      [2, 3],
    ]);
    await call(() => 5);
    expect(said).toEqual([
      [{ row: 0, column: 0, code: "#N/A", message: "said" }],
      [{ row: 0, column: 1, code: "#VALUE!", message: "said" }],
      [],
    ]);
  });

  test("an error without words, or one that is no error of Excel's, tells nothing", async () => {
    const said: (readonly SaidError[])[] = [];
    const call = (run: () => unknown) => callFunction(run, [], [], "A1", (errors) => said.push(errors));
    await call(() => Object.assign(new Error(), { code: "#N/A" }));
    await call(() => Promise.reject(new TypeError("a defect")));
    expect(said).toEqual([[], []]);
  });
});
