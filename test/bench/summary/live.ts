/**
 * Prints as JSON: painting the largest exhibit into the simulated Excel over a slow wire, and recalculating the pages
 * of exhibits by IronCalc after one input has changed.
 */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { createExcelPort } from "../../../src/excel";
import { EXHIBITS } from "../../../src/gallery";
import { plan } from "../../../src/sheet/plan";
import { NAMES } from "../../../src/summary";
import { hung, type Hung } from "../../support/gallery/hung";
import { recalculated } from "../../support/gallery/recalculated";
import { openInExcel } from "../../support/open-in-excel";

const LATENCY = 150;
const ROUNDS = 21;
const PAINTINGS = 3;

const median = (values: readonly number[]) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

async function paint({ source, summary }: Hung) {
  const folder = mkdtempSync(path.join(tmpdir(), "envelope-bench-"));
  const file = path.join(folder, "source.xlsx");
  writeFileSync(file, source.save());
  const simulator = await openInExcel(file);
  const timed = async (latency: number) => {
    simulator.host.latency = latency;
    const before = simulator.host.roundTrips;
    const from = performance.now();
    const present = new Set(simulator.store.sheets().map(({ name }) => name));
    const replaces = new Map(summary.sheets.filter(({ name }) => present.has(name)).map(({ name }) => [name, name]));
    await createExcelPort().paint(plan(summary.sheets, summary.sheets[0].name, replaces));
    return { trips: simulator.host.roundTrips - before, seconds: (performance.now() - from) / 1000 };
  };
  // The first painting warms the engine up, and is not counted.
  await timed(0);
  const pairs = [];
  for (let round = 0; round < PAINTINGS; round++) pairs.push({ near: await timed(0), far: await timed(LATENCY) });
  const [near, far] = [median(pairs.map((pair) => pair.near.seconds)), median(pairs.map((pair) => pair.far.seconds))];
  await simulator.dispose();
  rmSync(folder, { recursive: true, force: true });
  return {
    latency: LATENCY,
    trips: pairs[0]?.far.trips,
    near,
    far,
    cells: summary.sheets.reduce((sum, { cells }) => sum + cells.length, 0),
  };
}

async function recalculate(hanging: Hung) {
  const calculator = await recalculated(hanging);
  const [page] = hanging.summary.sheets;
  const share = page.names.find(({ name }) => name === NAMES.share)?.area ?? { row: 0, column: 0 };
  const times = Array.from({ length: ROUNDS }, (_, round) => {
    calculator.set(page.name, share.row, share.column, 0.03 + round / 10_000);
    const from = performance.now();
    calculator.evaluate();
    return performance.now() - from;
  });
  const formulas = hanging.summary.sheets.reduce(
    (sum, { cells }) => sum + cells.filter(({ formula }) => formula !== undefined).length,
    0,
  );
  return { name: hanging.exhibit.name, formulas, milliseconds: median(times) };
}

async function main(): Promise<void> {
  const hangings = await Promise.all(EXHIBITS.map(hung));
  const size = ({ summary }: Hung) => summary.sheets.reduce((sum, { cells }) => sum + cells.length, 0);
  const largest = hangings.reduce((best, other) => (size(other) > size(best) ? other : best));
  const recalculations = [];
  for (const name of ["plain-envelope", "story", "ten-years", "geo-experiment"]) {
    const hanging = hangings.find(({ exhibit }) => exhibit.name === name);
    if (hanging) recalculations.push(await recalculate(hanging));
  }
  process.stdout.write(
    JSON.stringify({ largest: largest.exhibit.name, painted: await paint(largest), recalculations }),
  );
  process.exit(0);
}

void main();
