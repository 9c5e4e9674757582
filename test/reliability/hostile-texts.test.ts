import fc from "fast-check";
import { createExcelPort } from "../../src/excel";
import { BLANK_CASE, recallAll, writeSummary, type SponsorCase, type WriteRequest } from "../../src/summary";
import { newWorkbook, openWorkbook } from "../../src/xlsx";
import { rootOf, parseXml } from "../../src/xlsx/xml";
import { fullRequest, storyReading, storyRows, STORY_FORMATS, TODAY, typedRequest } from "../support/story";
import { partsOf } from "../support/xlsx/fixtures";
import { slowTest, some, tries } from "../support/tier";
import { startSimulator } from "../support/start-simulator";

jest.setTimeout(180_000);

/** What people paste, and what somebody means to do harm with. */
const HOSTILE = [
  '<img src=x onerror="alert(1)">',
  "<script>alert(1)</script>",
  '=HYPERLINK("https://stranger.invalid","Click")',
  "+cmd|' /C calc'!A0",
  "-2+3",
  "@SUM(1,1)",
  "=1+1",
  "'=1+1",
  '"',
  "''",
  "]]>",
  "<![CDATA[",
  "&lt;&amp;",
  "%s%n",
  "{=SUM(A1)}",
  "\u202eevil",
  "\u200b\u200dzero",
  "😀 👩‍👩‍👧",
  "\ud83d",
  "_x0041_",
  "_x000D_",
  "a\u0000b\u0007c",
  "line\nbreak\ttab",
  "x".repeat(32_767),
  "'; DROP TABLE",
  "#REF!",
  "TRUE",
  "1e9",
  "44000",
  "${1}",
  "__proto__",
  "\\",
  "‮אבג",
];
const texts = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...HOSTILE) },
  { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 60 }) },
  { weight: 1, arbitrary: fc.constantFrom(...HOSTILE).map((text) => `=${text}`) },
);

/** A case with such a text in every field that takes any. */
const withTexts = fc.tuple(...Array.from({ length: 9 }, () => texts)).map(
  ([
    objective = "",
    sponsor = "",
    programme = "",
    component = "",
    source = "",
    owner = "",
    caveats = "",
    signs = "",
    finance = "",
  ]): Partial<SponsorCase> => ({
    objective,
    sponsor,
    programme,
    components: [{ name: component.trim() === "" ? "A" : component, share: 0.01 }],
    notes: [{ assumption: "margin", source, owner, agreedOn: TODAY }],
    caveats,
    signOff: { sponsor: { name: signs, date: TODAY }, finance: { name: finance, date: null } },
  }),
);

