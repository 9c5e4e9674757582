import { openFile, openWorkbook } from "../../src/xlsx";
import { recall } from "../../src/summary";
import { smallBook } from "../support/browser/small-book";
import { formulasOf } from "../support/browser/saved-state";
import { eachTextField, whyWrong, type TextField } from "../support/browser/text-fields";
import { mouse } from "../support/browser/user";
import { workbench } from "../support/browser/workbench";

jest.setTimeout(300_000);

const bench = workbench();

/** What people paste, and what somebody means to do harm with. None of it is a number. */
const HOSTILE = [
  '<img src=x onerror="top.hostile = 1">',
  "<script>top.hostile = 1</script>",
  '=HYPERLINK("https://stranger.invalid","x")',
  "+cmd|' /C calc'!A0",
  "@SUM(1,1)",
  "{count, plural, one {#} other {{0}}} {0} {why}",
  "<b data-hostile>bold</b>",
  "\u202eevil",
  "long ".repeat(400).trim(),
  "😀 👩‍👩‍👧 _x0041_ ]]>",
  "</textarea><iframe srcdoc='<script>top.hostile = 1</script>'></iframe>",
];
/** Several at once, as the least that every field is given. */
const ALL = HOSTILE.slice(0, 8).join(" ");

let turn = 0;
const next = () => HOSTILE[turn++ % HOSTILE.length] ?? "";

/** What nobody asked for: dialogs, and requests for what a text names. */
const happened: string[] = [];
async function open(): Promise<void> {
  happened.length = turn = 0;
  await bench.open();
  const { page } = bench;
  page.on("dialog", (dialog) => {
    happened.push(dialog.message());
    void dialog.dismiss();
  });
  page.on("request", (request) => /\/x$|stranger/.test(request.url()) && happened.push(request.url()));
  page.on("popup", (popup) => happened.push(popup.url()));
}

/** Nothing was made of any text, in the pane or beside it. */
async function harmless(where: string): Promise<void> {
  const made = 'img[src="x"], [data-hostile], iframe[srcdoc], a[href*="stranger"]';
  const found = await Promise.all(
    bench.page
      .frames()
      .map(async (frame) => [
        await frame.locator(made).count(),
        await frame.evaluate(() => (window.top as { hostile?: number } | null)?.hostile ?? 0),
      ]),
  );
  expect([where, found.flat().filter((count) => count !== 0), happened]).toEqual([where, [], []]);
  expect(bench.page.frames().map((frame) => new URL(frame.url()).pathname)).toEqual(["/", "/pane.html"]);
}

/** A text stays what was typed; a number says in words what is wrong with it, keeps it, and gets its own back. */
async function typeInto({ input, name, isNumber }: TextField, restored = true): Promise<void> {
  const before = await input.inputValue();
  for (const text of [ALL, next()]) {
    await input.fill(text);
    await input.blur();
    expect([name, await input.inputValue()]).toEqual([name, text]);
    if (isNumber) expect([name, await whyWrong(input)]).toEqual([name, expect.stringMatching(/\S+ \S+ \S+/)]);
  }
  if (!isNumber || !restored) return;
  await input.fill(before);
  await input.blur();
}

/** Every screen by its tab, so that another one cannot be forgotten. */
async function eachScreen(visit: (screen: string) => Promise<void>): Promise<void> {
  const tabs = bench.pane.getByRole("tab");
  for (let at = 0, count = await tabs.count(); at < count; at++) {
    await tabs.nth(at).click();
    await bench.pane.getByText("One moment", { exact: true }).waitFor({ state: "hidden" });
    await visit((await tabs.nth(at).getAttribute("id")) ?? "");
  }
}

/** A workbook whose sheet, headings and groups are such texts. */
const GROUPS = HOSTILE.slice(0, 8);
function hostileBook(): Uint8Array {
  const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
  const months = Array.from(
    { length: 24 },
    (_, month) => `${2024 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, "0")}-01`,
  );
  const rows = months.flatMap((date, month) =>
    GROUPS.map((group, at) => [date, quoted(group), 1000 + 10 * month + 100 * at].join(",")),
  );
  return openFile(
    new TextEncoder().encode(
      `${quoted("Month <b data-hostile>")},${quoted("=Region {0}")},${quoted("Revenue <img src=x>")}\r\n${rows.join("\r\n")}\r\n`,
    ),
    "=1+1 <b data-hostile>{0}.csv",
  ).save();
}

