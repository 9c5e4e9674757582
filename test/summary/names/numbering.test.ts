import { buildSummary } from "../../../src/summary";
import { mapNames, MOST_SUMMARIES, numbered, numberedName, plainName } from "../../../src/summary/names/numbering";
import { storyRequest } from "../../support/story";

const marked = (formula: string) => mapNames(formula, (name) => `<${name}>`);

test.each([
  ["Envelope_Share*2", "<Envelope_Share>*2"],
  ["envelope_share+SUM(A1:B2)", "<envelope_share>+SUM(<A1>:<B2>)"],
  ['IF(x="Envelope_Share ""quoted""",y,"")', 'IF(<x>="Envelope_Share ""quoted""",<y>,"")'],
  ["'It''s Envelope_Share'!$A$1+Envelope_Share", "'It''s Envelope_Share'!$<A>$1+<Envelope_Share>"],
  ["Envelope_Share!A1", "Envelope_Share!<A1>"],
  ["SUM(Sales[Envelope_Share])+Umsätze", "SUM(Sales[Envelope_Share])+<Umsätze>"],
  ['HYPERLINK("#Envelope_Share","#Envelope_Share")', 'HYPERLINK("#<Envelope_Share>","#Envelope_Share")'],
  ['IF(x="#Envelope_Share",1,0)', 'IF(<x>="#Envelope_Share",1,0)'],
  ["SUM(Sales[[#Data],[it'[s]])", "SUM(Sales[[#Data],[it'[s]])"],
])("names are told from texts, sheets, tables and functions: %s", (formula, expected) => {
  expect(marked(formula)).toBe(expected);
});

test("a name ends in its summary's number, the first one's in none", () => {
  expect([numberedName("Envelope_Share", 1), numberedName("Envelope_Share", 2)]).toEqual([
    "Envelope_Share",
    "Envelope_Share_2",
  ]);
  expect(["Envelope_Share", "envelope_share_12"].map(plainName)).toEqual([
    { plain: "Envelope_Share", number: 1 },
    { plain: "Envelope_Share", number: 12 },
  ]);
  expect(
    ["Envelope_Share_1", "Envelope_Share_99", "Envelope_Nothing", "Share", "Envelope_Share_x"].map(plainName),
  ).toEqual([null, null, null, null, null]);
});

test("numbering the sheets twice gives the sheets that came in", () => {
  const { sheets } = buildSummary(storyRequest(), "0.0.0");
  for (const number of [1, 2, MOST_SUMMARIES]) expect(numbered(numbered(sheets, number), number)).toEqual(sheets);
});

test("no plain name is left in the sheets of a second summary, but in the sum over all of them", () => {
  const [page, workings] = numbered(buildSummary(storyRequest(), "0.0.0").sheets, 2);
  const formulas = [page, workings].flatMap(({ cells, validations, highlights }) => [
    ...cells.flatMap(({ formula }) => formula ?? []),
    ...validations.flatMap(({ rule }) => (rule.kind === "list" ? [rule.source] : [])),
    ...highlights.map(({ formula }) => formula),
  ]);
  const names = formulas
    .filter((formula) => !formula.includes("Envelope_Share_3"))
    .flatMap((formula) => formula.match(/Envelope_\w+/g) ?? []);
  expect(names.length).toBeGreaterThan(50);
  expect(names.filter((name) => !name.endsWith("_2"))).toEqual([]);
  expect(
    [page, workings].flatMap((spec) => spec.names.map(({ name }) => name)).every((name) => name.endsWith("_2")),
  ).toBe(true);
});
