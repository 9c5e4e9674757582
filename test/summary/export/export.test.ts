import { plan } from "../../../src/sheet/plan";
import {
  BLANK_CASE,
  buildSummary,
  exportSummary,
  keyFigures,
  writeSummary,
  type SponsorCase,
} from "../../../src/summary";
import { frozen, withinSheets } from "../../../src/summary/export/freeze";
import { newWorkbook, openWorkbook, workbookOf } from "../../../src/xlsx";

const NOW = new Date(2026, 0, 20);
const CASE: SponsorCase = {
  ...BLANK_CASE,
  uplift: 1 / 3,
  sponsor: "Ada & Co",
  agreedOn: 46_034,
  margin: 0.42,
  cost: 12_400_000,
};
const TYPED = { sponsorCase: CASE, reading: null, typedBaseline: 1e10, today: 46_042, currency: "$" };

describe("frozen sheets", () => {
  const { sheets } = buildSummary({ ...TYPED, exported: { from: "Book.xlsx", withoutNames: false } }, "1.2.3");
  const isWithin = withinSheets(sheets);

  test.each([
    ["SUM(A1:B9)", true],
    ["'Sponsor workings'!$B$4*Envelope_Share", true],
    ["'sponsor WORKINGS'!$B$4", true],
    ['IF(ISNUMBER(Envelope_Share),"Sales!A1",TRUE)', true],
    ["SUM(Sales!A1:A9)", false],
    ["SUM(Sales[Revenue])", false],
    ["[1]Sheet1!A1", false],
    ["'[Old.xlsx]Sponsor summary'!A1", false],
    ["'[Old.xlsx]Sheet1'!MYFUNCTION(1)", false],
    ["Envelope_Share_2", false],
    ["Their_Name", false],
    ["'Gone'!#REF!", false],
  ])("%s refers to them alone: %p", (formula, expected) => {
    expect(isWithin(formula)).toBe(expected);
  });

  test("keep every formula of their own, and have the value of every other in italics", () => {
    const [page, workings] = sheets;
    const foreign = {
      row: 90,
      column: 0,
      value: 12.5,
      formula: "SUM(Sales!A1:A9)",
      style: { numberFormat: "0.0", font: { bold: true } },
    };
    const [first, second] = frozen([{ ...page, cells: [...page.cells, foreign] }, workings]);
    expect(first.cells.at(-1)).toEqual({
      row: 90,
      column: 0,
      value: 12.5,
      style: { numberFormat: "0.0", font: { bold: true, italic: true } },
    });
    expect([first.cells.slice(0, -1), second]).toEqual([page.cells, workings]);
  });
});

describe("exporting", () => {
  const empty = () => openWorkbook(newWorkbook(), "Book.xlsx");
  const ask = { withoutNames: false, now: NOW, version: "1.2.3" };

  test("before anything is built says what to do", async () => {
    await expect(exportSummary(empty(), ask)).rejects.toThrow(
      "There is no summary in this workbook yet. Build it first, then hand it over.",
    );
  });

  test("takes what was typed on the sheets since, of the summary that is meant; several without one are named", async () => {
    const workbook = empty();
    await writeSummary(workbook, { ...TYPED, sponsorCase: { ...CASE, programme: "One" }, version: "1.2.3" });
    expect((await exportSummary(workbook, ask)).title).toBe("Sponsor summary: One");
    await writeSummary(workbook, {
      ...TYPED,
      sponsorCase: { ...CASE, programme: "Two", share: 0.05 },
      version: "1.2.3",
      summary: "new",
    });
    await expect(exportSummary(workbook, ask)).rejects.toThrow(
      "Say which summary of this workbook to hand over: 1 (“One”), 2 (“Two”).",
    );
    const exported = await exportSummary(workbook, { ...ask, summary: 2 });
    expect(exported).toMatchObject({
      title: "Sponsor summary: Two",
      sheets: ["Sponsor summary", "Sponsor workings"],
      headline:
        "Learning earned about $166 million: 5% of the $3.3 billion increase, as agreed with Ada & Co on 12 January 2026.",
    });
  });

  test("keeps the date system of the workbook, whose serial dates it carries", async () => {
    const { plan: painted } = await (async () => {
      const workbook = empty();
      await writeSummary(workbook, { ...TYPED, version: "1.2.3" });
      return exportSummary(workbook, ask);
    })();
    const bytes = await workbookOf(painted, { title: "T", created: NOW, dateSystem: "1904" });
    expect((await openWorkbook(bytes, "out.xlsx").describe()).dateSystem).toBe("1904");
    expect((await openWorkbook(await workbookOf(plan([], ""), {}), "out.xlsx").describe()).dateSystem).toBe("1900");
  });
});

describe("the key figures", () => {
  test("are the two sentences and a line a figure, for those that can be said", () => {
    const { facts } = buildSummary(TYPED, "1.2.3");
    expect(keyFigures(facts).text.split("\n")).toEqual([
      "Learning earned about $100 million: 3% of the $3.3 billion increase, as agreed with Ada & Co on 12 January 2026.",
      "At 3% the cost is recovered. Break-even share: 0.89%. With a margin of 42% and a cost of $12.4 million, the net benefit is $29 million.",
      "",
      "Revenue over 12 months\t$13.3 billion",
      "Baseline: Revenue before\t$10 billion",
      "Increase\t$3.3 billion",
      "Share credited, agreed\t3%",
      "Attributed revenue\t$100 million",
      "Attributed profit\t$42 million",
      "Net benefit\t$29 million",
      "Benefit–cost ratio\t3.39",
      "Return on investment\t239%",
      "Payback\t3.5 months",
      "Break-even share, on profit\t0.89%",
    ]);
  });

  test("are a table too, in which what people typed stays text", () => {
    const { html } = keyFigures(
      buildSummary({ ...TYPED, sponsorCase: { ...CASE, sponsor: "<b>Ada</b> & Co" } }, "1.2.3").facts,
    );
    expect(html).toContain("as agreed with &lt;b&gt;Ada&lt;/b&gt; &amp; Co on");
    expect(html.match(/<tr>/g)).toHaveLength(11);
  });

  test("without a share hold no claim", () => {
    const { text } = keyFigures(buildSummary({ ...TYPED, sponsorCase: { ...CASE, share: null } }, "1.2.3").facts);
    expect(text).toContain("No share of the increase is agreed yet");
    expect(text).not.toMatch(/Attributed|Net benefit|Payback/);
  });
});