/** The formulas of a saved file without the texts in their quotes, and without the page's links to its own places. */
const bareFormulas = (bytes: Uint8Array) =>
  Object.values(formulasOf(bytes))
    .flat()
    .map((formula) => formula.replaceAll("&quot;", '"'))
    .filter((formula) => !/^HYPERLINK\("#/.test(formula))
    .map((formula) => formula.replace(/"(?:[^"]|"")*"/g, '""').replace(/'(?:[^']|'')*'!/g, "Sheet!"));

test("in every text field of every screen HTML and formulas stay text, numbers refuse them in words, and the file that is built has none", async () => {
  await open();
  await bench.openFile("Hostile.xlsx", hostileBook());
  const { pane } = bench;
  const visited: Record<string, string[]> = {};

  await mouse.show(bench, "Data");
  const group = pane.getByRole("combobox", { name: "Took part" });
  await group.click();
  const options = (await pane.getByRole("menuitemcheckbox").or(pane.getByRole("option")).allTextContents()).filter(
    (text) => GROUPS.some((name) => text === name),
  );
  expect(options.sort()).toEqual([...GROUPS].sort());
  await harmless("groups to choose from");
  for (const name of GROUPS.slice(0, 2))
    await pane
      .getByRole("menuitemcheckbox", { name, exact: true })
      .or(pane.getByRole("option", { name, exact: true }))
      .last()
      .click();
  await bench.page.keyboard.press("Escape");
  expect(await group.innerText()).toBe(GROUPS.slice(0, 2).join(", "));
  await pane.getByRole("textbox", { name: "Went live" }).or(pane.locator("#field-launched")).first().fill("2025-01-01");
  expect(await pane.locator("#field-source option").first().textContent()).toContain("=1+1 <b data-hostile>{0}");
  expect(await pane.locator("#screen select option").allTextContents()).toEqual(
    expect.arrayContaining(["Revenue <img src=x>", "=Region {0}", "Month <b data-hostile>"]),
  );

  await mouse.show(bench, "Case");
  await mouse.openSection(bench, "Components");
  for (let more = 0; more < 2; more++) await mouse.press(bench, "Add a component");
  await eachScreen(async (screen) => {
    visited[screen] = await eachTextField(bench, typeInto);
    await harmless(screen);
  });
  expect(visited).toMatchObject({
    "tab-envelope": expect.arrayContaining(["Objective", "Sponsor", "Programme", "Share credited", "Programme cost"]),
    "tab-functions": [expect.any(String)],
  });
  expect(visited["tab-case"]?.length).toBeGreaterThan(25);

  // The components need shares, and other names than each other.
  await mouse.show(bench, "Case");
  for (const [at, share] of [
    [0, "2%"],
    [1, "1%"],
  ] as const) {
    const row = pane.locator(`#component-${at}-name`);
    await ((await row.count()) > 0 ? row : pane.locator("#field-components")).fill(`${HOSTILE[at] ?? ""} ${at}`);
    await pane.getByRole("textbox", { name: `Share of ${HOSTILE[at] ?? ""} ${at}`, exact: true }).fill(share);
  }
  await mouse.show(bench, "Envelope");
  await mouse.fill(bench, "Objective", ALL);
  await mouse.build(bench);
  await harmless("the summary that is written");
  const bytes = await bench.download();
  const formulas = bareFormulas(bytes);
  expect(formulas.length).toBeGreaterThan(50);
  expect(
    formulas.filter((formula) =>
      /HYPERLINK|cmd|stranger|WEBSERVICE|^[+@=]|<|onerror/i.test(formula.replaceAll("&lt;", " ")),
    ),
  ).toEqual([]);
  expect(recall(await openWorkbook(bytes, "a.xlsx").describe())?.objective).toBe(ALL);

  await bench.openFile("Again.xlsx", bytes);
  await eachScreen(harmless);
  await mouse.show(bench, "Envelope");
  expect(await pane.getByRole("textbox", { name: "Objective", exact: true }).inputValue()).toBe(ALL);
});

test("typed numbers, a function's fields and its search refuse them in words, and show them as text", async () => {
  await open();
  await bench.openFile("Sales.xlsx", smallBook());
  const { pane } = bench;
  await pane.getByRole("button", { name: "Type numbers instead" }).click();
  const numbers = await eachTextField(bench, typeInto);
  expect(numbers).toEqual(expect.arrayContaining(["Revenue before", "Revenue after"]));
  await harmless("typed numbers");

  await mouse.show(bench, "Functions");
  const search = pane.getByRole("searchbox");
  const notFound: string[] = [];
  for (const text of HOSTILE) {
    await search.fill(text);
    await pane
      .getByRole("status")
      .getByText(/function/)
      .first()
      .waitFor();
    // A word of some of them is one that functions are found by.
    const said = pane.getByText(/^No function for “/);
    if ((await said.count()) > 0) notFound.push(await said.innerText());
    await harmless(text);
  }
  expect(HOSTILE.map((text) => `No function for “${text}”.`)).toEqual(expect.arrayContaining(notFound));
  expect(notFound.length).toBeGreaterThanOrEqual(5);
  for (const name of ["LEARNING_ROI", "TREND_IMPACT", "REMOVAL_CREDIT"]) {
    await search.fill(name);
    await pane.getByRole("button", { name: new RegExp(`^${name}`) }).click();
    await pane.getByRole("heading", { name }).waitFor();
    const fields = await eachTextField(bench, (field) =>
      typeInto({ ...field, isNumber: field.name !== "paths" }, false),
    );
    expect(fields.length).toBeGreaterThanOrEqual(2);
    expect(await pane.getByRole("button", { name: /^Insert in|^Select a cell/ }).getAttribute("aria-disabled")).toBe(
      "true",
    );
    await harmless(name);
    await pane.getByRole("button", { name: "All functions" }).click();
  }
  for (const view of ["Explain this cell", "Check functions", "Make portable"]) {
    await pane.getByRole("button", { name: view }).click();
    expect([view, await eachTextField(bench, typeInto)]).toEqual([view, []]);
    await pane.getByRole("button", { name: "All functions" }).click();
  }
});

test("the answer to a question takes them as text and says that they are none", async () => {
  await open();
  const rows = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug"].map((month, at) => `${month},${100 + at}`);
  await bench.openFile(
    "Months.xlsx",
    openFile(new TextEncoder().encode(`Month,Revenue\r\n${rows.join("\r\n")}\r\n`), "Months.csv").save(),
  );
  await mouse.show(bench, "Data");
  const { pane } = bench;
  const answer = pane.getByRole("textbox", { name: "Another answer" });
  await answer.waitFor();
  expect(await eachTextField(bench, typeInto)).toEqual(["Another answer"]);
  for (const text of HOSTILE.filter((one) => one.length < 100)) {
    await answer.fill(text);
    await pane.getByRole("button", { name: "Use" }).click();
    await bench.page.waitForTimeout(50);
    await answer.waitFor();
    await harmless(text);
  }
});
