#!/usr/bin/env node
/**
 * Starts the command line. In a checkout it first installs what is missing and builds when a source is newer than the
 * build; Node built-ins only, since nothing else may be there yet.
 */
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { install } from "../scripts/setup.mjs";

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..");
const built = path.join(root, "build", "cli", "envelope.js");
const sources = ["cli", "xlsx", "summary", "source", "portable", "sheet", "model", "functions"].map((folder) =>
  path.join(root, "src", folder),
);

function newest(folder) {
  const entries = readdirSync(folder, { withFileTypes: true });
  return Math.max(
    0,
    ...entries.map((entry) =>
      entry.isDirectory() ? newest(path.join(folder, entry.name)) : statSync(path.join(folder, entry.name)).mtimeMs,
    ),
  );
}

function isBuilt() {
  if (!existsSync(built)) return false;
  const config = statSync(path.join(root, "webpack.cli.config.js")).mtimeMs;
  return statSync(built).mtimeMs >= Math.max(config, ...sources.map(newest));
}

function build() {
  const webpack = path.join(root, "node_modules", "webpack", "bin", "webpack.js");
  // What webpack says goes to stderr: what the command prints must stay readable by a program.
  const { status } = spawnSync(
    process.execPath,
    [webpack, "--config", "webpack.cli.config.js", "--stats", "errors-only"],
    { cwd: root, stdio: ["ignore", 2, 2] },
  );
  return status ?? 1;
}

if (!isBuilt()) {
  const status = install() || build();
  if (status !== 0) process.exit(status);
}
createRequire(import.meta.url)(built);
