/** What must hold before any test runs: the code is sound and everything that tests open is built. */
import { spawn } from "node:child_process";
import path from "node:path";
import { NODE } from "./node.mjs";
import { holds, remember } from "./stamps.mjs";

const webpack = (root, ...words) => [
  ...NODE,
  path.join(root, "node_modules/webpack/bin/webpack.js"),
  "--stats",
  "errors-warnings",
  ...words,
];
const tool = (root, script, ...words) => [...NODE, path.join(root, "node_modules", script), ...words];

/**
 * Two lanes, since two processors are what we count on: the steps of a lane run one after the other.
 * `outputs` are what a step leaves for the tests.
 */
const lanes = (root) => [
  [
    { name: "format and file names", command: tool(root, "@biomejs/biome/bin/biome", "ci", ".") },
    { name: "types, lint and requirement sets", command: [...NODE, "scripts/checks/code.mjs"] },
  ],
  [
    {
      name: "arrows",
      command: tool(root, "dependency-cruiser/bin/dependency-cruise.mjs", "--config", ".dependency-cruiser.cjs", "src"),
    },
    { name: "rooms without a host", command: tool(root, "typescript/bin/tsc", "-p", "tsconfig.core.json") },
    { name: "build", command: webpack(root, "--mode", "production"), outputs: ["dist"] },
    {
      name: "workbench build",
      command: webpack(root, "--env", "workbench", "--env", "tested", "--mode", "development"),
      outputs: ["build/workbench"],
    },
  ],
];

function run(root, [command, ...words]) {
  return new Promise((done) => {
    let printed = "";
    const child = spawn(command, words, { cwd: root, stdio: ["ignore", "pipe", "pipe"] });
    for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk) => (printed += chunk));
    child.on("error", (error) => done({ status: 1, printed: `${printed}${error.message}\n` }));
    child.on("close", (status) => done({ status: status ?? 1, printed }));
  });
}

async function runLane(root, lane) {
  for (const { name, command, outputs = [] } of lane) {
    if (holds(root, name, outputs)) {
      console.log(`${name}: nothing has changed since it passed`);
      continue;
    }
    const from = Date.now();
    const { status, printed } = await run(root, command);
    process.stdout.write(printed);
    if (status !== 0) return name;
    remember(root, name, outputs);
    console.log(`${name}: ${((Date.now() - from) / 1000).toFixed(1)} s`);
  }
  return null;
}

/**
 * Runs every step that has not passed on these very files already.
 * @returns {Promise<string[]>} the names of those that failed
 */
export async function runSteps(root) {
  const failed = await Promise.all(lanes(root).map((lane) => runLane(root, lane)));
  return failed.filter((name) => name !== null);
}
