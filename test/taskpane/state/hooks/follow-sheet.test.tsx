import { act, fireEvent, render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { CellValue } from "../../../../src/sheet/spec";
import type { WorkbookInfo } from "../../../../src/sheet/workbook";
import { App } from "../../../../src/taskpane/App";
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

/** Longer than the pane waits for more changes to come. */
const A_WHILE = 400;
const while_ = (milliseconds = A_WHILE) => act(() => new Promise((later) => setTimeout(later, milliseconds)));

function summaryWorkbook(values: Readonly<Record<string, CellValue>> = {}): WorkbookInfo {
  const cells = {
    Headline: "Learning earned about $100 million",
    Sponsor: "the VP Sales",
    Share: 0.03,
    TypedBaseline: 10e9,
    Uplift: 1 / 3,
    ...values,
  };
  return {
    ...EMPTY_WORKBOOK,
    sheets: [{ name: "Sponsor summary", visible: true, used: { row: 0, column: 0, rows: 40, columns: 8 } }],
    names: Object.entries(cells).map(([name, value], row) => ({
      name: `Envelope_${name}`,
      refersTo: `'Sponsor summary'!$C$${row + 1}`,
      value,
    })),
  };
}

async function open(tells = true, change: Partial<FakePort> = {}) {
  const port = Object.assign(fakePort({ info: summaryWorkbook() }), change);
  const described = jest.spyOn(port, "describe");
  // The looks at single names are counted apart from descriptions of the whole workbook.
  const live = fakeLive({ ...port, describe: () => Promise.resolve(port.info) }, tells);
  const user = userEvent.setup();
  const view = render(<App {...services(port, fakeHost(), fakeCells(), live)} />);
  await waitFor(() => expect(screen.getByLabelText("Share credited")).toHaveValue("3%"));
  await waitFor(() => expect(live.looks).toBe(1));
  await while_(50);
  described.mockClear();
  live.looks = 0;
  return { port, live, described, user, view };
}

const type = (port: FakePort, values: Readonly<Record<string, CellValue>>) => {
  port.info = summaryWorkbook(values);
};
const share = () => screen.getByLabelText("Share credited");

test("many changes that Excel tells of at once are one look, at Envelope's own cells alone", async () => {
  const { port, live, described } = await open();
  type(port, { Share: 0.05 });
  act(() => Array.from({ length: 20 }).forEach(() => live.tell()));
  await waitFor(() => expect(share()).toHaveValue("5%"));
  await while_();
  expect([live.looks, described.mock.calls.length]).toEqual([1, 0]);
});

test("what somebody typed in the pane stands, and other fields follow", async () => {
  const { port, live, user } = await open();
  await user.clear(screen.getByLabelText("Sponsor"));
  await user.type(screen.getByLabelText("Sponsor"), "the CFO");
  type(port, { Share: 0.04, Sponsor: "the CEO" });
  act(() => live.tell());
  await waitFor(() => expect(share()).toHaveValue("4%"));
  expect(screen.getByLabelText("Sponsor")).toHaveValue("the CFO");
});

test("where Excel tells of nothing, coming back to the pane is one look and no description of the workbook", async () => {
  const { port, live, described } = await open(false);
  fireEvent.focus(window);
  await while_();
  expect([live.looks, described.mock.calls.length]).toEqual([1, 0]);
  expect(share()).toHaveValue("3%");
  type(port, { Share: 0.06 });
  fireEvent.focus(window);
  await waitFor(() => expect(share()).toHaveValue("6%"));
});

test("a look that fails is said, and the next one is made all the same", async () => {
  const { port, live, user } = await open();
  const failing = jest.spyOn(live, "ownNames").mockRejectedValue(new Error("Excel was interrupted."));
  await user.click(screen.getByRole("tab", { name: "Data" }));
  act(() => live.tell());
  await screen.findByText(/Excel was interrupted\./);
  failing.mockRestore();
  await user.click(screen.getByRole("tab", { name: "Envelope" }));
  type(port, { Share: 0.07 });
  act(() => live.tell());
  await waitFor(() => expect(share()).toHaveValue("7%"));
});

test("nothing is looked at while Envelope itself writes, and once afterwards", async () => {
  let finish: ((refused: []) => void) | null = null;
  const { live, user } = await open(true, { paint: () => new Promise((done) => (finish = done)) });
  await user.click(screen.getByRole("button", { name: "Build summary" }));
  await waitFor(() => expect(finish).not.toBeNull(), { timeout: 10_000 });
  for (let change = 0; change < 5; change++) act(() => live.tell());
  await while_();
  expect(live.looks).toBe(0);
  act(() => finish?.([]));
  await waitFor(() => expect(live.looks).toBe(1));
});

test("a closed pane is told of nothing more", async () => {
  const { live, view } = await open();
  view.unmount();
  live.tell();
  await new Promise((later) => setTimeout(later, A_WHILE));
  expect(live.looks).toBe(0);
});
