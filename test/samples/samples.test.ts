import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import path from "node:path";
import { isoFromSerial } from "../../src/sheet/dates";
import { findSources, readRevenue } from "../../src/source";
import { openWorkbook } from "../../src/xlsx";

const root = path.resolve(__dirname, "../..");
const sample = (name: string) => readFileSync(path.join(root, "assets/samples", name));

test("the script makes the committed samples, byte for byte", () => {
  const script = `import("./scripts/make-samples.mjs").then(async ({ makeSamples }) => {
    const { createHash } = await import("node:crypto");
    const hashes = Object.entries(makeSamples()).map(([name, bytes]) => [name, createHash("sha256").update(bytes).digest("hex")]);
    process.stdout.write(JSON.stringify(hashes));
  })`;
  const made = JSON.parse(execFileSync(process.execPath, ["-e", script], { cwd: root, encoding: "utf8" })) as [
    string,
    string,
  ][];
  expect(made).toEqual(
    ["geo-experiment.xlsx", "story.xlsx"].map((name) => [
      name,
      createHash("sha256").update(sample(name)).digest("hex"),
    ]),
  );
});

test.each([
  ["story.xlsx", "Revenue", 216, "2023-01-01", "2025-12-01", ["North", "East", "West", "South", "Central", "Islands"]],
  ["geo-experiment.xlsx", "Sales", 9225, "2015-01-05", "2015-04-07", ["Treatment", "Control"]],
])("%s is read from its table, with real dates", async (name, table, rows, first, last, groups) => {
  const workbook = openWorkbook(sample(name), name);
  const info = await workbook.describe();
  const candidate = findSources(info)[0];
  if (!candidate) throw new Error("no source was found");
  const reading = readRevenue(await workbook.read(candidate.sheet, candidate.area), candidate, info.dateSystem);
  expect([candidate.label, reading.dates.length, reading.leftOut.length]).toEqual([table, rows, 0]);
  expect(
    [Math.min(...reading.dates), Math.max(...reading.dates)].map((serial) => isoFromSerial(serial, info.dateSystem)),
  ).toEqual([first, last]);
  expect(reading.groupNames.toSorted()).toEqual([...groups].sort());
});
