/**
 * Runs a benchmark by the name of its folder: `npm run bench -- reading`. What follows the name goes to the benchmark.
 * Benchmarks are no tests: times differ from machine to machine, so nothing passes or fails by them.
 */
import { existsSync, readdirSync } from "node:fs";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const folder = path.dirname(fileURLToPath(import.meta.url));
const [name = "", ...words] = process.argv.slice(2);
const script = path.join(folder, name, "index.mjs");

if (name === "" || !existsSync(script)) {
  const names = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name);
  console.error(`Name a benchmark: npm run bench -- NAME, where NAME is ${names.join(" or ")}.`);
  process.exit(2);
}
const { bench } = await import(pathToFileURL(script).href);
await bench(words);
