/**
 * How fast large files are read, and in how much memory: `npm run bench -- reading [ROWS,ROWS,…]`.
 *
 *     1. files of generated transactions → 2. each read by each reader, in a process of its own → 3. the command line as a whole
 *
 * The growth exponent is that of processor time over rows between two sizes: 1 is linear. Processor time counts, for it
 * hardly changes when other programs are busy; rows per second are by the clock.
 */
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import os from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { writeText, writeWorkbook } from "./transactions.mjs";

const here = path.dirname(fileURLToPath(import.meta.url));
const root = path.resolve(here, "../../..");
const output = path.join(root, "build", "bench");
const require = createRequire(import.meta.url);

const SIZES = [10_000, 100_000, 1_000_000];
/** The shape of a public ledger that many people have tried their tools on. */
const LEDGER_ROWS = 541_909;
/** Runs of which the median counts; one for what takes long. */
const RUNS = 3;
const LONG_SECONDS = 20;

const READERS = [
  { name: "Envelope, .xlsx", script: path.join(output, "envelope.js"), extension: "xlsx" },
  { name: "Envelope, .csv", script: path.join(output, "envelope.js"), extension: "csv" },
  { name: "@e965/xlsx, .xlsx", script: path.join(here, "readers/e965-xlsx.mjs"), extension: "xlsx" },
  { name: "exceljs, .xlsx", script: path.join(here, "readers/exceljs.mjs"), extension: "xlsx" },
];

export async function bench([sizes]) {
  const rows = sizes ? sizes.split(",").map(Number) : SIZES;
  mkdirSync(output, { recursive: true });
  await build();
  console.log(`Node ${process.version}, ${os.cpus().length} × ${os.cpus()[0]?.model ?? "processor"}\n`);
  console.log(
    `${"".padEnd(20)} ${"rows".padStart(9)} ${"seconds".padStart(8)} ${"CPU s".padStart(8)} ${"rows/s".padStart(9)} ${"MB peak".padStart(8)} ${"growth".padStart(7)}`,
  );
  for (const reader of READERS) {
    let before = null;
    for (const count of rows) {
      const result = median(reader.script, [fileOf(count, reader.extension)]);
      print(reader.name, count, result, before);
      before = result && { count, ...result };
    }
  }
  console.log("\nThe command line, as a whole process");
  for (const command of commands(fileOf(LEDGER_ROWS, "xlsx")))
    print(command[0], LEDGER_ROWS, wholeProcess(command), null);
}

/** The adapter alone, and the command line, as one file each. */
async function build() {
  const webpack = require("webpack");
  const config = require(path.join(root, "webpack.cli.config.js"));
  const reader = {
    ...config,
    entry: path.join(here, "readers/envelope.ts"),
    output: { path: output, filename: "envelope.js" },
    context: root,
  };
  const stats = await new Promise((done, fail) =>
    webpack([reader, { ...config, context: root }], (error, result) => (error ? fail(error) : done(result))),
  );
  if (stats.hasErrors()) throw new Error(stats.toString("errors-only"));
}

function fileOf(rows, extension) {
  const file = path.join(output, `transactions-${rows}.${extension}`);
  if (!existsSync(file)) (extension === "csv" ? writeText : writeWorkbook)(rows, file);
  return file;
}

function median(script, words) {
  const results = [];
  do results.push(once(script, words));
  while (results.length < RUNS && (results[0]?.seconds ?? Infinity) < LONG_SECONDS);
  return results.sort((a, b) => (a?.seconds ?? Infinity) - (b?.seconds ?? Infinity))[Math.floor(results.length / 2)];
}

/** One run in a fresh process; null when it fails, which is mostly for want of memory. */
function once(script, words) {
  const { status, stdout } = spawnSync(process.execPath, [script, ...words], {
    cwd: root,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "ignore"],
  });
  return status === 0 ? JSON.parse(stdout) : null;
}

function commands(file) {
  const summary = path.join(output, "summary.xlsx");
  const source = [file];
  return [
    ["envelope inspect", "inspect", ...source],
    [
      "envelope summarize",
      "summarize",
      ...source,
      "--launched",
      "2011-06-01",
      "--treated",
      "Germany",
      "--control",
      "France",
      "--out",
      summary,
    ],
  ];
}

/** Times a command from its start to its exit. What it used is written down by the process itself as it ends. */
function wholeProcess([, ...words]) {
  const note = path.join(output, "resources.json");
  rmSync(note, { force: true });
  const from = performance.now();
  const { status, stderr } = spawnSync(
    process.execPath,
    ["--import", path.join(here, "note-resources.mjs"), path.join(root, "build/cli/envelope.js"), ...words],
    {
      cwd: root,
      encoding: "utf8",
      env: { ...process.env, BENCH_NOTE: note },
      stdio: ["ignore", "ignore", "pipe"],
    },
  );
  if (status !== 0) throw new Error(stderr);
  return { seconds: (performance.now() - from) / 1000, ...JSON.parse(readFileSync(note, "utf8")) };
}

function print(name, rows, result, before) {
  const head = `${name.padEnd(20)} ${rows.toLocaleString("en-US").padStart(9)}`;
  if (!result) return console.log(`${head}   failed`);
  const growth = before ? Math.log(result.cpu / before.cpu) / Math.log(rows / before.count) : null;
  const speed = Math.round(rows / result.seconds).toLocaleString("en-US");
  console.log(
    `${head} ${result.seconds.toFixed(2).padStart(8)} ${result.cpu.toFixed(2).padStart(8)} ${speed.padStart(9)} ${String(result.megabytes).padStart(8)} ${growth === null ? "" : growth.toFixed(2).padStart(7)}`,
  );
}
