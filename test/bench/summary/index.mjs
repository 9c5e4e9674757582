/**
 * `npm run bench -- summary [rows]`: what a summary costs.
 *
 * 1. Adding it to a workbook of 100,000 rows and 8 columns, as whole processes in turn: Envelope's command line, which
 *   reads
 *    the revenue and works everything out; Envelope painting sheets that were laid out before; and two libraries that add
 *    the same cells and looks. Medians of three, with the ratio to the command line.
 * 2. Painting the largest exhibit of the gallery into the simulated Excel, 150 ms a round trip.
 * 3. Recalculating exhibits by IronCalc after one input has changed.
 */
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync, statSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { writeWorkbook } from "../reading/transactions.mjs";
import { build } from "./build.mjs";

const here = path.dirname(fileURLToPath(import.meta.url));
const root = path.resolve(here, "../../..");
const output = path.join(root, "build", "bench", "summary");
const ROWS = 100_000;
const RUNS = 3;

export async function bench([rows = String(ROWS)]) {
  mkdirSync(output, { recursive: true });
  const entry = (name) => path.join(here, name);
  await build(
    { "make-sheets": entry("make-sheets.ts"), envelope: entry("writers/envelope.ts"), live: entry("live.ts") },
    output,
  );
  console.log(`Node ${process.version}, ${os.cpus().length} × ${os.cpus()[0]?.model ?? "processor"}\n`);
  adding(Number(rows));
  live();
}

function adding(rows) {
  const file = path.join(output, `transactions-${rows}.xlsx`);
  if (!existsSync(file)) writeWorkbook(rows, file);
  const sheets = path.join(output, "sheets.json");
  const cells = Number(run([path.join(output, "make-sheets.js"), file, sheets]));
  const into = path.join(output, "written.xlsx");
  const case_ = [
    "--launched",
    "2011-06-01",
    "--treated",
    "Germany",
    "--control",
    "France",
    "--share",
    "3%",
    "--margin",
    "42%",
    "--cost",
    "1000",
  ];
  const writers = [
    ["envelope summarize", [path.join(root, "build/cli/envelope.js"), "summarize", file, ...case_, "--out", into]],
    ["Envelope, paint alone", [path.join(output, "envelope.js"), file, sheets, into]],
    ["exceljs", [path.join(here, "writers/exceljs.mjs"), file, sheets, into]],
    ["excelize-wasm", [path.join(here, "writers/excelize.mjs"), file, sheets, into]],
  ];
  console.log(
    `Adding ${cells.toLocaleString("en-US")} cells to ${rows.toLocaleString("en-US")} rows × 8 columns\n${"".padEnd(22)} ${"seconds".padStart(8)} ${"CPU s".padStart(8)} ${"MB peak".padStart(8)} ${"MB file".padStart(8)} ${"time".padStart(7)} ${"memory".padStart(7)}`,
  );
  const results = writers.map(() => []);
  // In turn, so that what else the machine does falls on all of them.
  for (let round = 0; round < RUNS; round++)
    writers.forEach(([, words], index) => results[index].push(measured(words, into)));
  // A writer that fails once has no figure: a median of what is left would compare unlike things.
  const middle = (list) => list.sort((a, b) => a.seconds - b.seconds)[Math.floor(list.length / 2)];
  const medians = results.map((list) => list.find(({ failed }) => failed) ?? middle(list));
  writers.forEach(([name], index) => print(name, medians[index], medians[0]));
}

/** A process from its start to its exit; its words when it fails. */
function measured(words, into) {
  const note = path.join(output, "resources.json");
  for (const file of [note, into]) rmSync(file, { force: true });
  const from = performance.now();
  const { status, stderr } = spawnSync(
    process.execPath,
    ["--import", path.join(here, "../reading/note-resources.mjs"), ...words],
    { cwd: root, env: { ...process.env, BENCH_NOTE: note }, stdio: ["ignore", "ignore", "pipe"], encoding: "utf8" },
  );
  const why = () => stderr.split("\n").find((line) => line.includes("Error")) ?? `exit code ${status}`;
  if (status !== 0) return { failed: why() };
  return {
    seconds: (performance.now() - from) / 1000,
    file: statSync(into).size / 1e6,
    ...JSON.parse(readFileSync(note, "utf8")),
  };
}

function print(name, result, first) {
  if (result.failed) return console.log(`${name.padEnd(22)}   failed: ${result.failed}`);
  const { seconds, cpu, megabytes, file } = result;
  console.log(
    `${name.padEnd(22)} ${seconds.toFixed(2).padStart(8)} ${cpu.toFixed(2).padStart(8)} ${String(megabytes).padStart(8)} ${file.toFixed(1).padStart(8)} ${(seconds / first.seconds).toFixed(2).padStart(7)} ${(megabytes / first.megabytes).toFixed(2).padStart(7)}`,
  );
}

function live() {
  const { largest, painted, recalculations } = JSON.parse(run([path.join(output, "live.js")]));
  const { trips, latency, near, far, cells } = painted;
  console.log(
    `\nPainting “${largest}”, ${cells.toLocaleString("en-US")} cells, into the simulated Excel: ${trips} round trips × ${latency} ms = ${((trips * latency) / 1000).toFixed(2)} s; measured ${far.toFixed(2)} s, and ${near.toFixed(2)} s without latency`,
  );
  console.log("\nRecalculating by IronCalc after the share has changed");
  for (const { name, formulas, milliseconds } of recalculations)
    console.log(
      `${name.padEnd(22)} ${String(formulas).padStart(6)} formulas ${milliseconds.toFixed(1).padStart(8)} ms`,
    );
}

function run(words) {
  const { status, stdout, stderr } = spawnSync(process.execPath, words, {
    cwd: root,
    encoding: "utf8",
    maxBuffer: 2 ** 26,
  });
  if (status !== 0) throw new Error(stderr);
  return stdout;
}
