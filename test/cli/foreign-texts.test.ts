import { copyFileSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { howToAnswer } from "../../src/cli/answers";
import { visible } from "../../src/cli/visible";
import { recall } from "../../src/summary";
import { openWorkbook } from "../../src/xlsx";
import { envelope, testFolder } from "../support/command-line";
import { partsOf, sheetXml, smallWorkbook, workbookXml } from "../support/xlsx/fixtures";

const CASES = path.resolve(__dirname, "../fixtures/cases/tampered");
const tampered = (name: string) => path.join(CASES, name);
const { file } = testFolder();

/** What a terminal would carry out, in a text of several lines. */
const steering = (text: string) =>
  /[\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}\p{Cs}]/u.exec(text.replaceAll("\n", ""))?.[0] ?? null;

test("control characters, separators, marks of direction and halves of pairs are written out, and nothing else", () => {
  expect(visible("a\u0000\u001b[2J\u0007\u007f\u0085\u009b\u2028\u2029\u202e\u2066\ud800\r\n\tb")).toBe(
    "a\\u0000\\u001b[2J\\u0007\\u007f\\u0085\\u009b\\u2028\\u2029\\u202e\\u2066\\ud800\\r\\n\\tb",
  );
  const plain = "Zürich – “北京” \\n ’ € 👩‍💻 می‌خواهم שלום";
  expect(visible(plain)).toBe(plain);
});

/** What the command prints of each case, with the line that was forged or steered the terminal. */
const SHOWN: readonly [string, string[], string][] = [
  [
    "terminal-escapes.xlsx",
    ["inspect"],
    "Group          Region: North\\u001b[2J\\u001b]0;pwned\\u0007, South\\nTotal      999.00",
  ],
  [
    "two-line-refusal.csv",
    ["inspect"],
    "Skipped        'two-line-refusal'!C2 in “Revenue” holds the text “1,\\n013.50” where an amount should be. Type a number, or empty the cell.",
  ],
  ["nor.xlsx", ["portable", "--dry-run"], "Data!C1  =ENVELOPE.LEARNING_ROI(A1,B1)  (shows -0.5)"],
  ["withr.xlsx", ["portable", "--dry-run"], "Data!C1  =ENVELOPE.LEARNING_ROI(A1,B1)  (shows -0.5)"],
  ["comma-group.xlsx", ["inspect"], 'Group          Region: "Smith, J", "Jones, K", Other'],
];

test.each(SHOWN)(
  "%s: %s prints every text of the file on its own line and steers no terminal",
  async (name, words, line) => {
    const { code, out, error } = await envelope(...words, tampered(name));
    expect([code, error, steering(out)]).toEqual([0, "", null]);
    expect(out.split("\n")).toContain(line);
    expect(out.split("\n").filter((one) => one.startsWith("Total  ")).length).toBeLessThan(2);
  },
);

test("as JSON the same texts come back as they are in the file, and no line of it steers the terminal", async () => {
  const { out } = await envelope("inspect", tampered("terminal-escapes.xlsx"), "--json");
  expect((JSON.parse(out) as { groups: string[] }).groups).toEqual([
    "North\u001b[2J\u001b]0;pwned\u0007",
    "South\nTotal      999.00",
  ]);
  expect(steering(out)).toBeNull();
  writeFileSync(
    file("c1.csv"),
    "Month,Region,Revenue\n2024-01-01,A\u009b2J\u2028\u202eB,1\n2024-02-01,A\u009b2J\u2028\u202eB,2\n2024-03-01,C,3\n",
  );
  const separators = await envelope("inspect", file("c1.csv"), "--json");
  expect(steering(separators.out)).toBeNull();
  expect((JSON.parse(separators.out) as { groups: string[] }).groups).toEqual(["A\u009b2J\u2028\u202eB", "C"]);
});

test("a summary of such groups is built and built again without steering the terminal", async () => {
  const groups = ["--treated", "North\u001b[2J\u001b]0;pwned\u0007", "--control", "South\nTotal      999.00"];
  const first = await envelope(
    "summarize",
    tampered("terminal-escapes.xlsx"),
    "--launched",
    "2025-01-01",
    ...groups,
    "--baseline",
    "average",
    "--sponsor",
    "the \u001b[31mVP",
    "--out",
    file("out.xlsx"),
  );
  expect([first.code, first.error, steering(first.out)]).toEqual([0, "", null]);
  expect(recall(await openWorkbook(readFileSync(file("out.xlsx")), "out.xlsx").describe())).toMatchObject({
    sponsor: "the \u001b[31mVP",
  });
  const again = await envelope(
    "summarize",
    file("out.xlsx"),
    "--share",
    "5%",
    "--agreed-on",
    "2025-12-01",
    "--out",
    file("again.xlsx"),
  );
  expect([again.code, again.error, steering(again.out)]).toEqual([0, "", null]);
  expect(again.out).toContain("agreed with the \\u001b[31mVP on");
});

