/**
 * `npm test`: types, lint, the API-set check, the builds, then every test. A step that fails ends the run with its name.
 * The last line counts the tests, from jest's own report; arguments go to jest: `npm test -- test/model`.
 */
import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..");
const report = path.join(root, "build", "jest.json");
const bin = (name) => path.join(root, "node_modules", name);
const node = (script, ...words) => ({ command: process.execPath, words: [script, ...words] });
const npm = (...words) => ({ command: "npm", words, shell: process.platform === "win32" });

const steps = [
  { name: "typecheck", ...npm("run", "--silent", "typecheck") },
  { name: "lint", ...npm("run", "--silent", "lint") },
  { name: "API sets", ...node("scripts/checks/api-set.cjs") },
  { name: "build", ...node(bin("webpack/bin/webpack.js"), "--mode", "production", "--stats", "errors-warnings") },
  { name: "workbench build", ...node(bin("webpack/bin/webpack.js"), "--env", "workbench", "--mode", "development", "--stats", "errors-warnings") },
];

function run({ command, words, shell = false }) {
  const { status, error } = spawnSync(command, words, { cwd: root, stdio: "inherit", shell });
  if (error) console.error(error.message);
  return status ?? 1;
}

for (const step of steps) {
  const from = Date.now();
  const status = run(step);
  if (status !== 0) {
    console.error(`${step.name} failed; no test was run`);
    process.exit(status);
  }
  console.log(`${step.name}: ${((Date.now() - from) / 1000).toFixed(1)} s`);
}

mkdirSync(path.dirname(report), { recursive: true });
rmSync(report, { force: true });
const status = run(node(bin("jest/bin/jest.js"), "--json", `--outputFile=${report}`, ...process.argv.slice(2)));

let result;
try {
  result = JSON.parse(readFileSync(report, "utf8"));
} catch (error) {
  console.error(`jest left no report: ${error.message}`);
  process.exit(status || 1);
}
// A file that does not load has no tests that could fail, so it counts as one.
const failed = result.numFailedTests + result.numRuntimeErrorTestSuites;
console.log(`${result.numPassedTests} passed, ${failed} failed`);
process.exit(status || (result.success && failed === 0 ? 0 : 1));
