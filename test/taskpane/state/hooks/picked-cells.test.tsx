import { act, render, renderHook, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { App } from "../../../../src/taskpane/App";
import { useMoved } from "../../../../src/taskpane/state/hooks/followed-cells";
import { pickName, picksIn, type Picks } from "../../../../src/taskpane/state/fields/picks";
import type { CellValue } from "../../../../src/sheet/spec";
import { WorkbookProblem, type NameInfo } from "../../../../src/sheet/workbook";
import { blockOf } from "../../../support/story";
import {
  EMPTY_WORKBOOK,
  fakeCells,
  fakeHost,
  fakeLive,
  fakePort,
  services,
  type FakePort,
} from "../../../support/taskpane/fakes";

jest.setTimeout(60_000);

const workbook = (value: CellValue = 10e9, format = "General") =>
  fakePort({
    info: { ...EMPTY_WORKBOOK, selection: { sheet: "My sheet", area: { row: 1, column: 7, rows: 1, columns: 1 } } },
    block: blockOf("My sheet", [[value]], [format]),
  });

async function open(port: FakePort) {
  const live = fakeLive(port);
  const user = userEvent.setup();
  const view = render(<App {...services(port, fakeHost(), fakeCells(), live)} />);
  await waitFor(() => expect(screen.queryByText(/Looking at the workbook/)).not.toBeInTheDocument());
  const pick = async (label: string) => {
    await user.click(screen.getByRole("button", { name: `Take the selected cell: ${label}` }));
  };
  return { port, live, user, view, pick };
}

const before = () => screen.getByLabelText("Revenue before");
const followed = (port: FakePort) => port.info.names.map(({ name }) => name);

/** What the workbook says of its picked cell from now on. */
function change(port: FakePort, to: Partial<NameInfo>) {
  port.info = { ...port.info, names: port.info.names.map((name) => ({ ...name, ...to })) };
}

test("a field follows its cell, says which one it is, and its note moves with the cell", async () => {
  const { port, live, pick } = await open(workbook());
  await pick("Revenue before");
  await waitFor(() => expect(before()).toHaveAccessibleDescription("Follows 'My sheet'!H2"));
  change(port, { value: 11e9, refersTo: "'My sheet'!$H$3" });
  act(() => live.tell());
  await waitFor(() => expect(before()).toHaveValue("11,000,000,000"));
  expect(before()).toHaveAccessibleDescription("Follows 'My sheet'!H3");
  await waitFor(() => expect(port.info.draft).toContain("'My sheet'!H3"), { timeout: 5_000 });
});

test("what somebody types over it stands, and the cell is let go; writing the same number otherwise is no such thing", async () => {
  const { port, live, pick, user } = await open(workbook());
  await pick("Revenue before");
  await waitFor(() => expect(followed(port)).toEqual(["Envelope_Picked_Before"]));
  await user.clear(before());
  await user.type(before(), "12bn");
  await waitFor(() => expect(followed(port)).toEqual([]));
  act(() => live.tell());
  await waitFor(() => expect(before()).not.toHaveAccessibleDescription());
  await user.tab();
  expect(before()).toHaveValue("12,000,000,000");
});

test("a cell brings the currency of its format along, and the field says when that is not the page's", async () => {
  const { port, live, pick, user } = await open(workbook(2e5, "[$€-407]#,##0"));
  await user.type(before(), "$10bn");
  await pick("Programme cost");
  const cost = screen.getByLabelText("Programme cost");
  await waitFor(() => expect(cost).toHaveValue("€200,000"));
  expect(cost).toBeInvalid();
  expect(cost).toHaveAccessibleDescription(/^“€200,000” is in €, and other amounts are in \$\. No exchange rates/);
  change(port, { value: 3e5 });
  act(() => live.tell());
  await waitFor(() => expect(cost).toHaveValue("€300,000"));
});

test("it follows again after the pane was closed, with what the cell holds by then", async () => {
  const first = await open(workbook());
  await first.pick("Revenue before");
  await waitFor(() => expect(first.port.info.draft).toContain("H2"), { timeout: 5_000 });
  first.view.unmount();
  change(first.port, { value: 9e9 });
  const again = await open(first.port);
  await waitFor(() => expect(before()).toHaveValue("9,000,000,000"));
  change(first.port, { value: 8e9 });
  act(() => again.live.tell());
  await waitFor(() => expect(before()).toHaveValue("8,000,000,000"));
});

test.each([
  [
    "is deleted, or its sheet is",
    { refersTo: "#REF!", value: null },
    "The cell that this came from is gone. Its last value stays.",
  ],
  ["is emptied", { value: null }, "'My sheet'!H2 holds no number any more. Its last one stays."],
  ["holds a text by now", { value: "n/a" }, "'My sheet'!H2 holds no number any more. Its last one stays."],
])("when the cell %s, the field keeps its last value and says so in plain words", async (_what, to, words) => {
  const { port, live, pick } = await open(workbook());
  await pick("Revenue before");
  await waitFor(() => expect(before()).toHaveAccessibleDescription(/Follows/));
  change(port, to);
  act(() => live.tell());
  await waitFor(() => expect(before()).toHaveAccessibleDescription(words));
  expect(before()).toHaveValue("10,000,000,000");
});

test("a workbook that takes no name gives its value once, and the field says that it does not follow it", async () => {
  const opened = workbook();
  const live = fakeLive(opened);
  live.mark = () => Promise.reject(new WorkbookProblem("The workbook is read-only."));
  const user = userEvent.setup();
  render(<App {...services(opened, fakeHost(), fakeCells(), live)} />);
  await user.click(await screen.findByRole("button", { name: "Take the selected cell: Revenue before" }));
  await waitFor(() => expect(before()).toHaveValue("10,000,000,000"));
  await waitFor(() => expect(live.looks).toBeGreaterThan(0));
  expect(before()).toHaveAccessibleDescription(/^Taken once: it does not follow .*The workbook is read-only\.$/);
  expect(before()).not.toBeInvalid();
});

test("each summary has cells of its own to follow", () => {
  expect([null, 1, 2, "new" as const].map((summary) => pickName("cost", summary))).toEqual([
    "Envelope_Picked_Cost",
    "Envelope_Picked_Cost",
    "Envelope_Picked_Cost_2",
    "Envelope_Picked_Cost_new",
  ]);
  const names = [{ name: "envelope_picked_cost_2", refersTo: "Costs!$B$2", value: 5 }];
  expect([picksIn(names, 1), picksIn(names, 2)]).toEqual([{}, { cost: { address: "Costs!B2", value: 5 } }]);
});

test("a cell that another summary follows gets that summary's name once it is built, and the first one's needs none", async () => {
  const port = workbook();
  const live = fakeLive(port);
  const dispatch = jest.fn();
  const fail = jest.fn();
  const cost = { cost: { address: "'My sheet'!H2", value: 5 } };
  type Summary = number | "new" | null;
  const follow = (first: Summary) =>
    renderHook<void, { picks: Picks | null; summary: Summary }>(
      ({ picks, summary }) => useMoved(picks, summary, live, fail, dispatch),
      { initialProps: { picks: cost, summary: first } },
    );

  await live.mark("Envelope_Picked_Cost_new", { sheet: "My sheet", area: { row: 1, column: 7, rows: 1, columns: 1 } });
  follow("new").rerender({ picks: null, summary: 2 });
  await waitFor(() => expect(followed(port)).toEqual(["Envelope_Picked_Cost_2"]));
  await waitFor(() => expect(dispatch).toHaveBeenCalledWith({ type: "marked" }));

  dispatch.mockClear();
  follow(null).rerender({ picks: null, summary: 1 });
  await act(() => new Promise((later) => setTimeout(later, 50)));
  expect([dispatch.mock.calls, fail.mock.calls]).toEqual([[], []]);
});