test("functions in cells without addresses are made portable and brought back, as with addresses", async () => {
  const results = await Promise.all(
    ["nor.xlsx", "withr.xlsx"].map(async (name) => {
      const there = await envelope("portable", tampered(name), "--out", file(`native-${name}`));
      const back = await envelope("portable", file(`native-${name}`), "--back", "--out", file(`back-${name}`));
      const formulas = [`native-${name}`, `back-${name}`].map(
        (made) =>
          /<f>(.*?)<\/f>/.exec(
            partsOf(new Uint8Array(readFileSync(file(made))))["xl/worksheets/sheet1.xml"] ?? "",
          )?.[1],
      );
      return {
        codes: [there.code, back.code],
        lines: [...there.out.split("\n").slice(0, -1), ...back.out.split("\n").slice(0, -1)],
        formulas,
      };
    }),
  );
  expect(results[0]).toEqual(results[1]);
  expect(results[0]).toMatchObject({
    codes: [0, 0],
    formulas: [expect.stringMatching(/^IF\(\(T\(A1\)&amp;T\(B1\)=/), "_xldudf_ENVELOPE_LEARNING_ROI(A1,B1)"],
  });
});

test("a refusal is one line, whatever a heading, a cell, a file's name or an argument holds", async () => {
  writeFileSync(
    file("heading.csv"),
    '"Mo\nnth",Region,"Rev\nenvelope: all is well"\n2024-01-01,A,x\n2024-02-01,A,5\n2024-03-01,A,\u001b[31mx\n',
  );
  const steered = "a\u001b[2J\nenvelope: all is well.xlsx";
  const refusals = await Promise.all([
    envelope("summarize", tampered("two-line-refusal.csv"), "--launched", "2023-02-01", "--out", file("out.xlsx")),
    envelope("summarize", file("heading.csv"), "--launched", "2024-02-01", "--out", file("out.xlsx")),
    envelope("inspect", file("heading.csv"), "--amount", "Revenue\nx"),
    envelope("inspect", steered),
    envelope("portable", steered),
    envelope("export", steered),
  ]);
  for (const { code, out, error } of refusals) {
    expect([code, out, steering(error)]).toEqual([1, "", null]);
    expect(error).toMatch(/^envelope: [^\n]+$/);
  }
  const usage = await envelope("inspect", "a.xlsx", "--jso\nenvelope: all is well");
  expect([usage.code, usage.error.split("\n").length, usage.error.split("\n")[0]]).toEqual([
    2,
    2,
    "error: unknown option '--jso\\nenvelope: all is well'",
  ]);
  expect((await envelope("inspect", "a.xlsx", "--jso")).error).toBe(
    "error: unknown option '--jso' (Did you mean --json?)\nTry: envelope --help",
  );
});

test("a sheet's name steers no terminal, and a formula with line breaks stays on its line", async () => {
  const name = "Da\u009bta";
  writeFileSync(
    file("names.xlsx"),
    smallWorkbook({
      "xl/workbook.xml": workbookXml(`<sheets><sheet name="${name}" sheetId="1" r:id="rId1"/></sheets>`),
      "xl/worksheets/sheet1.xml": sheetXml(
        '<row r="1"><c r="A1" t="str"><f>IF(1,"ok\nForged!A1",ENVELOPE.LEARNING_ROI(3,1))</f><v>ok\nForged!A1</v></c></row>',
      ),
    }),
  );
  const { out } = await envelope("portable", file("names.xlsx"), "--dry-run");
  expect([steering(out), out.split("\n")[0]]).toEqual([
    null,
    'Da\\u009bta!A1  =IF(1,"ok\\nForged!A1",ENVELOPE.LEARNING_ROI(3,1))  (shows ok\\nForged!A1)',
  ]);
  expect(out).not.toMatch(/^Forged/m);
});

test("an answer that is to be copied carries out nothing in a shell", () => {
  const question = (value: string) => ({ id: "source" as const, text: "Which?", choices: [{ value, label: value }] });
  expect(howToAnswer(question("$(touch x)"))).toBe("--source '$(touch x)'");
  expect(howToAnswer(question("`it's`"))).toBe("--source '`it'\\''s`'");
  expect(howToAnswer(question("Sales 2024!A1:B9"))).toBe("--source 'Sales 2024!A1:B9'");
  expect(howToAnswer(question("Net sales"))).toBe('--source "Net sales"');
});

const NAMED = ["--launched", "2025-01-01", "--cost", "100", "--margin", "40%"];

test.each<[string, string[]]>([
  ["in quotes beside another", ["--treated", '"Smith, J",Other', "--control", '"Jones, K"']],
  ["by an option that is given again", ["--treated", '"smith, j"', "--treated", "Other", "--control", ' "Jones, K" ']],
])("a group whose name holds a comma is named %s, and kept for the next build", async (_name, words) => {
  const { code, error } = await envelope(
    "summarize",
    tampered("comma-group.xlsx"),
    ...NAMED,
    ...words,
    "--out",
    file("out.xlsx"),
  );
  expect([code, error]).toEqual([0, ""]);
  expect(recall(await openWorkbook(readFileSync(file("out.xlsx")), "out.xlsx").describe())).toMatchObject({
    treated: ["Smith, J", "Other"],
    control: ["Jones, K"],
  });
  expect(await envelope("summarize", file("out.xlsx"), "--share", "5%", "--out", file("again.xlsx"))).toMatchObject({
    code: 0,
    error: "",
  });
});

test("such a name without quotes is not two names: how to type it is said", async () => {
  copyFileSync(tampered("comma-group.xlsx"), file("in.xlsx"));
  const { code, error } = await envelope(
    "summarize",
    file("in.xlsx"),
    ...NAMED,
    "--treated",
    "Smith, J",
    "--control",
    "Other",
  );
  expect([code, error]).toEqual([
    1,
    "envelope: There is no group “Smith”; did you mean “Smith, J”? Commas separate names. Quote it: --treated '\"Smith, J\"'.",
  ]);
});
