/**
 * Remembers which steps have passed, on which files: a step is left out when nothing that it reads, and nothing that it
 * left, has changed by a single byte since. Kept in build/, so a fresh clone remembers nothing.
 */
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";

const RECORD = "build/tests/passed.json";
/** Everything that a step may read; node_modules is what the lockfile says. */
const INPUTS = [
  "src",
  "test",
  "scripts",
  "assets",
  "docs",
  "bin",
  ".dependency-cruiser.cjs",
  "biome.json",
  "eslint.config.mjs",
  "jest.config.cjs",
  "LICENSE",
  "manifest.xml",
  "package.json",
  "package-lock.json",
  "tsconfig.json",
  "tsconfig.core.json",
  "webpack.config.js",
  "webpack.cli.config.js",
];
/** What a build is told from outside. */
const SETTINGS = Object.keys(process.env)
  .filter((name) => /^ENVELOPE_(URL|SUPPORT_URL|NAMESPACE)$/.test(name))
  .sort();

function filesBelow(file) {
  if (!existsSync(file)) return [];
  if (!statSync(file).isDirectory()) return [file];
  return readdirSync(file)
    .sort()
    .flatMap((name) => filesBelow(path.join(file, name)));
}

/** One hash of many files: names and contents. A release below dist/ is no output of a step. */
function hashOf(root, places) {
  const hash = createHash("sha256");
  for (const place of places) {
    for (const file of filesBelow(path.join(root, place))) {
      const name = path.relative(root, file);
      if (!name.startsWith(path.join("dist", "release")))
        hash.update(`${name}\0`).update(readFileSync(file)).update("\0");
    }
  }
  return hash.digest("hex");
}

let inputs = null;
function stateOf(root, outputs) {
  inputs ??= hashOf(root, INPUTS) + SETTINGS.map((name) => `${name}=${process.env[name]}`).join();
  return `${inputs} ${hashOf(root, outputs)}`;
}

function recorded(root) {
  try {
    return JSON.parse(readFileSync(path.join(root, RECORD), "utf8"));
  } catch {
    return {};
  }
}

/** Whether a step has passed on the files as they are, and what it left is still there. */
export const holds = (root, step, outputs) =>
  outputs.every((place) => existsSync(path.join(root, place))) && recorded(root)[step] === stateOf(root, outputs);

/** Notes that a step has passed. */
export function remember(root, step, outputs) {
  mkdirSync(path.join(root, path.dirname(RECORD)), { recursive: true });
  writeFileSync(
    path.join(root, RECORD),
    JSON.stringify({ ...recorded(root), [step]: stateOf(root, outputs) }, null, 1),
  );
}
