import { render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { App } from "../../../src/taskpane/App";
import { sheetArea } from "../../../src/sheet/formula";
import type { NameInfo } from "../../../src/sheet/workbook";
import { BLANK_CASE, buildSummary, type ExportedSummary } from "../../../src/summary";
import { numbered } from "../../../src/summary/names/numbering";
import { EMPTY_WORKBOOK, fakeHost, fakePort, services } from "../../support/taskpane/fakes";

jest.setTimeout(30_000);

/** A workbook as it is described once it holds the summaries of some programmes. */
function withSummaries(programmes: readonly string[]) {
  const summaries = programmes.map((programme, index) => {
    const sponsorCase = { ...BLANK_CASE, uplift: 1 / 3, sponsor: "Ada", agreedOn: 46_034, programme };
    const { sheets } = buildSummary(
      { sponsorCase, reading: null, typedBaseline: 1e10, today: 46_042, currency: "$" },
      "1.2.3",
      { page: `Page ${index}`, workings: `Workings ${index}` },
    );
    return numbered(sheets, index + 1);
  });
  const sheets = summaries.flat();
  const names = sheets.flatMap((spec) =>
    spec.names.map(({ name, area }): NameInfo => {
      const at = (row: number, column: number) =>
        spec.cells.find((cell) => cell.row === row && cell.column === column)?.value ?? null;
      const values = Array.from({ length: area.rows }, (_row, row) =>
        Array.from({ length: area.columns }, (_column, column) => at(area.row + row, area.column + column)),
      );
      return { name, refersTo: sheetArea(spec.name, area), value: values[0]?.[0] ?? null, values };
    }),
  );
  return {
    ...EMPTY_WORKBOOK,
    sheets: sheets.map(({ name, print }) => ({ name, visible: true, used: print.areas[0] ?? null })),
    names,
  };
}

/** The Summary screen over a workbook with a summary for each programme. */
async function openSummary(programmes: readonly string[], { refuses = "", copies = true, blind = false } = {}) {
  const opened: ExportedSummary[] = [];
  const openNew = (exported: ExportedSummary) => {
    if (refuses !== "") return Promise.reject(new Error(refuses));
    opened.push(exported);
    return Promise.resolve();
  };
  const rich: (readonly [string, string | undefined])[] = [];
  const host = {
    ...fakeHost(),
    copy: (text: string, html?: string) => (rich.push([text, html]), Promise.resolve(copies)),
  };
  const user = userEvent.setup();
  const port = fakePort({ info: programmes.length === 0 ? EMPTY_WORKBOOK : withSummaries(programmes) });
  render(<App {...services(port)} host={host} openNew={openNew} />);
  await waitFor(() => expect(screen.queryByText(/Looking at the workbook/)).not.toBeInTheDocument());
  if (blind) port.describe = () => Promise.reject(new Error("Excel is busy."));
  await user.click(screen.getByRole("tab", { name: "Summary" }));
  await screen.findByText(/^Two sheets will be added|will be brought up to date\./);
  return { user, opened, rich };
}

const region = () => within(screen.getByRole("region", { name: "Hand it over" }));

test("there is nothing to hand over before a summary is built", async () => {
  await openSummary([]);
  expect(screen.queryByRole("region", { name: "Hand it over" })).not.toBeInTheDocument();
});

test("an export takes what stands on the sheets, with names or without, and says that a check fails", async () => {
  const { user, opened } = await openSummary(["Academy"]);
  await user.click(region().getByRole("button", { name: "Export workbook" }));
  await region().findByText(/A new workbook is open\..* checks? fails?, and its page says so\./);
  await user.click(region().getByRole("checkbox", { name: "Leave out names and notes" }));
  await waitFor(() => expect(region().queryByText(/A new workbook is open/)).not.toBeInTheDocument());
  await user.click(region().getByRole("button", { name: "Export workbook" }));
  await region().findByText(/A new workbook is open/);
  expect(opened.map(({ headline }) => /as agreed with (.*) on/.exec(headline)?.[1])).toEqual(["Ada", "the sponsor"]);
});

test("of several summaries the one that is chosen is exported", async () => {
  const { user, opened } = await openSummary(["Academy", "Coaching"]);
  await user.click(await region().findByRole("combobox", { name: "Summary" }));
  await user.click(screen.getByRole("option", { name: "Coaching" }));
  await user.click(region().getByRole("button", { name: "Export workbook" }));
  await region().findByText(/A new workbook is open/);
  expect(opened.map(({ title }) => title)).toEqual(["Sponsor summary: Coaching"]);
});

test("what is refused is told, and can be tried again", async () => {
  const { user } = await openSummary(["Academy"], { refuses: "Pop-ups are blocked." });
  await user.click(region().getByRole("button", { name: "Export workbook" }));
  expect(await region().findByText("Nothing was handed over. Pop-ups are blocked.")).toBeInTheDocument();
  expect(region().getByRole("button", { name: "Export workbook" })).not.toHaveAttribute("aria-disabled", "true");
});

test("the key figures are copied as text and table; where that is not allowed they are shown to be selected", async () => {
  const { user, rich } = await openSummary(["Academy"], { copies: false });
  await user.click(region().getByRole("button", { name: "Copy key figures" }));
  const box = await region().findByRole("textbox", { name: /Copying is not allowed here/ });
  expect(box).toHaveValue(rich[0]?.[0]);
  expect(rich[0]?.[1]).toContain("<table");
});

test("that the summaries cannot be seen is said as such, not as a failed handing over", async () => {
  await openSummary(["Academy"], { blind: true });
  expect(await region().findByText("Which summaries there are could not be seen. Excel is busy.")).toBeInTheDocument();
});
