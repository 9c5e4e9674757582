import { act, fireEvent, render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import axe from "axe-core";
import { OWN_NAME_PREFIX, type ReadWatch } from "../../src/sheet/workbook";
import { sliceOf } from "../../src/sheet/slice";
import { App } from "../../src/taskpane/App";
import { EMPTY_WORKBOOK, fakeHost, fakePort, services, storyWorkbook } from "../support/taskpane/fakes";
import { storyRows } from "../support/story";

// Screens are loaded while they are shown, which takes a while on a busy machine.
jest.setTimeout(60_000);

async function open(port = fakePort(), host = fakeHost()) {
  const user = userEvent.setup();
  const view = render(<App {...services(port, host)} />);
  await waitFor(() => expect(screen.queryByText(/Looking at the workbook/)).not.toBeInTheDocument());
  return { user, port, host, view };
}

type Opened = Awaited<ReturnType<typeof open>>;

async function typeFourNumbers({ user }: Opened) {
  await user.type(screen.getByLabelText("Revenue before"), "$10,000 m");
  await user.type(screen.getByLabelText("Revenue after"), "13,333.4m");
  await user.type(screen.getByLabelText("Programme cost"), "12.4m");
  await user.tab();
}

async function openStory(workbook = storyWorkbook()) {
  const opened = await open(fakePort(workbook));
  await opened.user.click(screen.getByRole("tab", { name: "Data" }));
  await screen.findByLabelText("Went live");
  return opened;
}

const goLive = (day = "2025-01-01") => fireEvent.change(screen.getByLabelText("Went live"), { target: { value: day } });
const card = () => screen.getByRole("region", { name: "Result" });

describe("a reading that takes its time", () => {
  /** A port that is half done and waits for somebody to end it. */
  function slowPort() {
    const port = fakePort(storyWorkbook());
    let watched: ReadWatch | undefined;
    port.read = (_sheet, _area, watch) => {
      watched = watch;
      act(() => watch?.progress?.(0.5));
      return new Promise(() => undefined);
    };
    return { port, aborted: () => watched?.signal?.aborted };
  }

  test("says how far it has come and can be cancelled, after which numbers can be typed", async () => {
    const { port, aborted } = slowPort();
    const { user } = await open(port);
    expect(card()).toHaveTextContent("Reading Sales.");
    await waitFor(() => expect(screen.getByRole("progressbar")).toHaveAttribute("aria-valuenow", "0.5"));
    await user.click(screen.getByRole("button", { name: "Cancel" }));
    expect(aborted()).toBe(true);
    expect(card()).toHaveTextContent("Waiting for the revenue before.");
    expect(screen.queryByRole("progressbar")).not.toBeInTheDocument();
  });
});

describe("a claim from four numbers", () => {
  test("the sentence is there as soon as the numbers are", async () => {
    const opened = await open();
    await typeFourNumbers(opened);
    expect(card()).toHaveTextContent("Learning earned about$100 million3% of the $3.3 billion increase");
    expect(card()).toHaveTextContent("Break-even margin: 12.4%");
  });

  test("numbers are echoed in full when their field is left", async () => {
    const { user } = await open();
    await user.type(screen.getByLabelText("Revenue before"), "10bn");
    expect(screen.getByLabelText("Revenue before")).toHaveValue("10bn");
    await user.tab();
    expect(screen.getByLabelText("Revenue before")).toHaveValue("10,000,000,000");
  });

  test("a sign typed later is the page's where none was typed before, and one that differs is said beside its field", async () => {
    const { user, port } = await open();
    for (const [field, amount] of [
      ["Revenue before", "10bn"],
      ["Revenue after", "13bn"],
      ["Programme cost", "€200k"],
    ] as const) {
      await user.type(screen.getByLabelText(field), amount);
      await user.tab();
    }
    expect(card()).toHaveTextContent("€90 million");
    const cost = screen.getByLabelText("Programme cost");
    expect(cost).toHaveValue("€200,000");
    const before = screen.getByLabelText("Revenue before");
    await user.clear(before);
    await user.type(before, "$10bn");
    await user.tab();
    expect(cost).toBeInvalid();
    expect(cost).toHaveAccessibleDescription(
      "“€200,000” is in €, and other amounts are in $. No exchange rates are applied: convert it by hand, or leave its sign off.",
    );
    expect(card()).toHaveTextContent("$90 million");
    await user.click(screen.getByRole("button", { name: "Build summary" }));
    expect(port.painted).toEqual([]);
  });

  test("a bare 3 is a share of 3%, and it is said so below the field, until something else stands there", async () => {
    const opened = await open();
    await typeFourNumbers(opened);
    const share = screen.getByLabelText("Share credited");
    await opened.user.clear(share);
    await opened.user.type(share, "3");
    expect(share).toHaveAccessibleDescription("Read as 3%");
    expect(card()).toHaveTextContent("$100 million");
    await opened.user.tab();
    expect(share).toHaveValue("3%");
    expect(share).toHaveAccessibleDescription("Read as 3%");
    await opened.user.clear(share);
    await opened.user.type(share, "4%");
    await opened.user.tab();
    expect(share).not.toHaveAccessibleDescription();
  });

  test("growth and an increase do for the revenue after", async () => {
    const { user } = await open();
    await user.type(screen.getByLabelText("Revenue before"), "10bn");
    const after = screen.getByLabelText("Revenue after");
    await user.type(after, "33.334%");
    expect(card()).toHaveTextContent("$100 million");
    await user.clear(after);
    await user.type(after, "+1bn");
    expect(card()).toHaveTextContent("$30 million");
  });

  test("numbers are read in the user's locale", async () => {
    const { user } = await open(fakePort(), fakeHost("light", "de-DE"));
    await user.type(screen.getByLabelText("Revenue before"), "1.234,5");
    await user.tab();
    expect(screen.getByLabelText("Revenue before")).toHaveValue("1.234,5");
  });

  test("a share of 300% is refused beside its field, with what to type instead, and nothing can be built", async () => {
    const opened = await open();
    await typeFourNumbers(opened);
    const share = screen.getByLabelText("Share credited");
    await opened.user.clear(share);
    await opened.user.type(share, "300%");
    await opened.user.tab();
    expect(share).toHaveAccessibleDescription(/Type 3% or 0\.03/);
    expect(share).toBeInvalid();
    await opened.user.click(screen.getByRole("button", { name: "Build summary" }));
    expect(opened.port.painted).toHaveLength(0);
  });

  test("what is no number is named in the message", async () => {
    const { user } = await open();
    await user.type(screen.getByLabelText("Programme cost"), "a lot");
    await user.tab();
    expect(screen.getByLabelText("Programme cost")).toHaveAccessibleDescription(/“a lot” is not a number/);
  });

  test("what is missing is named, and pressing it leads to the field", async () => {
    const { user } = await open();
    await user.click(screen.getByRole("button", { name: "Waiting for the revenue before." }));
    expect(screen.getByLabelText("Revenue before")).toHaveFocus();
  });

  test("the list of what would be stronger leads to the field on its screen and forgets what is there", async () => {
    const opened = await open();
    await opened.user.click(screen.getByRole("button", { name: /Contribution margin/ }));
    expect(screen.getByRole("tab", { name: "Case" })).toHaveAttribute("aria-selected", "true");
    expect(screen.getByLabelText("Contribution margin")).toHaveFocus();
    await opened.user.type(screen.getByLabelText("Contribution margin"), "42%");
    await opened.user.click(screen.getByRole("tab", { name: "Envelope" }));
    expect(screen.queryByRole("button", { name: /Contribution margin/ })).not.toBeInTheDocument();
  });

  test("a loss is told as one on the card, in its picture and in the copied sentence", async () => {
    const opened = await open();
    await typeFourNumbers(opened);
    await opened.user.click(screen.getByRole("tab", { name: "Case" }));
    await opened.user.type(screen.getByLabelText("Contribution margin"), "5%");
    await opened.user.tab();
    await opened.user.click(screen.getByRole("tab", { name: "Envelope" }));
    expect(card()).toHaveTextContent("At 3% the cost is not recovered. Break-even share: 7.5%.");
    expect(card()).not.toHaveTextContent(/\bonly\b|pays for itself/);
    await opened.user.click(screen.getByRole("button", { name: "Copy sentence" }));
    expect(opened.host.copied).toEqual([
      "Learning earned about $100 million if you credit it with 3% of the $3.3 billion increase. At 3% the cost is not recovered. Break-even share: 7.5%.",
    ]);
  });

  test("the claim is the same figure on the card and in the picture below it, rounded down", async () => {
    const opened = await open();
    await typeFourNumbers(opened);
    const share = screen.getByLabelText("Share credited");
    await opened.user.clear(share);
    await opened.user.type(share, "3.5");
    expect(card()).toHaveTextContent("$116 million");
    expect(screen.getByRole("img", { name: /3\.5% of the increase/ })).toHaveTextContent(/Learning\$116M$/);
  });

  test("the sentence is copied as it will stand on the page", async () => {
    const opened = await open();
    await typeFourNumbers(opened);
    await opened.user.click(screen.getByRole("button", { name: "Copy sentence" }));
    expect(opened.host.copied).toEqual([
      "Learning earned about $100 million if you credit it with 3% of the $3.3 billion increase.",
    ]);
    expect(await screen.findByRole("button", { name: "Copied" })).toBeInTheDocument();
  });
});

describe("revenue from the workbook", () => {
  test("the best source is read without asking, and the first thing missing is the day of going live", async () => {
    await open(fakePort(storyWorkbook()));
    expect(
      await screen.findByRole("button", { name: "Waiting for the day the programme went live." }),
    ).toBeInTheDocument();
    expect(screen.getByText("“Revenue” in Sales")).toBeInTheDocument();
  });

  test("columns are shown as they were detected, and what was read adds up", async () => {
    await openStory();
    expect(screen.getByLabelText("Date")).toHaveDisplayValue("Month");
    expect(screen.getByLabelText("Amount")).toHaveDisplayValue("Revenue");
    expect(screen.getByLabelText("Group")).toHaveDisplayValue("Region");
    expect(screen.getByText("180 rows read")).toBeInTheDocument();
    expect(screen.getByText("adds up to the source")).toBeInTheDocument();
  });

  test("rows that are left out are named by cell with the reason", async () => {
    const rows = storyRows();
    (rows[10] ?? [])[0] = null;
    (rows[44] ?? [])[0] = null;
    await openStory(storyWorkbook(rows));
    expect(screen.getByText(/2 rows left out: no date/)).toBeInTheDocument();
    expect(screen.getByText("A11, A45")).toBeInTheDocument();
  });

  test("a day outside the data is refused beside its field", async () => {
    await openStory();
    goLive("2031-01-01");
    expect(await screen.findByText(/lies outside the data/)).toBeInTheDocument();
    expect(screen.getByLabelText("Went live")).toBeInvalid();
  });

  test("text among the amounts is said beside the amount column, with the cell", async () => {
    const rows = storyRows();
    (rows[7] ?? [])[2] = "n/a";
    const { user } = await open(fakePort(storyWorkbook(rows)));
    await user.click(screen.getByRole("tab", { name: "Data" }));
    expect(await screen.findByLabelText("Amount")).toHaveAccessibleDescription(/Data!C8.*holds the text “n\/a”/);
  });

  test("choosing who did not take part brings the control-group baseline", async () => {
    const { user } = await openStory();
    goLive();
    await user.click(screen.getByRole("combobox", { name: "Did not" }));
    await user.click(screen.getByRole("menuitemcheckbox", { name: "South" }));
    await user.click(screen.getByRole("menuitemcheckbox", { name: "Central" }));
    await user.keyboard("{Escape}");
    await user.click(screen.getByRole("tab", { name: "Case" }));
    expect(screen.getByRole("radio", { name: /Control group/ })).toBeEnabled();
  });

  test("the lowest claim is used until another baseline is chosen", async () => {
    const { user } = await openStory();
    goLive();
    await user.click(screen.getByRole("tab", { name: "Case" }));
    await user.type(screen.getByLabelText("Market growth"), "10%");
    expect(screen.getByRole("radio", { name: /Market-adjusted lowest/ })).toBeChecked();
    await user.click(screen.getByRole("radio", { name: /Average before/ }));
    expect(screen.getByRole("radio", { name: /Average before/ })).toBeChecked();
    await user.click(screen.getByRole("button", { name: "Use the lowest" }));
    expect(screen.getByRole("radio", { name: /Market-adjusted/ })).toBeChecked();
  });

  test("a baseline without its data says what it needs and leads there", async () => {
    const { user } = await openStory();
    goLive();
    await user.click(screen.getByRole("tab", { name: "Case" }));
    await user.click(screen.getByRole("button", { name: "needs a plan" }));
    expect(screen.getByLabelText("Plan, if there was one")).toHaveFocus();
  });

  test("typed numbers are one press away", async () => {
    const { user } = await open(fakePort(storyWorkbook()));
    await user.click(await screen.findByRole("button", { name: "Type numbers instead" }));
    expect(screen.getByLabelText("Revenue before")).toBeInTheDocument();
  });

  test("an empty selection is said beside the source", async () => {
    const { user } = await openStory();
    await user.selectOptions(screen.getByLabelText("Source"), "Selected cells");
    expect(await screen.findByText(/Nothing is selected/)).toBeInTheDocument();
  });
});

describe("lists below each other", () => {
  test("are both offered, and the longer one is read without asking", async () => {
    const month = (at: number) => 45_292 + 31 * at;
    const list = (name: string, months: number) => [
      ["Month", "Region", name],
      ...Array.from({ length: months }, (_, at) => [month(at), at % 2 === 0 ? "North" : "South", 100 + at]),
    ];
    const { info, block } = storyWorkbook([...list("Revenue", 4), [null, null, null], ...list("Sales", 9)]);
    const port = fakePort({ info: { ...info, tables: [] }, block });
    port.read = (_sheet, area) => Promise.resolve(sliceOf(block, area));
    const { user } = await open(port);
    await user.click(screen.getByRole("tab", { name: "Data" }));
    const field = screen.getByLabelText("Source");
    await waitFor(() => expect(field).toHaveValue("Data!A7:C16"));
    expect([...field.querySelectorAll("option")].slice(0, 2).map(({ textContent }) => textContent)).toEqual([
      "Data!A7:C16",
      "Data!A1:C5",
    ]);
    await user.selectOptions(field, "Data!A1:C5");
    await waitFor(() => expect(field).toHaveValue("Data!A1:C5"));
  });
});

describe("building the summary", () => {
  test("two sheets are painted from what the workbook holds now", async () => {
    const { user, port } = await openStory();
    goLive();
    const rows = storyRows();
    for (const row of rows.slice(121)) row[2] = Number(row[2]) * 2;
    port.block = storyWorkbook(rows).block;
    await user.click(screen.getByRole("button", { name: "Build summary" }));
    expect(await screen.findByText("Two sheets written")).toBeInTheDocument();
    expect(port.painted).toHaveLength(1);
    expect(port.painted[0]?.sheets.map(({ spec }) => spec.name)).toEqual(["Sponsor summary", "Sponsor workings"]);
    expect(port.painted[0]?.sheets[0]?.block.values.flat().join(" ")).toMatch(/3% of the \$22 billion increase/);
  });

  test("a refusal says why, that the workbook is as it was, and can be tried again", async () => {
    const opened = await open();
    await typeFourNumbers(opened);
    opened.port.refusal = "The workbook's structure is protected.";
    await opened.user.click(screen.getByRole("button", { name: "Build summary" }));
    expect(await screen.findByText(/structure is protected\. The workbook is as it was\./)).toBeInTheDocument();
    await opened.user.click(screen.getByRole("button", { name: "Copy details" }));
    expect(opened.host.copied[0]).toMatch(/WorkbookProblem: The workbook's structure is protected/);
    opened.port.refusal = null;
    await opened.user.click(screen.getByRole("button", { name: "Try again" }));
    expect(await screen.findByText("Two sheets written")).toBeInTheDocument();
  });

  test("looks that Excel refused are named where it is said that the sheets are written", async () => {
    const opened = await open();
    await typeFourNumbers(opened);
    opened.port.refusedLooks = [
      { sheet: "Sponsor summary", what: "print" },
      { sheet: "Sponsor summary", what: "calculation" },
    ];
    await opened.user.click(screen.getByRole("button", { name: "Build summary" }));
    expect(await screen.findByText("Two sheets written")).toBeInTheDocument();
    const notes = screen.getByRole("heading", { name: "Good to know" }).closest("section");
    expect(notes).toHaveTextContent("On “Sponsor summary” Excel refused the page setup for printing");
    expect(notes).toHaveTextContent("Choose Formulas, Calculate Now before you read the figures.");
  });

  test("a summary in the workbook fills the form, with what was changed on its sheet", async () => {
    const named = (name: string, value: string | number | null) => ({
      name: `${OWN_NAME_PREFIX}${name}`,
      refersTo: "'Sponsor summary'!$C$4",
      value,
    });
    const names = [
      named("Headline", "Learning earned"),
      named("Share", 0.045),
      named("Sponsor", "the CFO"),
      named("TypedBaseline", 1e9),
      named("Uplift", 0.2),
    ];
    const sheets = [
      ...EMPTY_WORKBOOK.sheets,
      { name: "Sponsor summary", visible: true, used: { row: 0, column: 0, rows: 40, columns: 12 } },
    ];
    await open(fakePort({ info: { ...EMPTY_WORKBOOK, sheets, names } }));
    expect(await screen.findByDisplayValue("4.5%")).toBe(screen.getByLabelText("Share credited"));
    expect(screen.getByLabelText("Sponsor")).toHaveValue("the CFO");
    expect(screen.getByLabelText("Revenue before")).toHaveValue("1,000,000,000");
    expect(screen.getByLabelText("Revenue after")).toHaveValue("1,200,000,000");
  });
});

describe("the pane itself", () => {
  test.each(["Envelope", "Data", "Case", "Summary"])("the screen %s has no accessibility violation", async (name) => {
    const { user, view } = await openStory();
    goLive();
    await user.click(screen.getByRole("tab", { name }));
    // jsdom has no layout, so contrast is measured in a browser instead.
    const { violations } = await axe.run(view.container, { rules: { "color-contrast": { enabled: false } } });
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join()}`)).toEqual([]);
  });

  test("a defect leaves a way on instead of an empty area", async () => {
    const complaints = jest.spyOn(console, "error").mockImplementation(() => undefined);
    const port = fakePort();
    const host = fakeHost();
    const clock = () => {
      throw new Error("no time today");
    };
    const user = userEvent.setup();
    render(<App {...services(port, host)} clock={clock} />);
    expect(screen.getByRole("heading", { name: "Envelope has stopped" })).toBeInTheDocument();
    await user.click(screen.getByRole("button", { name: "Reload" }));
    expect(host.reloads).toBe(1);
    complaints.mockRestore();
  });

  test("a workbook that cannot be looked at is said beside the source, and typed numbers still work", async () => {
    const port = { ...fakePort(), describe: () => Promise.reject(new Error("the connection broke")) };
    const user = userEvent.setup();
    render(<App {...services(port)} />);
    expect(await screen.findByLabelText("Revenue before")).toBeInTheDocument();
    await user.click(screen.getByRole("tab", { name: "Data" }));
    expect(await screen.findByText(/the connection broke/)).toBeInTheDocument();
  });
});

describe("a source that asks", () => {
  const ambiguous = () =>
    storyWorkbook(
      [
        ["Month", "Region", "Revenue"],
        ...Array.from({ length: 6 }, (_, month) => [`01/0${month + 1}/2025`, "North", (month + 1) * 100]),
      ],
      ["General", "General", '"$"#,##0'],
    );

  async function openData(workbook: ReturnType<typeof storyWorkbook>) {
    const opened = await open(fakePort(workbook));
    await opened.user.click(screen.getByRole("tab", { name: "Data" }));
    return opened;
  }

  test("shows its question with a choice for each answer, reads on once it is answered, and takes the answer back", async () => {
    const { user, view } = await openData(ambiguous());
    const choice = await screen.findByRole("radio", { name: /Day first: “01\/02\/2025” is 2025-02-01/ });
    expect(screen.queryByText("6 rows read")).not.toBeInTheDocument();
    const { violations } = await axe.run(view.container, { rules: { "color-contrast": { enabled: false } } });
    expect(violations.map(({ id }) => id)).toEqual([]);
    await user.click(choice);
    expect(await screen.findByText("6 rows read")).toBeInTheDocument();
    expect(screen.getByText(/Formulas cannot add this source up, for its dates are text/)).toBeInTheDocument();
    await user.click(screen.getByRole("button", { name: "Ask again: Order of day and month" }));
    expect(await screen.findByRole("radio", { name: /Month first/ })).toBeInTheDocument();
  });

  test("takes an answer that is not among the choices", async () => {
    const { user } = await openData(
      storyWorkbook(
        [
          ["Client", "Qtr1", "Qtr2", "Qtr3"],
          ["A", 1, 2, 3],
          ["B", 4, 5, 6],
        ],
        ["General", "0", "0", "0"],
      ),
    );
    await user.type(await screen.findByLabelText("Another answer"), "2024");
    await user.click(screen.getByRole("button", { name: "Use" }));
    expect(await screen.findByText("2 rows read")).toBeInTheDocument();
    expect(screen.getByText("Year: 2024")).toBeInTheDocument();
    expect(screen.getByLabelText("Date")).toHaveDisplayValue("Qtr1 … Qtr3");
  });

  test("a column chosen by hand can be left to be found again", async () => {
    const { user } = await openStory();
    await user.selectOptions(screen.getByLabelText("Group"), "No groups");
    expect(screen.queryByLabelText("Took part")).not.toBeInTheDocument();
    await user.selectOptions(screen.getByLabelText("Group"), "As detected");
    expect(screen.getByLabelText("Group")).toHaveDisplayValue("Region");
  });
});
