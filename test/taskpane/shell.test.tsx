import { act, render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import axe from "axe-core";
import { App } from "../../src/taskpane/App";
import { blockOf } from "../support/story";
import { EMPTY_WORKBOOK, fakeHost, fakePort, services, storyWorkbook } from "../support/taskpane/fakes";

// Screens are loaded while they are shown, which takes a while on a busy machine.
jest.setTimeout(60_000);

async function open(port = fakePort(), host = fakeHost()) {
  const user = userEvent.setup();
  const view = render(<App {...services(port, host)} />);
  await waitFor(() => expect(screen.queryByText(/Looking at the workbook/)).not.toBeInTheDocument());
  return { user, port, host, view };
}

const slowly = { timeout: 5_000 };
const field = (name: string) => screen.getByLabelText(name);

describe("a draft", () => {
  test("keeps what was typed over the closing of the pane, says so, and can be put aside and brought back", async () => {
    const { user, port, view } = await open();
    await user.type(field("Revenue before"), "10bn");
    await user.type(field("Objective"), "Grow");
    await waitFor(() => expect(port.info.draft).toContain("Grow"), slowly);
    view.unmount();

    const again = await open(port);
    expect(field("Revenue before")).toHaveValue("10,000,000,000");
    expect(field("Objective")).toHaveValue("Grow");
    expect(screen.getByText(/^Your draft from .* is back\./)).toBeVisible();
    await again.user.click(screen.getByRole("button", { name: "Start afresh" }));
    await screen.findByText("Your draft is put aside.");
    expect(field("Objective")).toHaveValue("");
    expect(port.info.draft).toBeUndefined();
    await again.user.click(screen.getByRole("button", { name: "Bring it back" }));
    await waitFor(() => expect(field("Objective")).toHaveValue("Grow"));
    expect(port.info.draft).toContain("Grow");
  });

  test("is gone once the summary is built", async () => {
    const { user, port } = await open();
    await user.type(field("Revenue before"), "10bn");
    await user.type(field("Revenue after"), "33%");
    await waitFor(() => expect(port.info.draft).toBeDefined(), slowly);
    await user.click(screen.getByRole("button", { name: "Build summary" }));
    await waitFor(() => expect(port.painted).toHaveLength(1), slowly);
    await waitFor(() => expect(port.info.draft).toBeUndefined(), slowly);
  });

  test("that cannot be read is reported and left as it is", async () => {
    const port = fakePort({ info: { ...EMPTY_WORKBOOK, draft: "{" } });
    await open(port);
    expect(screen.getByText(/keeps a draft that cannot be read/)).toBeVisible();
    await act(() => new Promise((later) => setTimeout(later, 1_000)));
    expect(port.info.draft).toBe("{");
  });

  test("without anything typed is none", async () => {
    const { port } = await open(fakePort(storyWorkbook()));
    await act(() => new Promise((later) => setTimeout(later, 1_000)));
    expect(port.info.draft).toBeUndefined();
  });
});

describe("the first run", () => {
  const unknown = () => fakeHost("light", "en-US", []);

  test("says what the pane is for, can be skipped, and is not shown twice", async () => {
    const { user, port, host, view } = await open(fakePort(), unknown());
    expect(screen.getByRole("heading", { name: "Make the case on the back of an envelope" })).toBeVisible();
    const { violations } = await axe.run(view.container, {
      rules: { "color-contrast": { enabled: false }, region: { enabled: false } },
    });
    expect(violations).toEqual([]);
    await user.click(screen.getByRole("button", { name: "Skip" }));
    expect(field("Revenue before")).toBeVisible();
    view.unmount();
    await open(port, host);
    expect(screen.queryByRole("heading", { name: /back of an envelope/ })).not.toBeInTheDocument();
  });

  test("leads to the first of four numbers", async () => {
    const { user } = await open(fakePort(), unknown());
    await user.click(screen.getByRole("button", { name: "Start with four numbers" }));
    await waitFor(() => expect(field("Revenue before")).toHaveFocus());
  });

  test("adds a sheet of sample data to an empty workbook, and only when that is asked for", async () => {
    const { user, port } = await open(fakePort(), unknown());
    expect(port.painted).toHaveLength(0);
    await user.click(await screen.findByRole("button", { name: "Try it with sample data, on a sheet of its own" }));
    await waitFor(() => expect(port.painted).toHaveLength(1), slowly);
    expect(port.painted[0]?.sheets.map(({ spec, replaces }) => [spec.name, replaces])).toEqual([
      ["Sample revenue", null],
    ]);
  });

  test("puts sample numbers into the fields, and nothing into a workbook that holds something", async () => {
    const { user, port } = await open(fakePort(storyWorkbook()), unknown());
    await user.click(await screen.findByRole("button", { name: "Try it with sample numbers" }));
    await waitFor(
      () => expect(screen.getByRole("region", { name: "Result" })).toHaveTextContent("$100 million"),
      slowly,
    );
    expect(port.painted).toHaveLength(0);
  });

  test("says why sample data could not be put into the workbook", async () => {
    const port = fakePort();
    port.refusal = "The structure of the workbook is protected.";
    const { user } = await open(port, unknown());
    await user.click(await screen.findByRole("button", { name: /^Try it with sample data/ }));
    expect(await screen.findByText("The structure of the workbook is protected.")).toBeVisible();
  });
});

describe("a field that takes a cell", () => {
  const cell = (value: number | string | null, format = "General") => {
    const info = {
      ...EMPTY_WORKBOOK,
      selection: { sheet: "My sheet", area: { row: 1, column: 7, rows: 1, columns: 1 } },
    };
    return fakePort({ info, block: blockOf("My sheet", [[value]], [format]) });
  };

  test("shows its value in full, and the address is the assumption's source", async () => {
    const { user, port } = await open(cell(10e9));
    await user.click(screen.getByRole("button", { name: "Take the selected cell: Revenue before" }));
    await waitFor(() => expect(field("Revenue before")).toHaveValue("10,000,000,000"));
    await waitFor(() => expect(port.info.draft).toContain("'My sheet'!H2"), slowly);
  });

  test("takes a percentage as growth", async () => {
    const { user } = await open(cell(0.33, "0%"));
    await user.click(screen.getByRole("button", { name: "Take the selected cell: Revenue after" }));
    await waitFor(() => expect(field("Revenue after")).toHaveValue("33%"));
  });

  test.each([
    ["no number", "about 10", /'My sheet'!H2 holds “about 10”, which is not a number/],
    ["nothing", null, /'My sheet'!H2 is empty/],
  ])("says what is wrong with a cell that holds %s, and keeps what was typed", async (_what, value, message) => {
    const { user } = await open(cell(value));
    await user.type(field("Revenue before"), "5");
    await user.click(screen.getByRole("button", { name: "Take the selected cell: Revenue before" }));
    await waitFor(() => expect(field("Revenue before")).toHaveAccessibleDescription(message));
    expect(field("Revenue before")).toHaveValue("5");
  });
});

test("the bridge says in words what it draws", async () => {
  const { user } = await open();
  await user.type(field("Revenue before"), "10bn");
  await user.type(field("Revenue after"), "13,333.4m");
  expect(
    screen.getByRole("img", {
      name: "$10,000.0 m before, $3,333.4 m more makes $13,333.4 m after. 3% of the increase is $100.0 m.",
    }),
  ).toBeInTheDocument();
});

test("a section that was opened is open after a look at another screen", async () => {
  const { user } = await open();
  await user.click(screen.getByRole("tab", { name: "Case" }));
  await user.click(await screen.findByRole("button", { name: /^Caveats/ }, slowly));
  await user.click(screen.getByRole("tab", { name: "Envelope" }));
  await user.click(screen.getByRole("tab", { name: "Case" }));
  expect(await screen.findByRole("button", { name: /^Caveats/ })).toHaveAttribute("aria-expanded", "true");
});

test("while Excel does not answer, as when a cell is being edited, the pane says what to do", async () => {
  const port = fakePort();
  let answer: () => void = () => undefined;
  port.describe = () => new Promise((resolve) => (answer = () => resolve(port.info)));
  render(<App {...services(port)} />);
  await screen.findByText(/Excel does not answer yet/, undefined, slowly);
  act(() => answer());
  await waitFor(() => expect(screen.queryByText(/Excel does not answer yet/)).not.toBeInTheDocument());
});
