/**
 * Prints one part of the figures of docs/reliability.md as JSON: `faults`, `latency`, `rebuilds` or `random`, and how
 * many.
 */
import { tmpdir } from "node:os";
import path from "node:path";
import { faulted, tripsOf } from "../../support/reliability/faults";
import { tryRandomWorkbooks } from "../../support/reliability/random-workbooks";
import { rebuildFile, rebuildInExcel, type Counted } from "../../support/reliability/rebuilds";
import { openStory, STORIES, type Story } from "../../support/reliability/stories";

const LATENCY = 300;
const MEGABYTE = 1024 ** 2;

async function faults() {
  const found = [];
  for (const story of STORIES) found.push({ name: story.name, ...(await faulted(story)) });
  return found;
}

async function slow(story: Story) {
  const excel = await openStory(story, LATENCY);
  const from = performance.now();
  await story.tell(excel);
  const seconds = (performance.now() - from) / 1000;
  await excel.dispose();
  const quick = await openStory(story);
  const trips = await tripsOf(quick, () => story.tell(quick));
  await quick.dispose();
  return { name: story.name, trips, waiting: (trips * LATENCY) / 1000, seconds };
}

async function latency() {
  const found = [];
  for (const story of STORIES) found.push(await slow(story));
  return found;
}

/** Memory that is still in use when all garbage is gone, in MB. */
function heap(): number {
  for (let time = 0; time < 3; time++) (globalThis as { gc?: () => void }).gc?.();
  return process.memoryUsage().heapUsed / MEGABYTE;
}

async function rebuilds(times: number) {
  const follow = () => {
    const kept: (Counted & { heap: number })[] = [];
    const marks = new Set([1, 2, Math.round(times / 10), Math.round(times / 2), times]);
    return {
      kept,
      each: (counted: Counted) => void (marks.has(counted.builds) && kept.push({ ...counted, heap: heap() })),
    };
  };
  const [file, excel] = [follow(), follow()];
  await rebuildFile(times, file.each);
  await rebuildInExcel(times, excel.each);
  return { file: file.kept, excel: excel.kept };
}

const PARTS: Readonly<Record<string, (count: number) => Promise<unknown>>> = {
  faults,
  latency,
  rebuilds,
  random: (count) => tryRandomWorkbooks(count, path.join(tmpdir(), `envelope-random-${process.pid}`)),
};

const [part = "", count = "200"] = process.argv.slice(2);
// What Univer says of sheets that a batch added and its undoing deleted is no figure.
Object.assign(console, { error: () => undefined });
(PARTS[part]?.(Number(count)) ?? Promise.reject(new Error(`There is no part “${part}”.`))).then(
  (found) => process.stdout.write(JSON.stringify(found), () => process.exit(0)),
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
    process.exit(1);
  },
);
