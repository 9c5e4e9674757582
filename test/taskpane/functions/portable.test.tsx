import { act, render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import axe from "axe-core";
import { readRecord } from "../../../src/portable";
import type { HeldCell } from "../../../src/sheet/cells";
import { App } from "../../../src/taskpane/App";
import { installCustomFunctions } from "../../support/custom-functions-runtime";
import {
  BLANK_CELL,
  EMPTY_WORKBOOK,
  fakeCells,
  fakeHost,
  fakePort,
  services,
  type FakeCells,
} from "../../support/taskpane/fakes";
import { slowTest } from "../../support/tier";

// A whole pane in jsdom takes its while on a busy machine.
jest.setTimeout(60_000);
beforeAll(installCustomFunctions);

const formula = (text: string, value: HeldCell["value"]): HeldCell => ({
  ...BLANK_CELL,
  formula: text,
  formulaLocal: text,
  value,
});
const REVENUE = "=ENVELOPE.ATTRIBUTED_REVENUE(A1,B1,C1)";
const CREDIT = "=ENVELOPE.REMOVAL_CREDIT(A3:A4,B3:B4)";
const WORKBOOK: Readonly<Record<string, HeldCell>> = {
  "Data!A1": { ...BLANK_CELL, value: 1_000_000 },
  "Data!D1": formula(REVENUE, 1200),
  "Data!D2": formula("=SUM(A1:A9)", 4),
  "Data!D3": formula(CREDIT, "A"),
  "Data!D4": formula("=ENVELOPE.SHAPLEY_CREDIT(A1:B2,C1:C2)", "#BUSY!"),
};

/** Opens the view on a workbook that holds these cells. */
async function open(content: Readonly<Record<string, HeldCell>> = WORKBOOK, cells = fakeCells()) {
  const user = userEvent.setup();
  for (const [key, held] of Object.entries(content)) cells.content.set(key, held);
  const port = fakePort({
    info: {
      ...EMPTY_WORKBOOK,
      sheets: [{ name: "Data", visible: true, used: { row: 0, column: 0, rows: 9, columns: 9 } }],
    },
  });
  const given = services(port, fakeHost(), cells);
  const view = render(<App {...given} />);
  await user.click(screen.getByRole("tab", { name: "Functions" }));
  await user.click(await screen.findByRole("button", { name: "Make portable" }, { timeout: 20_000 }));
  await screen.findByRole("heading", { name: "Make this workbook portable" }, { timeout: 20_000 });
  return { user, cells, views: given.views, view };
}

const panel = () => within(screen.getByRole("tabpanel"));
const line = () => panel().getAllByRole("status")[0];
const press = (user: ReturnType<typeof userEvent.setup>, name: string | RegExp) =>
  user.click(screen.getByRole("button", { name }));
const held = (cells: FakeCells, key: string) => cells.content.get(key)?.formula ?? null;
const kept = (cells: FakeCells) =>
  Object.fromEntries([...cells.content].map(([key, { formula: text, value }]) => [key, text ?? value]));

test("a preview lists each cell with old and new, what becomes a value and what stays, and changes nothing", async () => {
  const { cells } = await open();
  await waitFor(() => expect(line()).toHaveTextContent("3 cells hold Envelope functions."));
  const formulas = panel().getByRole("region", { name: "Become formulas" });
  expect(within(formulas).getAllByRole("listitem")).toHaveLength(1);
  expect(formulas).toHaveTextContent(`Data!D1${REVENUE}becomes=IF(`);
  expect(panel().getByRole("region", { name: "Become their values" })).toHaveTextContent(
    `Data!D3${CREDIT}becomesAREMOVAL_CREDIT has no native formula for this.`,
  );
  expect(panel().getByRole("region", { name: "Stay as they are" })).toHaveTextContent("Data!D4");
  expect(panel().getByRole("region", { name: "Stay as they are" })).toHaveTextContent("Shows #BUSY!.");
  expect(cells.rewriting.written).toEqual([]);
  expect(kept(cells)).toEqual(
    Object.fromEntries(Object.entries(WORKBOOK).map(([key, one]) => [key, one.formula ?? one.value])),
  );
});

test("what was confirmed is written, compared and told with the focus; another look then offers the functions back first", async () => {
  const { user, cells } = await open();
  const before = kept(cells);
  await user.click(await screen.findByRole("button", { name: "Make 2 cells portable" }));
  await waitFor(() =>
    expect(line()).toHaveTextContent(
      "2 cells work without Envelope now. 2 values were compared, and are the same. 1 cell stayed as it was.",
    ),
  );
  expect(line()?.firstChild).toHaveFocus();
  expect(held(cells, "Data!D1")).toMatch(/^=IF\(/);
  expect([held(cells, "Data!D3"), cells.content.get("Data!D3")?.value]).toEqual([null, "A"]);
  expect(cells.rewriting.written[0]?.cells.find(({ formula: text }) => text === null)?.note).toBe(
    `The value of ${CREDIT}, which no native formula gives. It does not follow its inputs.`,
  );
  expect(readRecord(cells.rewriting.kept).formulas).toHaveLength(1);

  await press(user, "Bring the functions back");
  await waitFor(() => expect(line()).toHaveTextContent("2 cells of this workbook were made portable."));
  expect(line()?.firstChild).toHaveFocus();
  expect(panel().getByRole("region", { name: "Get their function back" })).toHaveTextContent(
    `Data!D3its valuebecomes${CREDIT}`,
  );
  expect(panel().getByText("1 cell holds an Envelope function.")).toBeInTheDocument();
  await press(user, "Bring back 2 functions");
  await waitFor(() => expect(line()).toHaveTextContent("2 cells have their Envelope functions back."));
  expect(kept(cells)).toEqual(before);
  expect(cells.rewriting.kept).toBeNull();
});

test("named functions keep the calls, are defined, and go with their calls", async () => {
  const { user, cells } = await open();
  await user.click(await screen.findByRole("radio", { name: /^Named functions/ }));
  expect(panel().getByRole("region", { name: "Become formulas" })).toHaveTextContent(
    "becomes=ATTRIBUTED_REVENUE(A1,B1,C1)",
  );
  await press(user, "Make 2 cells portable");
  await screen.findByText("The workbook has a name for it: ATTRIBUTED_REVENUE.");
  expect(cells.rewriting.written[0]?.define.map(({ name }) => name)).toEqual(["ATTRIBUTED_REVENUE"]);
  expect(held(cells, "Data!D1")).toBe("=ATTRIBUTED_REVENUE(A1,B1,C1)");
  await press(user, "Bring the functions back");
  await screen.findByText(/The name ATTRIBUTED_REVENUE is deleted\./);
  await press(user, "Bring back 2 functions");
  await waitFor(() => expect(held(cells, "Data!D1")).toBe(REVENUE));
  expect(cells.rewriting.written.at(-1)?.forget).toEqual(["ATTRIBUTED_REVENUE"]);
});

test("an Excel without formulas that spill is not offered named functions, and says why", async () => {
  const cells = fakeCells();
  cells.rewriting.spilling = false;
  await open(WORKBOOK, cells);
  const radio = await screen.findByRole("radio", { name: /^Named functions.*This Excel does not know them\.$/ });
  expect(radio).toBeDisabled();
});

test("a cell that would show something else keeps its function, and both values are told", async () => {
  const cells = fakeCells();
  cells.rewriting.shows.set("Data!D1", 7);
  const { user } = await open(WORKBOOK, cells);
  await user.click(await screen.findByRole("button", { name: "Make 2 cells portable" }));
  const region = await screen.findByRole("region", { name: "Kept their function" });
  expect(region).toHaveTextContent(`Data!D1${REVENUE}Showed 1,200, would have shown 7.`);
  expect(line()).toHaveTextContent("1 cell works without Envelope now. Its value was compared, and is the same.");
  expect(held(cells, "Data!D1")).toBe(REVENUE);
});

test("of named functions only those are told that a cell calls in the end", async () => {
  const cells = fakeCells();
  cells.rewriting.shows.set("Data!D1", "#VALUE!");
  const { user } = await open({ ...WORKBOOK, "Data!D5": formula("=ENVELOPE.LEARNING_ROI(3,1)", 2) }, cells);
  await user.click(await screen.findByRole("radio", { name: /^Named functions/ }));
  await press(user, "Make 3 cells portable");
  await screen.findByText("The workbook has a name for it: LEARNING_ROI.");
  expect(line()).toHaveTextContent("2 cells work without Envelope now.");
});

test("a protected sheet is told by name, that every formula is as it was, and can be tried again", async () => {
  const { user, cells } = await open();
  const before = kept(cells);
  cells.closed.add("Data");
  const button = await screen.findByRole("button", { name: "Make 2 cells portable" });
  await user.click(button);
  await waitFor(() => expect(line()).toHaveTextContent("It was not done. Every formula is as it was."));
  expect(line()?.firstChild).toHaveFocus();
  expect(screen.getByText(/The sheet “Data” is protected\./)).toBeInTheDocument();
  expect(kept(cells)).toEqual(before);
  cells.closed.clear();
  await press(user, "Make 2 cells portable");
  await waitFor(() => expect(line()).toHaveTextContent("2 cells work without Envelope now."));
});

test("what was changed since stays, with the function that it held", async () => {
  const { user, cells } = await open();
  await user.click(await screen.findByRole("button", { name: "Make 2 cells portable" }));
  await waitFor(() => expect(line()).toHaveTextContent("2 cells work"));
  cells.content.set("Data!D3", { ...BLANK_CELL, value: "C" });
  await press(user, "Bring the functions back");
  expect(await screen.findByRole("region", { name: "Changed since, and stay" })).toHaveTextContent(
    `Data!D3Held${CREDIT}`,
  );
  await press(user, "Bring back the function");
  await waitFor(() => expect(line()).toHaveTextContent("1 cell has its Envelope function back."));
  expect(cells.content.get("Data!D3")?.value).toBe("C");
  expect(held(cells, "Data!D1")).toBe(REVENUE);
});

test("a workbook that was made portable is offered its functions back first, and further cells too", async () => {
  const cells = fakeCells();
  const first = await open(WORKBOOK, cells);
  await first.user.click(await screen.findByRole("button", { name: "Make 2 cells portable" }));
  await waitFor(() => expect(line()).toHaveTextContent("2 cells work"));
  first.view.unmount();
  cells.content.set("Data!D5", formula("=ENVELOPE.LEARNING_ROI(3,1)", 2));
  const { user } = await open({}, cells);
  await screen.findByRole("button", { name: "Bring back 2 functions" });
  expect(panel().getByText(/^2 cells hold Envelope functions\./)).toBeInTheDocument();
  await user.click(panel().getByRole("button", { name: "Make portable" }));
  expect(line()?.firstChild).toHaveFocus();
  await press(user, "Make the cell portable");
  await waitFor(() => expect(line()).toHaveTextContent("1 cell works without Envelope now."));
  expect(readRecord(cells.rewriting.kept).formulas).toHaveLength(2);
});

test("a workbook without our functions needs nothing, and is said to", async () => {
  await open({ "Data!A1": formula("=SUM(B1:B9)", 3) });
  await waitFor(() =>
    expect(line()).toHaveTextContent(
      "No cell of this workbook holds an Envelope function: it works everywhere as it is.",
    ),
  );
  expect(screen.getByText("The sheets of a summary hold native formulas only, and need nothing.")).toBeInTheDocument();
  expect(screen.queryByRole("button", { name: /^Make .* portable$/ })).not.toBeInTheDocument();
});

test("what stands in a name or a conditional format is listed with its place, also where no cell holds anything", async () => {
  const cells = fakeCells();
  cells.rewriting.beyond.push(
    { kind: "name", where: "Fair", formula: "=ENVELOPE.SHAPLEY_CREDIT(Data!$A$1:$B$2,Data!$C$1:$C$2)" },
    { kind: "format", where: "Data!C2:C9", formula: "=ENVELOPE.LEARNING_ROI($A2,$B2)>1" },
    { kind: "name", where: "Other", formula: "=SUM(Data!$A$1:$A$2)" },
  );
  const { view } = await open(WORKBOOK, cells);
  const region = await screen.findByRole("region", { name: "Outside cells, and stay" });
  expect(
    within(region)
      .getAllByRole("listitem")
      .map(({ textContent }) => textContent),
  ).toEqual([
    "The name Fair=ENVELOPE.SHAPLEY_CREDIT(Data!$A$1:$B$2,Data!$C$1:$C$2)",
    "The conditional format of Data!C2:C9=ENVELOPE.LEARNING_ROI($A2,$B2)>1",
  ]);
  view.unmount();
  const bare = fakeCells();
  bare.rewriting.beyond.push(...cells.rewriting.beyond);
  await open({ "Data!A1": formula("=SUM(B1:B9)", 3) }, bare);
  await waitFor(() =>
    expect(line()).toHaveTextContent("No cell of this workbook holds an Envelope function, but other places do."),
  );
  expect(screen.getByRole("region", { name: "Outside cells, and stay" })).toBeInTheDocument();
  expect(screen.queryByText(/works everywhere as it is/)).not.toBeInTheDocument();
});

test("where nothing has a value to keep, only the way to mend it is offered", async () => {
  const { user, views } = await open({ "Data!D4": WORKBOOK["Data!D4"] ?? BLANK_CELL });
  await user.click(
    within(await screen.findByRole("region", { name: "Stay as they are" })).getByRole("button", {
      name: "Check functions",
    }),
  );
  expect(views.current()).toEqual({ name: "check" });
});

test("a search shows how far it is and can be ended, after which nothing happens", async () => {
  const cells = fakeCells();
  let further: () => void = () => undefined;
  const find = cells.findFormulas.bind(cells);
  cells.findFormulas = async (wanted, progress) => {
    progress?.(0.25);
    await new Promise<void>((resolve) => (further = resolve));
    return find(wanted, progress);
  };
  const { user } = await open(WORKBOOK, cells);
  expect(screen.getByRole("progressbar")).toHaveAttribute("aria-valuenow", "0.25");
  await press(user, "Cancel");
  expect(line()).toHaveTextContent("The search was ended. The workbook is as it was.");
  expect(line()?.firstChild).toHaveFocus();
  await act(async () => further());
  expect(line()).toHaveTextContent("The search was ended.");
  cells.findFormulas = find;
  await press(user, "Look again");
  await waitFor(() => expect(line()).toHaveTextContent("3 cells hold Envelope functions."));
});

test("a search that fails says why, and can be tried again", async () => {
  const cells = fakeCells();
  const find = cells.findFormulas.bind(cells);
  cells.findFormulas = () => Promise.reject(new Error("Excel was interrupted."));
  const { user } = await open(WORKBOOK, cells);
  expect(await screen.findByText("Excel was interrupted.")).toBeInTheDocument();
  cells.findFormulas = find;
  await press(user, "Look again");
  await waitFor(() => expect(line()).toHaveTextContent("3 cells hold Envelope functions."));
});

slowTest("a cell is jumped to; of hundreds the first come, and more when they are asked for", async () => {
  const many = Object.fromEntries(
    Array.from({ length: 320 }, (_, i) => [`Data!F${i + 1}`, formula(`=ENVELOPE.LEARNING_ROI(A${i + 1},1)`, i)]),
  );
  const { user, cells } = await open(many);
  const list = () => within(panel().getByRole("region", { name: "Become formulas" }));
  await screen.findByRole("button", { name: "Make 320 cells portable" });
  expect(list().getAllByRole("listitem")).toHaveLength(50);
  await press(user, "Show 50 more of 270");
  expect(list().getAllByRole("listitem")).toHaveLength(100);
  expect(list().getByRole("button", { name: "Data!F51" })).toHaveFocus();
  await user.click(list().getByRole("button", { name: "Data!F51" }));
  expect(cells.shown).toEqual([{ sheet: "Data", area: { row: 50, column: 5, rows: 1, columns: 1 } }]);
});

test("the preview, what came of it and the way back have no accessibility violations", async () => {
  const { user, view } = await open();
  const violations = async () =>
    (
      await axe.run(view.container, { rules: { "color-contrast": { enabled: false }, region: { enabled: false } } })
    ).violations.map(({ id }) => id);
  await screen.findByRole("button", { name: "Make 2 cells portable" });
  expect(await violations()).toEqual([]);
  await press(user, "Make 2 cells portable");
  await screen.findByRole("button", { name: "Bring the functions back" });
  expect(await violations()).toEqual([]);
  await press(user, "Bring the functions back");
  await screen.findByRole("button", { name: "Bring back 2 functions" });
  expect(await violations()).toEqual([]);
});
