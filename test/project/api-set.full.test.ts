import { readFileSync } from "node:fs";
import path from "node:path";
import { checkApiSets } from "../../scripts/checks/api-set.cjs";

const root = path.resolve(__dirname, "../..");
const fixture = path.join(root, "test/fixtures/api-set/beyond-the-floor.ts");
const manifest = readFileSync(path.join(root, "manifest.xml"), "utf8");

const check = (text: string, tsconfig = "tsconfig.json") =>
  checkApiSets({
    tsconfig: path.join(root, tsconfig),
    manifest: text,
    files: [fixture],
    includes: (file) => file === fixture,
  });

test("every member beyond the manifest's sets is found, and no other", () => {
  const marked = readFileSync(fixture, "utf8")
    .split("\n")
    .flatMap((line, i) => (line.includes("// beyond:") ? [i + 1] : []));
  const { problems } = check(manifest);
  const found = problems.map((problem) => Number(/\.ts:(\d+):/.exec(problem)?.[1]));
  expect([...new Set(found)].sort((a, b) => a - b)).toEqual(marked);
});

test("a problem names place, member and set", () => {
  const { problems } = check(manifest);
  expect(problems[0]).toMatch(
    /beyond-the-floor\.ts:4:\d+ range\.getSpillingToRange\(\) needs ExcelApi 1\.12; here ExcelApi 1\.9 is certain$/,
  );
});

test("a higher floor in the manifest allows them", () => {
  const higher = manifest.replace('Name="ExcelApi" MinVersion="1.9"', 'Name="ExcelApi" MinVersion="1.12"');
  expect(check(higher).problems).toEqual([expect.stringContaining("has no such property")]);
});

test("a check that sees nothing says so instead of passing", () => {
  expect(() => check("<OfficeApp/>")).toThrow("declares no requirement set");
  expect(() => check(manifest, "tsconfig.core.json")).toThrow("@types/office-js is not part of the program");
});
