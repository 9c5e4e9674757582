import { act, render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import axe from "axe-core";
import type { CellValue } from "../../../src/sheet/spec";
import type { WorkbookInfo } from "../../../src/sheet/workbook";
import { App } from "../../../src/taskpane/App";
import { installCustomFunctions } from "../../support/custom-functions-runtime";
import { blockOf } from "../../support/story";
import {
  BLANK_CELL,
  EMPTY_WORKBOOK,
  fakeCells,
  fakeHost,
  fakePort,
  services,
  type FakeCells,
} from "../../support/taskpane/fakes";

// A whole pane in jsdom takes its while on a busy machine.
jest.setTimeout(60_000);
beforeAll(installCustomFunctions);

const area = (row: number, column: number, rows = 1, columns = 1) => ({ row, column, rows, columns });
const SALES: WorkbookInfo = {
  ...EMPTY_WORKBOOK,
  sheets: [
    { name: "Sales", visible: true, used: area(0, 0, 20, 8) },
    { name: "Q1 '24", visible: true, used: null },
  ],
  tables: [{ name: "Orders", sheet: "Sales", area: area(30, 0, 5, 2), columns: ["Month", "Net"] }],
  names: [{ name: "Margin", refersTo: "Sales!$H$4", value: null }],
};

/** Opens the view of a function, on a workbook in which every cell of "Sales" holds what `cellAt` says. */
async function open(id: string, cellAt: (row: number, column: number) => CellValue = () => null, locale = "en-US") {
  const user = userEvent.setup();
  const cells = fakeCells();
  cells.selection = { sheet: "Sales", area: area(11, 5) };
  const port = fakePort({ info: SALES });
  port.read = (sheet, { row, column, rows, columns }) =>
    Promise.resolve({
      ...blockOf(sheet, [[null]], ["General"]),
      area: area(row, column, rows, columns),
      values: Array.from({ length: rows }, (_, i) =>
        Array.from({ length: columns }, (__, j) => cellAt(row + i, column + j)),
      ),
    });
  const host = fakeHost("light", locale);
  const given = services(port, host, cells);
  const view = render(<App {...given} />);
  act(() => given.views.ask({ name: "function", id }));
  await screen.findByRole("heading", { name: id }, { timeout: 20_000 });
  await screen.findByRole("button", { name: "Insert in Sales!F12" });
  return { user, cells, host, view, views: given.views };
}

const field = (name: string) => screen.getByRole("textbox", { name });
const preview = () => screen.getByRole("region", { name: "Preview" });
const insertButton = () => screen.getByRole("button", { name: /^Insert in/ });
const choose = (cells: FakeCells, sheet: string, ...at: [number, number, number?, number?]) =>
  act(async () => cells.choose({ sheet, area: area(...at) }));

test.each([
  ["en-US", "33%", "33%", "33%"],
  ["de-DE", "3,5%", "3,5\u00a0%", "3.5%"],
])(
  "in %s a rate typed as %s is told back as people write it, and goes into the formula so",
  async (locale, text, told, inFormula) => {
    const { user, cells } = await open("ATTRIBUTED_REVENUE", () => null, locale);
    await user.type(field("baseline"), "1000");
    await user.type(field("uplift"), text);
    await user.type(field("pct"), text);
    expect(field("uplift")).toHaveAccessibleDescription(expect.stringContaining(told));
    expect(field("pct")).toHaveAccessibleDescription(expect.stringContaining(told));
    await user.click(insertButton());
    await waitFor(() =>
      expect(cells.entered).toEqual([
        expect.objectContaining({ formula: `=ENVELOPE.ATTRIBUTED_REVENUE(1000,${inFormula},${inFormula})` }),
      ]),
    );
  },
);

test("a field takes what is selected while it picks, and leaves the selection to the target afterwards", async () => {
  const { user, cells } = await open("ATTRIBUTED_REVENUE", (row) => (row === 1 ? 10_000_000 : null));
  const pick = screen.getByRole("button", { name: "Pick cells for baseline" });
  await user.click(pick);
  expect(pick).toHaveAttribute("aria-pressed", "true");
  expect(field("baseline")).toHaveValue("");
  await choose(cells, "Q1 '24", 1, 1, 12);
  expect(field("baseline")).toHaveValue("'Q1 ''24'!B2:B13");
  await choose(cells, "Sales", 1, 7);
  expect(field("baseline")).toHaveValue("Sales!H2");
  await user.click(pick);
  await choose(cells, "Sales", 4, 3);
  expect(field("baseline")).toHaveValue("Sales!H2");
  expect(insertButton()).toHaveTextContent("Insert in Sales!D5");
});

test("a whole column is taken as far as it is filled", async () => {
  const { user, cells } = await open("UNATTRIBUTED_PCT", () => 0.01);
  await user.click(screen.getByRole("button", { name: "Pick cells for shares" }));
  await choose(cells, "Sales", 0, 1, 1_048_576);
  expect(field("shares")).toHaveValue("Sales!B1:B20");
});

test("the preview is what the function gives for the picked cells and the typed values", async () => {
  const { user } = await open("ATTRIBUTED_REVENUE", (row) => (row === 1 ? 10_000_000_000 : 0.33334));
  await user.type(field("baseline"), "Sales!H2");
  await user.type(field("uplift"), "Sales!H3");
  await user.type(field("pct"), "3%");
  expect(await within(preview()).findByText("100,002,000")).toBeInTheDocument();
  expect(preview()).toHaveTextContent("=ENVELOPE.ATTRIBUTED_REVENUE(Sales!H2,Sales!H3,3%)");
  expect(screen.getByText("10,000,000,000")).toBeInTheDocument();
});

test("values are typed in the user's way of writing, shown in their separators, and entered in English", async () => {
  const { user, cells, host } = await open("BREAKEVEN_PCT", () => null, "de-DE");
  cells.separatorsInUse = { list: ";", column: ".", decimal: "," };
  await user.type(field("incremental"), "1.234,5");
  await user.type(field("cost"), "12,4 Mio. €");
  await user.click(screen.getByRole("button", { name: /^Optional/ }));
  await user.type(field("margin"), "42,5 %");
  await user.click(insertButton());
  await screen.findByText("Inserted into Sales!F12");
  expect(cells.entered).toEqual([
    { sheet: "Sales", row: 11, column: 5, formula: "=ENVELOPE.BREAKEVEN_PCT(1234.5,12400000,42.5%)" },
  ]);
  await user.click(screen.getByRole("button", { name: "Copy the formula" }));
  expect(host.copied[0]).toMatch(/^=ENVELOPE\.BREAKEVEN_PCT\(1234[.,]5[,;]12400000[,;]42[.,]5%\)$/);
});

test("the function's own message stands beside the argument that it names", async () => {
  const { user } = await open("ATTRIBUTED_REVENUE");
  await user.type(field("baseline"), "1000");
  await user.type(field("uplift"), "4%");
  await user.type(field("pct"), "3");
  await user.tab();
  expect(field("pct")).toHaveAccessibleDescription(
    expect.stringContaining("pct is 3, outside 0 to 1: type 3% or 0.03"),
  );
  expect(field("baseline")).not.toHaveAccessibleDescription(expect.stringContaining("outside"));
  expect(preview()).toHaveTextContent("#VALUE!");
});

test("what is neither a number nor cells, and a sheet that is not there, are told beside the field", async () => {
  const { user } = await open("BREAKEVEN_PCT");
  await user.type(field("incremental"), "lots");
  await user.type(field("cost"), "Sails!B2");
  await user.tab();
  expect(field("incremental")).toHaveAccessibleDescription(
    expect.stringContaining("“lots” is neither a number nor cells"),
  );
  expect(field("cost")).toHaveAccessibleDescription(expect.stringContaining("There is no sheet “Sails”"));
  expect(insertButton()).toHaveAttribute("aria-disabled", "true");
});

test("arguments that may stay blank are folded away; one in the middle stays empty between commas", async () => {
  const { user } = await open("TREND_IMPACT", (row) => 100 + row * 5);
  expect(screen.queryByLabelText("output")).not.toBeInTheDocument();
  await user.type(field("before"), "Sales!B2:B9");
  await user.type(field("after"), "Sales!B10:B12");
  await user.click(screen.getByRole("button", { name: /^Optional/ }));
  await user.type(field("confidence"), "95%");
  expect(preview()).toHaveTextContent("=ENVELOPE.TREND_IMPACT(Sales!B2:B9,Sales!B10:B12,,95%)");
  await user.selectOptions(screen.getByLabelText("output"), "table");
  expect(await within(preview()).findByRole("table")).toHaveTextContent("Expected");
  expect(preview()).toHaveTextContent("Fills 4 × 7 cells.");
});

test("names, tables and lists are understood: a list becomes a column", async () => {
  const { user } = await open("UNATTRIBUTED_PCT", () => 0.25);
  await user.type(field("shares"), "3%; 12%; 50%");
  expect(await within(preview()).findByText("35%")).toBeInTheDocument();
  expect(preview()).toHaveTextContent("{0.03;0.12;0.5}");
  await user.clear(field("shares"));
  await user.type(field("shares"), "Orders[[Net]");
  expect(await within(preview()).findByText("0%")).toBeInTheDocument();
  await user.clear(field("shares"));
  await user.type(field("shares"), "margin");
  expect(await within(preview()).findByText("75%")).toBeInTheDocument();
});

describe("inserting", () => {
  async function ready(
    held: Partial<typeof BLANK_CELL> = {},
    cellAt: (row: number, column: number) => CellValue = () => null,
  ) {
    const opened = await open("BREAKEVEN_PCT", cellAt);
    opened.cells.content.set("Sales!F12", { ...BLANK_CELL, ...held });
    await opened.user.type(field("incremental"), "100");
    await opened.user.type(field("cost"), "5");
    return opened;
  }

  test("puts the formula into the selected cell, shows it there, and says so with the focus", async () => {
    const { user, cells } = await ready();
    await user.click(insertButton());
    const line = await screen.findByText("Inserted into Sales!F12");
    expect(line.closest("[role=status]")).toHaveFocus();
    expect(cells.entered.map(({ formula }) => formula)).toEqual(["=ENVELOPE.BREAKEVEN_PCT(100,5)"]);
    expect(cells.shown).toEqual([{ sheet: "Sales", area: area(11, 5) }]);
  });

  test("asks before it replaces what stands there, and leaves it when told so", async () => {
    const { user, cells } = await ready({ value: 7, formula: "=3+4", formulaLocal: "=3+4" });
    await user.click(insertButton());
    const question = await screen.findByRole("group", { name: "Sales!F12 holds =3+4. Replace it?" });
    expect(question).toHaveFocus();
    await user.click(within(question).getByRole("button", { name: "Keep it" }));
    expect(cells.entered).toEqual([]);
    await user.click(insertButton());
    await user.click(await screen.findByRole("button", { name: "Replace" }));
    await screen.findByText("Inserted into Sales!F12");
    expect(cells.entered).toHaveLength(1);
  });

  test("refuses a protected sheet, and a cell that another result fills, with the reason", async () => {
    const { user, cells } = await ready({ value: 3, spillsFrom: { row: 9, column: 5 } });
    await user.click(insertButton());
    expect(await screen.findByRole("alert")).toHaveTextContent("Sales!F12 is filled by the formula in Sales!F10.");
    cells.content.clear();
    cells.closed.add("Sales");
    await user.click(insertButton());
    await waitFor(() => expect(screen.getByRole("alert")).toHaveTextContent("The sheet “Sales” is protected."));
    expect(cells.entered).toEqual([]);
  });

  test("refuses a result that would fill a cell which holds something, and names that cell", async () => {
    const { user, cells } = await open("ATTRIBUTION_RANGE", (row, column) =>
      row === 11 && column === 7 ? "kept" : null,
    );
    for (const [name, text] of [
      ["baseline", "1000"],
      ["uplift", "10%"],
      ["low", "2%"],
      ["base", "3%"],
      ["high", "5%"],
    ] as const)
      await user.type(field(name), text);
    await user.click(insertButton());
    expect(await screen.findByRole("alert")).toHaveTextContent("The result fills Sales!F12:H12, and H12 holds “kept”.");
    expect(cells.entered).toEqual([]);
  });

  test("refuses a cell that the formula reads", async () => {
    const { user } = await ready();
    await user.clear(field("cost"));
    await user.type(field("cost"), "Sales!F10:F14");
    await waitFor(() => expect(insertButton()).not.toHaveAttribute("aria-disabled", "true"), { timeout: 10_000 });
    await user.click(insertButton());
    expect(await screen.findByRole("alert")).toHaveTextContent(
      "The formula reads Sales!F10:F14, so it cannot go into Sales!F12.",
    );
  });
});

describe("the native formula", () => {
  const offer = () => screen.queryByRole("button", { name: "Insert the native formula instead" });

  test("is offered once nothing is missing, and inserted in place of the function", async () => {
    const { user, cells } = await open("BENEFIT_COST_RATIO", () => 100);
    expect(offer()).not.toBeInTheDocument();
    await user.type(field("benefit"), "Sales!B2");
    await user.type(field("cost"), "Sales!B3");
    const link = await screen.findByRole("button", { name: "Insert the native formula instead" });
    const shown = screen.getByRole("region", { name: "Insert the native formula instead" });
    expect(shown).toHaveTextContent("N(Sales!B2)/N(Sales!B3)");
    await user.click(link);
    await screen.findByText("Inserted into Sales!F12");
    expect(cells.entered).toHaveLength(1);
    expect(cells.entered[0]?.formula).toMatch(/^=IF\(.*N\(Sales!B2\)\/N\(Sales!B3\)/);
    expect(cells.entered[0]?.formula).not.toContain("ENVELOPE");
    // Nothing of ours is left in the cell that could be explained.
    expect(
      within(screen.getByRole("contentinfo")).queryByRole("button", { name: "Explain this cell" }),
    ).not.toBeInTheDocument();
  });

  test("is what a question that is answered with yes inserts", async () => {
    const { user, cells } = await open("BENEFIT_COST_RATIO");
    cells.content.set("Sales!F12", { ...BLANK_CELL, value: 7 });
    await user.type(field("benefit"), "6");
    await user.type(field("cost"), "2");
    await user.click(await screen.findByRole("button", { name: "Insert the native formula instead" }));
    await user.click(await screen.findByRole("button", { name: "Replace" }));
    await screen.findByText("Inserted into Sales!F12");
    expect(cells.entered.map(({ formula }) => formula)).toEqual(["=6/2"]);
  });

  test("that is long shows its beginning, and all of it when asked", async () => {
    const { user } = await open("TREND_IMPACT", (row) => 100 + row * 5);
    await user.type(field("before"), "Sales!B2:B9");
    await user.type(field("after"), "Sales!B10:B12");
    const shown = await screen.findByRole("region", { name: "Insert the native formula instead" });
    expect(shown.querySelector("code")?.textContent).toMatch(/…$/);
    await user.click(within(shown).getByRole("button", { name: "Show all of it" }));
    expect(shown.querySelector("code")?.textContent).toMatch(/\)$/);
  });

  test("says why there is none", async () => {
    const { user } = await open("REMOVAL_CREDIT", (row, column) =>
      column === 0 ? (["A > B", "A"][row % 2] ?? null) : 4,
    );
    await user.type(field("paths"), "Sales!A2:A3");
    await user.type(field("outcomes"), "Sales!B2:B3");
    expect(
      await screen.findByText("Works only with Envelope: REMOVAL_CREDIT has no native formula for this."),
    ).toBeInTheDocument();
    expect(offer()).not.toBeInTheDocument();
  });

  test("of several cells is none where formulas do not spill", async () => {
    const { user, cells } = await open("ATTRIBUTION_RANGE");
    cells.rewriting.spilling = false;
    for (const [name, text] of [
      ["baseline", "1000"],
      ["uplift", "10%"],
      ["low", "2%"],
      ["base", "3%"],
      ["high", "5%"],
    ] as const)
      await user.type(field(name), text);
    expect(await screen.findByText(/In this Excel no formula fills several cells by itself\./)).toBeInTheDocument();
  });
});

test("what was typed is there again after a look at another screen", async () => {
  const { user } = await open("BREAKEVEN_PCT");
  await user.type(field("incremental"), "100");
  await user.click(screen.getByRole("tab", { name: "Data" }));
  await user.click(screen.getByRole("tab", { name: "Functions" }));
  expect(await screen.findByRole("textbox", { name: "incremental" })).toHaveValue("100");
});

test("the fields, a result and a question have no accessibility violations", async () => {
  const { user, cells, view } = await open("BREAKEVEN_PCT");
  cells.content.set("Sales!F12", { ...BLANK_CELL, value: 1 });
  await user.type(field("incremental"), "100");
  await user.type(field("cost"), "x");
  await user.click(screen.getByRole("button", { name: /^Optional/ }));
  const violations = async () =>
    (
      await axe.run(view.container, { rules: { "color-contrast": { enabled: false }, region: { enabled: false } } })
    ).violations.map(({ id }) => id);
  expect(await violations()).toEqual([]);
  await user.clear(field("cost"));
  await user.type(field("cost"), "5");
  await user.click(insertButton());
  await screen.findByRole("group", { name: /Replace it/ });
  expect(await violations()).toEqual([]);
});
