/**
 * Installs the dependencies when they are missing or differ from package-lock.json, and does nothing otherwise. Runs
 * before `npm start`, `npm test` and `npm run build`; Node built-ins only, since nothing else may be there yet.
 */
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..");

const packagesIn = (file) => JSON.parse(readFileSync(path.join(root, file), "utf8")).packages;

/** Whether node_modules holds what the lockfile says; packages of other platforms may be absent. */
export function installed() {
  const record = "node_modules/.package-lock.json";
  if (!existsSync(path.join(root, record))) return false;
  const present = packagesIn(record);
  return Object.entries(packagesIn("package-lock.json")).every(([place, wanted]) => {
    if (place === "" || wanted.link) return true;
    const found = present[place];
    return found ? found.version === wanted.version : Boolean(wanted.optional || wanted.devOptional);
  });
}

/** Installs from the lockfile where needed. Returns npm's exit code, 0 when nothing was to do. */
export function install() {
  if (installed()) return 0;
  console.error("Installing the dependencies; this takes a minute or two.");
  const windows = process.platform === "win32";
  // npm's own lines go to stderr: what a command prints must stay readable by a program.
  const { status, error } = spawnSync("npm", ["ci"], { cwd: root, stdio: ["ignore", 2, 2], shell: windows });
  if (error) console.error(`npm does not start: ${error.message}`);
  return status ?? 1;
}

if (process.argv[1] && path.resolve(process.argv[1]) === fileURLToPath(import.meta.url)) process.exitCode = install();
