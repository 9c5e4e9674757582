/**
 * `npm run dev`: serves the workbench as `npm start` does, and runs the tests that depend on what has changed since the
 * last commit, again after each change. Tests in a browser are left to `npm test`. Ctrl+C or q ends both.
 */
import { spawn } from "node:child_process";
import path from "node:path";
import { fileURLToPath } from "node:url";
import config from "../webpack.config.js";
import { portOf, serve, startProblem, stopOnSignals } from "./build/serve.mjs";
import { NODE } from "./test/node.mjs";

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..");
let port = 3000;
try {
  port = portOf(process.env, port);
  console.log("Building the workbench…");
  const stop = await serve(config.workbench({ mode: "development" }), { port });
  const [node, ...flags] = NODE;
  const jest = path.join(root, "node_modules/jest/bin/jest.js");
  const tests = spawn(node, [...flags, jest, "--watch", "--selectProjects", "node", "dom"], {
    cwd: root,
    stdio: "inherit",
    env: { ...process.env, ENVELOPE_TESTS: "quick" },
  });
  const stopAll = async () => {
    tests.kill();
    await stop();
  };
  stopOnSignals(stopAll);
  tests.on("exit", (status) => void stop().then(() => process.exit(status ?? 0)));
  console.log(`Envelope's workbench is at http://localhost:${port}, built again after each change; reload its page`);
} catch (error) {
  console.error(startProblem(error, port));
  process.exit(1);
}
