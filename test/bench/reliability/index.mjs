/**
 * The figures of docs/reliability.md: `npm run reliability [PARTS] [WORKBOOKS]`, for example `npm run reliability
 * random 10000`.
 *
 *     1. faults at every round trip of every story → 2. the stories at 300 ms a round trip → 3. 200 rebuilds → 4. 10,000 random workbooks
 *
 * Each part replaces its table in the document; it fails when a figure is not what the document promises.
 */
import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "../summary/build.mjs";

const here = path.dirname(fileURLToPath(import.meta.url));
const root = path.resolve(here, "../../..");
const output = path.join(root, "build", "bench");
const document = path.join(root, "docs", "reliability.md");

const ALL = ["faults", "latency", "rebuilds", "random"];
const REBUILDS = 200;
const WORKBOOKS = 10_000;

export async function bench([parts = ALL.join(","), workbooks = String(WORKBOOKS)]) {
  mkdirSync(output, { recursive: true });
  await build({ reliability: path.join(here, "live.ts") }, output);
  for (const part of parts.split(",")) {
    const found = run(part, part === "random" ? workbooks : String(REBUILDS));
    const { table, wrong } = TABLES[part](found);
    write(
      part,
      `${table}\n\nMeasured on ${new Date().toISOString().slice(0, 10)} with Node ${process.version} on ${os.cpus().length} × ${os.cpus()[0]?.model ?? "processor"}.`,
    );
    console.log(`${part}\n${table}\n`);
    if (wrong.length > 0) {
      console.error(wrong.join("\n"));
      process.exitCode = 1;
    }
  }
}

function run(part, count) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ["--expose-gc", path.join(output, "reliability.js"), part, count],
    { cwd: root, encoding: "utf8", maxBuffer: 1024 ** 3 },
  );
  if (status !== 0) throw new Error(`${part} broke off: ${stderr}`);
  return JSON.parse(stdout);
}

const rows = (head, lines) =>
  [head, head.map((_, at) => (at === 0 ? "---" : "---:")), ...lines]
    .map((cells) => `| ${cells.join(" | ")} |`)
    .join("\n");
const sum = (list, of) => list.reduce((all, one) => all + of(one), 0);

const TABLES = {
  faults: (stories) => ({
    table: rows(
      ["Story", "round trips", "runs with a fault", "as it was", "complete", "otherwise"],
      [
        ...stories,
        {
          name: "**All**",
          trips: sum(stories, (one) => one.trips),
          runs: sum(stories, (one) => one.runs),
          asItWas: sum(stories, (one) => one.asItWas),
          complete: sum(stories, (one) => one.complete),
          wrong: stories.flatMap((one) => one.wrong),
        },
      ].map(({ name, trips, runs, asItWas, complete, wrong }) => [name, trips, runs, asItWas, complete, wrong.length]),
    ),
    wrong: stories.flatMap((one) => one.wrong),
  }),
  latency: (stories) => ({
    table: rows(
      ["Story", "round trips", "waiting at 300 ms", "until the pane has its answer"],
      stories.map(({ name, trips, waiting, seconds }) => [
        name,
        trips,
        `${waiting.toFixed(1)} s`,
        `${seconds.toFixed(1)} s`,
      ]),
    ),
    wrong: [],
  }),
  rebuilds: ({ file, excel }) => {
    const table = (list) =>
      rows(
        ["Builds", ...Object.keys(list[0].counts), "heap, MB"],
        list.map(({ builds, counts, heap }) => [
          builds,
          ...Object.values(counts).map((count) => count.toLocaleString("en-US")),
          heap.toFixed(1),
        ]),
      );
    const grown = (list) =>
      list.slice(2).flatMap(({ builds, counts }) =>
        Object.entries(counts)
          .filter(([name, count]) => count !== list[1].counts[name])
          .map(
            ([name, count]) =>
              `after ${builds} builds there are ${count} ${name}, after 2 there were ${list[1].counts[name]}`,
          ),
      );
    return {
      table: `In a file:\n\n${table(file)}\n\nIn the simulated Excel:\n\n${table(excel)}`,
      wrong: [...grown(file), ...grown(excel)],
    };
  },
  random: ({ workbooks, inspected, summarized, refused, wrong }) => ({
    table: rows(
      ["Workbooks", "read by inspect", "summarized", "refused or asked about in words", "otherwise"],
      [[workbooks, inspected, summarized, refused, wrong.length].map((count) => count.toLocaleString("en-US"))],
    ),
    wrong,
  }),
};

/** Puts a table between its marks in the document. */
function write(part, text) {
  const [start, end] = [`<!-- ${part} -->`, `<!-- /${part} -->`];
  const before = readFileSync(document, "utf8");
  const [from, to] = [before.indexOf(start), before.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`${document} has no place for ${part}.`);
  writeFileSync(document, `${before.slice(0, from + start.length)}\n${text}\n${before.slice(to)}`);
}
