import { type, typeHere } from "../support/browser/grid";
import { workbench } from "../support/browser/workbench";

const bench = workbench();

test.each([
  ["in its namespace", "", "ENVELOPE.ATTRIBUTED_REVENUE"],
  ["by its bare name", "?names=bare", "ATTRIBUTED_REVENUE"],
])(
  "a custom function works in a cell %s, and spills over ranges",
  async (_how, search, name) => {
    await bench.open(search);
    await type(bench, 435, 143, `=${name}(1000,0.3,0.03)`);
    await type(bench, 435, 203, `=${name}(C2:C4,0.1,0.5)`);
    await bench.showTable();
    expect((await bench.row(3))[4]).toBe("9");
    expect((await bench.row(6)).slice(4)).toEqual([String(315_523_483 * 0.05)]);
    expect((await bench.row(8)).slice(4)).toEqual([String(203_064_665 * 0.05)]);
  },
  60_000,
);

test("the error of a custom function says what it says in Excel, as long as its cell is selected", async () => {
  await bench.open();
  const said = bench.page.getByRole("status");
  await type(bench, 435, 143, "=ENVELOPE.ATTRIBUTED_REVENUE(1000,4%,3)");
  await bench.page.keyboard.press("ArrowUp");
  await said.getByText("E3: pct is 3, outside 0 to 1: type 3% or 0.03").waitFor();
  await bench.page.keyboard.press("ArrowDown");
  await said.getByText(/^E3: /).waitFor({ state: "detached" });
  await bench.page.keyboard.press("ArrowUp");
  await said.getByText(/^E3: /).waitFor();
  await typeHere(bench, "=ENVELOPE.ATTRIBUTED_REVENUE(1000,4%,3%)");
  await bench.page.keyboard.press("ArrowUp");
  await bench.showTable();
  expect((await bench.row(3))[4]).toBe("1.2");
  expect(await said.getByText(/^E3: /).count()).toBe(0);
}, 60_000);

test("an error within a spilled result says it at its own cell", async () => {
  await bench.open();
  await type(bench, 435, 143, "=ENVELOPE.ATTRIBUTED_REVENUE(1000,4%,{0.5;7;0.5})");
  await bench.page.mouse.click(435, 163);
  await bench.page.getByText("E4: pct is 7, outside 0 to 1: type 7% or 0.07").waitFor();
}, 60_000);

test("an impact over the sheet's own revenue spills as a table with its headings", async () => {
  await bench.open();
  await type(bench, 435, 143, '=ENVELOPE.TREND_IMPACT(C2:C13,C14:C19,"table")');
  await bench.showTable();
  expect((await bench.row(3)).slice(4)).toEqual([
    "Period",
    "Actual",
    "Expected",
    "Impact",
    "Low",
    "High",
    "Cumulative",
  ]);
  expect((await bench.row(4)).slice(4, 6)).toEqual(["1", "350051481"]);
  expect((await bench.row(9)).slice(4, 5)).toEqual(["6"]);
}, 60_000);
