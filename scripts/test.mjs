/**
 * `npm test` (quick), `npm run test:full` and `npm run test:changed`: first the checks and builds, each at most once
 * for the same files, then jest. A step that fails ends the run with its name. The last line counts the tests, from
 * jest's own report; further arguments go to jest: `npm test -- test/model`. What belongs to which run:
 * docs/testing.md.
 *
 * ENVELOPE_SEED  the seed of the property tests; one by chance when unset, which is printed
 */
import { spawnSync } from "node:child_process";
import { randomInt } from "node:crypto";
import { mkdirSync, rmSync } from "node:fs";
import path from "node:path";
import { wordsForChange } from "./test/changed.mjs";
import { countsOf, lineOf } from "./test/counts.mjs";
import { NODE } from "./test/node.mjs";
import { reportOf, root } from "./test/places.mjs";
import { runSteps } from "./test/steps.mjs";

const TIERS = ["quick", "full", "changed"];
const [tier = "", ...given] = process.argv.slice(2);
if (!TIERS.includes(tier)) {
  console.error(`usage: node scripts/test.mjs ${TIERS.join("|")} [words for jest]`);
  process.exit(2);
}

const failed = await runSteps(root);
if (failed.length > 0) {
  console.error(`${failed.join(" and ")} failed; no test was run`);
  process.exit(1);
}

const report = reportOf(tier);
mkdirSync(path.dirname(report), { recursive: true });
rmSync(report, { force: true });
const seed = process.env.ENVELOPE_SEED ?? String(randomInt(2 ** 31 - 1));
console.log(`Seed of the property tests: ENVELOPE_SEED=${seed}`);
const words = tier === "changed" ? wordsForChange() : [];
const [node, ...flags] = NODE;
const jest = [
  ...flags,
  path.join(root, "node_modules/jest/bin/jest.js"),
  "--json",
  `--outputFile=${report}`,
  ...words,
  ...given,
];
const environment = { ...process.env, ENVELOPE_TESTS: tier === "changed" ? "quick" : tier, ENVELOPE_SEED: seed };
// Whole runs join files of tests; where some are chosen, each stands for itself.
if (tier !== "changed" && given.length === 0) environment.ENVELOPE_JOINED = "yes";
const { status, error } = spawnSync(node, jest, { cwd: root, stdio: "inherit", env: environment });
if (error) console.error(error.message);

let counts;
try {
  counts = countsOf([report]);
} catch (problem) {
  console.error(`jest left no report: ${problem.message}`);
  process.exit(status || 1);
}
console.log(`Seed of the property tests: ENVELOPE_SEED=${seed}`);
console.log(lineOf(counts));
process.exit(status ?? 1);
