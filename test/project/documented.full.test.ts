import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { run } from "../../src/cli/program";
import { NAMESPACE } from "../../src/functions/namespace";
import { NAMES } from "../../src/summary";
import { FunctionSheet } from "../support/function-sheet";
import { sheetXml, smallWorkbook } from "../support/xlsx/fixtures";

/** What the README and the guides tell people to type is typed here. */

const root = path.resolve(__dirname, "../..");
const pages = [
  "README.md",
  "docs/command-line.md",
  "docs/export.md",
  "docs/functions.md",
  "docs/portable.md",
  "docs/reading-data.md",
  "docs/summary.md",
  ...readdirSync(path.join(root, "docs/help")).map((name) => `docs/help/${name}`),
];
const textOf = (page: string) => readFileSync(path.join(root, page), "utf8");

/** What stands between fences, a line each; a line that ends in a backslash goes on in the next. */
const typedLines = (text: string) =>
  [...text.matchAll(/^```\w*\n([\s\S]*?)^```/gm)]
    .flatMap(([, block = ""]) => block.replace(/\\\n\s*/g, "").split("\n"))
    .map((line) => line.replace(/\s+#.*$/, "").trim());

const all = (wanted: (line: string) => boolean) =>
  pages.flatMap((page) =>
    typedLines(textOf(page))
      .filter(wanted)
      .map((line) => [page, line] as const),
  );

/** The words of a command, as a shell parts them. */
const wordsOf = (command: string) =>
  [...command.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain ?? "");

describe("the commands of the guides", () => {
  const home = process.cwd();
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(path.join(tmpdir(), "envelope-"));
    cpSync(path.join(root, "assets/samples"), path.join(folder, "assets/samples"), { recursive: true });
    const months = Array.from(
      { length: 36 },
      (_, month) =>
        `${2023 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, "0")}-01,${1000 + 10 * month}`,
    );
    writeFileSync(path.join(folder, "sales.csv"), ["Month,Revenue", ...months].join("\n"));
    writeFileSync(path.join(folder, "case.xlsx"), workbookOfFunctions());
    process.chdir(folder);
  });
  afterAll(() => {
    process.chdir(home);
    rmSync(folder, { recursive: true, force: true });
  });

  // In the order of the pages: a command may take what one before it has written.
  test.each(all((line) => line.startsWith("npx envelope ")))("%s: %s", async (_page, command) => {
    const errors: string[] = [];
    const terminal = {
      out: () => undefined,
      error: (text: string) => void errors.push(text),
      progress: () => undefined,
    };
    const code = await run(wordsOf(command).slice(2), { terminal, now: new Date(2026, 0, 20), version: "1.2.3" });
    expect({ code, errors }).toEqual({ code: 0, errors: [] });
  });
});

/** A workbook as Excel saves it, with one of our functions. */
function workbookOfFunctions(): Uint8Array {
  const row =
    '<row r="1"><c r="A1"><v>1000000</v></c><c r="B1"><v>0.04</v></c><c r="C1"><v>0.03</v></c><c r="D1"><f>_xldudf_ENVELOPE_ATTRIBUTED_REVENUE(A1,B1,C1)</f><v>1200</v></c></row>';
  return smallWorkbook({ "xl/worksheets/sheet1.xml": sheetXml(row) });
}

test("the formulas of the guides give a figure", async () => {
  const formulas = all((line) => line.startsWith("=ENVELOPE."));
  expect(formulas.length).toBeGreaterThan(0);
  const sheet = new FunctionSheet(NAMESPACE);
  for (const [page, formula] of formulas) {
    const { rows, messages } = await sheet.show(formula);
    expect({ page, formula, messages, isNumber: typeof rows[0]?.[0] }).toEqual({
      page,
      formula,
      messages: [],
      isNumber: "number",
    });
  }
  await sheet.dispose();
});

test("every name of a cell that is spoken of is one that the sheets have", () => {
  const known = new Set<string>(Object.values(NAMES));
  const spoken = pages.flatMap((page) =>
    [...textOf(page).matchAll(/`(Envelope_\w+)`/g)].map(([, name = ""]) => ({ page, name })),
  );
  expect(spoken.length).toBeGreaterThan(3);
  expect(spoken.filter(({ name }) => !known.has(name))).toEqual([]);
});
