import fs, { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { openWorkbook } from "../../src/xlsx";
import { envelope, testFolder } from "../support/command-line";
import { partsOf, sheetXml, smallWorkbook } from "../support/xlsx/fixtures";

jest.setTimeout(120_000);

const folder = testFolder();
const { file } = folder;

const TYPED = ["summarize", "--baseline", "10bn", "--uplift", "33%"];
/** Each command that writes a file, with what it needs. */
const COMMANDS: readonly [string, string[]][] = [
  ["summarize", [...TYPED, "--out"]],
  ["export", ["export", "built.xlsx", "--out"]],
  ["portable", ["portable", "own.xlsx", "--out"]],
];

/** Whole words with the files in their folder. */
const inFolder = (words: readonly string[]) => words.map((word) => (word.endsWith(".xlsx") ? file(word) : word));

/** What a system says of a file that cannot be written with what to do then, and where in the writing it says so. */
const TROUBLES: readonly [string, string, "accessSync" | "writeFileSync" | "renameSync"][] = [
  ["the disk is full. Free some space, or choose a file on another disk with --out", "ENOSPC", "writeFileSync"],
  ["the disk is read-only. Choose another file with --out", "EROFS", "writeFileSync"],
  ["another program has it open. Close it there, or choose another file with --out", "EBUSY", "renameSync"],
  ["access is denied. Choose another file with --out", "EPERM", "renameSync"],
  ["access is denied. Choose another file with --out", "EACCES", "accessSync"],
  [
    "the disk quota is exceeded. Free some space, or choose a file on another disk with --out",
    "EDQUOT",
    "writeFileSync",
  ],
];

describe.each(COMMANDS)("%s", (_name, words) => {
  beforeEach(async () => {
    writeFileSync(
      file("own.xlsx"),
      smallWorkbook({
        "xl/worksheets/sheet1.xml": sheetXml(
          '<row r="1"><c r="A1"><f>ENVELOPE.LEARNING_ROI(3,1)</f><v>2</v></c></row>',
        ),
      }),
    );
    if (words.includes("built.xlsx")) await envelope(...inFolder([...TYPED, "--out", "built.xlsx"]));
  });

  test.each(TROUBLES)(
    "says that %s (%s) in one line; the file that stood there is as it was and nothing lies beside it",
    async (reason, code, call) => {
      writeFileSync(file("out.xlsx"), "mine");
      const before = readdirSync(folder.path);
      const real = fs.writeFileSync;
      jest.spyOn(fs, call).mockImplementation((...args: unknown[]) => {
        // A disk fills up when half of a file is on it.
        if (call === "writeFileSync") real(args[0] as string, (args[1] as Uint8Array).subarray(0, 1000));
        throw Object.assign(new Error(code), { code });
      });
      const { code: exit, out, error } = await envelope(...inFolder([...words, "out.xlsx"]));
      expect([exit, out, error]).toEqual([1, "", `envelope: ${file("out.xlsx")} cannot be written: ${reason}.`]);
      jest.restoreAllMocks();
      expect([readdirSync(folder.path), readFileSync(file("out.xlsx"), "utf8")]).toEqual([before, "mine"]);
    },
  );
});

test("a workbook that has no summary yet is not exported: what to do is said, and nothing is written", async () => {
  writeFileSync(file("plain.xlsx"), smallWorkbook());
  const { code, error } = await envelope("export", file("plain.xlsx"), "--out", file("out.xlsx"));
  expect([code, error]).toEqual([
    1,
    `envelope: ${file("plain.xlsx")} contains no summary. Build one with envelope summarize, then export the resulting workbook.`,
  ]);
  expect(readdirSync(folder.path)).toEqual(["plain.xlsx"]);
});

test("a summary with broken checks is handed over, and both the command and the page say so", async () => {
  expect(await envelope(...TYPED, "--share", "60%", "--out", file("built.xlsx"))).toMatchObject({ code: 0, error: "" });
  const second = await envelope(
    "summarize",
    file("built.xlsx"),
    "--baseline",
    "10bn",
    "--uplift",
    "33%",
    "--share",
    "70%",
    "--new",
    "--programme",
    "Other",
    "--out",
    file("two.xlsx"),
  );
  expect([second.code, second.error, second.out]).toEqual([
    0,
    "",
    expect.stringContaining("Check failed: Credit over all summaries here"),
  ]);
  const { code, out } = await envelope(
    "export",
    file("two.xlsx"),
    "--summary",
    "2",
    "--out",
    file("out.xlsx"),
    "--json",
  );
  expect(code).toBe(0);
  const failed = (JSON.parse(out) as { checks: { label: string; passed: boolean }[] }).checks.filter(
    ({ passed }) => !passed,
  );
  expect(failed.map(({ label }) => label)).toContain("Credit over all summaries when exported");
  const page = partsOf(new Uint8Array(readFileSync(file("out.xlsx"))))["xl/worksheets/sheet1.xml"] ?? "";
  expect(page).toContain("✖");
  expect(
    (await openWorkbook(new Uint8Array(readFileSync(file("out.xlsx"))), "out.xlsx").describe()).sheets,
  ).toHaveLength(2);
});
