import { contentOf, draftOf, readDraft, restore, type Draft } from "../../../../src/taskpane/state/store/draft";
import { BLANK_FORM, type Form } from "../../../../src/taskpane/state/fields/form";
import { paneReducer, START, type PaneState } from "../../../../src/taskpane/state/store/pane-state";

const typed = (change: Partial<Form>, state: PaneState = START): PaneState =>
  paneReducer(state, { type: "edit", change });

function kept(state: PaneState, locale = "en-US"): string {
  const draft = draftOf(state, locale);
  if (!draft) throw new Error("there is no draft");
  return JSON.stringify({ ...draft, savedAt: "2026-01-20T14:05:00.000Z" });
}

test("fields as the sheets have them are no draft", () => {
  expect(draftOf(START, "en-US")).toBeNull();
  expect(draftOf({ ...typed({ share: "4%" }), base: { ...BLANK_FORM, share: "4%" } }, "en-US")).toBeNull();
});

test("what is kept comes back as it was typed, lists and notes included", () => {
  const change = {
    before: "10bn",
    components: [{ name: "Coaching", share: "1%" }],
    notes: { share: { source: "p. 14", owner: "", agreedOn: "" } },
    treated: ["North"],
  } as const;
  const draft = readDraft(kept(typed(change)));
  expect(restore(draft, BLANK_FORM, "en-US")).toEqual({ form: { ...BLANK_FORM, ...change }, conflicts: [] });
});

test("a draft is the same whenever it was kept", () => {
  const text = kept(typed({ cost: "1m" }));
  expect(contentOf(readDraft(text))).toBe(contentOf(readDraft(text.replace("14:05", "15:45"))));
});

test("what was changed in the sheets meanwhile stays, where the draft says nothing about it", () => {
  const sheets = { ...BLANK_FORM, cost: "100", margin: "40%" };
  const draft = readDraft(kept(typed({ margin: "42%" }, { ...START, base: sheets, form: sheets })));
  const { form, conflicts } = restore(draft, { ...sheets, cost: "200" }, "en-US");
  expect([form.cost, form.margin, conflicts]).toEqual(["200", "42%", []]);
});

test("a field that was changed in both places shows the draft's value and is named", () => {
  const sheets = { ...BLANK_FORM, margin: "40%" };
  const draft = readDraft(kept(typed({ margin: "42%" }, { ...START, base: sheets, form: sheets })));
  expect(restore(draft, { ...sheets, margin: "45%" }, "en-US")).toMatchObject({
    form: { margin: "42%" },
    conflicts: ["margin"],
  });
});

test("an amount that the sheets write in other words is no change", () => {
  const draft = readDraft(kept(typed({ cost: "13m" }, { ...START, base: { ...BLANK_FORM, cost: "$12,400,000" } })));
  expect(restore(draft, { ...BLANK_FORM, cost: "12,400,000" }, "en-US").conflicts).toEqual([]);
});

test("numbers mean the same to somebody with other separators", () => {
  const draft = readDraft(kept(typed({ before: "$1,234.5", share: "2.5%", people: "1,500", objective: "1,234.5" })));
  expect(restore(draft, BLANK_FORM, "de-DE").form).toMatchObject({
    before: "$1.234,5",
    people: "1.500",
    objective: "1,234.5",
  });
  expect(restore(draft, BLANK_FORM, "de-DE").form.share.replace(/\s/, "")).toBe("2,5%");
});

test("a summary of its own, which has no sheets yet, is kept whole", () => {
  const state = { ...typed({ programme: "Second" }), base: { ...BLANK_FORM, sponsor: "Ann" }, summary: "new" as const };
  expect(readDraft(kept({ ...state, form: { ...state.form, sponsor: "Ann" } })).changes).toMatchObject({
    sponsor: "Ann",
    programme: "Second",
  });
});

const whole: Draft = {
  version: 1,
  savedAt: "2026-01-20T14:05:00.000Z",
  locale: "en-US",
  summary: null,
  changes: { cost: "1" },
  base: { cost: "" },
};

test.each([
  ["no JSON", "{"],
  ["a list", "[]"],
  ["no time", JSON.stringify({ ...whole, savedAt: "soon" })],
  ["an unknown field", JSON.stringify({ ...whole, changes: { weight: "1" } })],
  ["a field that every object has", JSON.stringify({ ...whole, changes: { constructor: "1" } })],
  [
    "a field that makes prototypes",
    JSON.stringify({ ...whole, changes: { cost: "1" } }).replace('"cost":"1"', '"__proto__":"1"'),
  ],
  ["a number for a text", JSON.stringify({ ...whole, changes: { cost: 1 } })],
  ["components without shares", JSON.stringify({ ...whole, changes: { components: [{ name: "a" }] } })],
  ["no locale", JSON.stringify({ ...whole, locale: "not a locale" })],
  ["a locale whose numbers cannot be read here", JSON.stringify({ ...whole, locale: "tlh" })],
  ["a source without a label", JSON.stringify({ ...whole, source: { roles: {} } })],
])("a draft with %s is refused in words", (_what, text) => {
  expect(() => readDraft(text)).toThrow("This workbook keeps a draft that cannot be read.");
});

test("a draft of a later version says that it is one", () => {
  expect(() => readDraft(JSON.stringify({ ...whole, version: 2 }))).toThrow("a later version of Envelope");
});

test("what is typed while a summary is being built is the next draft", () => {
  const building = typed({ share: "4%" });
  const meanwhile = typed(
    { cost: "5m" },
    paneReducer(building, { type: "build", build: { kind: "running", step: "writing" } }),
  );
  const written = { summary: 1 } as never;
  const done = paneReducer(meanwhile, { type: "build", build: { kind: "done", written, form: building.form } });
  expect(draftOf(done, "en-US")?.changes).toEqual({ cost: "5m" });
});