/** A link of the page to a place of its own workbook, which its formula begins with. */
const OWN_LINK = /^HYPERLINK\("#/;

/** The texts of formulas in the parts of a file, but for those links. */
const formulasIn = (parts: Record<string, string>) =>
  Object.entries(parts)
    .filter(([name]) => /worksheets\/sheet\d+\.xml$/.test(name))
    .flatMap(([, xml]) =>
      [...xml.matchAll(/<f>(.*?)<\/f>/gs)]
        .map(([, formula = ""]) => formula.replace(/&quot;/g, '"'))
        .filter((formula) => !OWN_LINK.test(formula)),
    );

/** What a formula of Envelope's never holds outside of a text in quotes. */
const DANGEROUS = /HYPERLINK|cmd\||stranger|WEBSERVICE|^\+|^@/i;

const plain = (over: Partial<SponsorCase>): WriteRequest => ({ ...fullRequest(over), version: "1" });

async function file(request: WriteRequest): Promise<Record<string, string>> {
  const workbook = openWorkbook(newWorkbook(), "Book.xlsx");
  await writeSummary(workbook, request);
  return partsOf(workbook.save());
}

test("in a file, whatever is typed into every field stays text: no formula comes of it, and every part is XML", async () => {
  await fc.assert(
    fc.asyncProperty(withTexts, async (over) => {
      const parts = await file(plain(over));
      for (const [name, xml] of Object.entries(parts))
        if (/\.(xml|rels)$/.test(name)) expect(rootOf(parseXml(xml, name), name).nodeType).toBe(1);
      const formulas = formulasIn(parts);
      const bare = formulas.map((formula) => formula.replace(/&quot;/g, '"').replace(/"(?:[^"]|"")*"/g, '""'));
      expect(bare.filter((formula) => DANGEROUS.test(formula))).toEqual([]);
      expect(Object.values(parts).join("")).not.toMatch(/<img|<script/i);
    }),
    tries(8, 2),
  );
});

test("what is typed comes back as it was, from a file that was saved and opened", async () => {
  for (const text of some(HOSTILE, 8).filter(
    (one) => one.trim() === one && !/^[\ud800-\udfff]$/.test(one) && one.length < 32_767,
  )) {
    const workbook = openWorkbook(newWorkbook(), "Book.xlsx");
    await writeSummary(workbook, { ...typedRequest({ objective: text, caveats: text }), version: "1" });
    const [recalled] = recallAll(await openWorkbook(workbook.save(), "Book.xlsx").describe());
    expect([text, recalled?.objective]).toEqual([text, text]);
  }
});

slowTest("in Excel, no text of any field becomes a formula", async () => {
  const simulator = await startSimulator({ apiLevel: "1.13" });
  const { store } = simulator;
  for (const text of some(
    ['=HYPERLINK("https://stranger.invalid","Click")', "+cmd|' /C calc'!A0", "@SUM(1,1)", "'=1+1", "_x0041_", "😀<b>"],
    2,
  )) {
    await writeSummary(createExcelPort(), {
      ...typedRequest({
        objective: text,
        sponsor: text,
        caveats: text,
        programme: "A",
        components: [{ name: text, share: 0.01 }],
      }),
      version: "1",
    });
    await store.settle();
    const formulas = store
      .sheets()
      .flatMap(({ id }) => store.formulas(id, { row: 0, column: 0, rows: 120, columns: 20 }).flat());
    const own = formulas.filter(
      (formula): formula is string => typeof formula === "string" && formula.startsWith("=") && formula !== text,
    );
    expect(own.length).toBeGreaterThan(20);
    expect(
      own
        .map((formula) => formula.replace(/"(?:[^"]|"")*"/g, '""'))
        .filter((formula) => /HYPERLINK|cmd\||stranger/.test(formula)),
    ).toEqual([]);
    const [recalled] = recallAll(await createExcelPort().describe());
    expect([recalled?.objective, recalled?.sponsor]).toEqual([text, text]);
    const values = store.sheets().flatMap(({ id }) => store.cells(id).map(({ value }) => value));
    expect(values).toContain(text);
  }
  await simulator.dispose();
});

test("groups, headings and a sheet of the source that look like formulas are text on the page", async () => {
  for (const text of some(HOSTILE, 8).filter((one) => one.trim() !== "" && one.length < 200)) {
    const rows = storyRows().map((row, at) =>
      row.map((value, column) => (at > 0 && column === 1 && value === "North" ? text : value)),
    );
    let reading;
    try {
      reading = storyReading(rows, STORY_FORMATS);
    } catch (error) {
      expect(error).toMatchObject({ name: "SourceProblem" });
      continue;
    }
    const parts = await file({
      sponsorCase: { ...BLANK_CASE, ...fullRequest().sponsorCase, treated: [text, "East", "West"] },
      reading,
      typedBaseline: null,
      today: TODAY,
      version: "1",
    }).catch((error: unknown) => {
      expect(error).toMatchObject({ name: "CaseProblem" });
      return null;
    });
    if (!parts) continue;
    const bare = formulasIn(parts).map((formula) => formula.replace(/&quot;/g, '"').replace(/"(?:[^"]|"")*"/g, '""'));
    expect(bare.filter((formula) => DANGEROUS.test(formula))).toEqual([]);
    expect(Object.values(parts).join("")).not.toMatch(/<img|<script/i);
  }
});
