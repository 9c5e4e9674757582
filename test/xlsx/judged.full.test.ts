import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { openWorkbook } from "../../src/xlsx";
import { paintableWorkbooks, samplePlan, smallWorkbook } from "../support/xlsx/fixtures";
import { richWorkbook } from "../support/xlsx/rich-workbook";

/** A checker of packages in Python, which shares no code with ours. */
const CHECKER = path.resolve(__dirname, "../judges/xlsxcheck.py");
const isHere = spawnSync("python3", ["--version"]).status === 0;

jest.setTimeout(120_000);

const WORKBOOKS: [string, Uint8Array][] = [
  ...paintableWorkbooks(),
  ["a small workbook", smallWorkbook()],
  ["a workbook with macros, pivots, slicers and 1904 dates", richWorkbook()],
];

(isHere ? test : test.skip).each(WORKBOOKS)(
  `after painting into %s nothing is lost, says a second checker${isHere ? "" : " (skipped: Python is not here)"}`,
  async (_name, bytes) => {
    const folder = mkdtempSync(path.join(tmpdir(), "envelope-"));
    try {
      const workbook = openWorkbook(bytes, "Book.xlsx");
      await workbook.paint(samplePlan(false));
      const files = [path.join(folder, "before.xlsx"), path.join(folder, "after.xlsx")] as const;
      writeFileSync(files[0], bytes);
      writeFileSync(files[1], workbook.save());
      const report = spawnSync("python3", [CHECKER, ...files, "--json", "--ignore", "calc"], { encoding: "utf8" });
      const { malformed, lost } = JSON.parse(report.stdout) as { malformed: string[]; lost?: string[] };
      const own = JSON.parse(spawnSync("python3", [CHECKER, files[0], "--json"], { encoding: "utf8" }).stdout) as {
        malformed: string[];
      };
      expect([malformed.filter((fault) => !own.malformed.includes(fault)), lost ?? []]).toEqual([[], []]);
    } finally {
      rmSync(folder, { recursive: true });
    }
  },
);
