/**
 * `npm run mutate -- ROOM [--count 300] [--seed 1]`: changes the code of a room in a few hundred places, one at a time,
 * and counts how often the room's own tests notice (mutation testing by Stryker). The result goes into the table of
 * docs/testing.md, and each change that nobody noticed into build/mutation/ROOM.md.
 */
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { resultOf, survivorsOf, withResult } from "./mutate/result.mjs";
import { sampleOf } from "./mutate/sample.mjs";

/** What is not worth noticing; docs/testing.md says why. */
const EXCLUDED = ["StringLiteral"];

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..");
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { count: { type: "string", default: "300" }, seed: { type: "string", default: "1" } },
});
const [room] = positionals;
const [count, seed] = [Number(values.count), Number(values.seed)];
const isRoom =
  room !== undefined && existsSync(path.join(root, "src", room)) && existsSync(path.join(root, "test", room));
if (!isRoom || !(count > 0) || !Number.isInteger(seed)) {
  console.error("usage: npm run mutate -- ROOM [--count 300] [--seed 1], where ROOM is a folder of src and of test");
  process.exit(2);
}

const files = readdirSync(path.join(root, "src", room), { recursive: true })
  .map((name) => path.posix.join("src", room, String(name).split(path.sep).join("/")))
  .filter((name) => name.endsWith(".ts") && !name.endsWith(".d.ts"))
  .sort();
const options = { excludedMutations: EXCLUDED };
const { places, all, chosen } = await sampleOf({ root, files, options, count, seed });
console.log(`${room}: ${chosen} of ${all} changes are tried, in ${places.length} places`);

const folder = path.join(root, "build", "mutation");
mkdirSync(folder, { recursive: true });
const report = path.join(folder, `${room}.json`);
const settings = path.join(folder, `${room}.config.json`);
const stryker = {
  mutate: places,
  mutator: options,
  testRunner: "jest",
  plugins: ["@stryker-mutator/jest-runner"],
  jest: { configFile: "scripts/mutate/jest.config.cjs", enableFindRelatedTests: false },
  coverageAnalysis: "perTest",
  reporters: ["clear-text", "json"],
  clearTextReporter: { logTests: false, reportTests: false, reportMutants: false },
  jsonReporter: { fileName: report },
  tempDirName: "build/mutation/sandbox",
  ignorePatterns: ["/build", "/dist", "/coverage", "/docs/pictures"],
  allowConsoleColors: false,
  concurrency: 2,
  timeoutMS: 20_000,
};
writeFileSync(settings, JSON.stringify(stryker, null, 2));
const bin = path.join(root, "node_modules/@stryker-mutator/core/bin/stryker.js");
const environment = { ...process.env, ENVELOPE_ROOM: room, ENVELOPE_TESTS: "quick", ENVELOPE_SEED: String(seed) };
const { status, error } = spawnSync(process.execPath, [bin, "run", settings], {
  cwd: root,
  stdio: "inherit",
  env: environment,
});
if (error) throw error;
if (status !== 0) process.exit(status ?? 1);

const found = JSON.parse(readFileSync(report, "utf8"));
const result = resultOf(found);
writeFileSync(path.join(folder, `${room}.md`), survivorsOf(found));
const page = path.join(root, "docs", "testing.md");
writeFileSync(page, withResult(readFileSync(page, "utf8"), { room, all, seed, ...result }));
console.log(`${room}: ${result.noticed} of ${result.tried} noticed; those that were not: build/mutation/${room}.md`);
