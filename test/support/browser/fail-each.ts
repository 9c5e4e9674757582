import type { Locator } from "playwright-core";
import { isComplaint } from "./complaints";
import { savedState } from "./saved-state";
import { quietFor, trouble, tripsSince, wrote } from "./trouble-excel";
import type { Workbench } from "./workbench";

/** Something that people do in the pane. */
export interface PaneStory {
  /** Brings pane and workbook to where it begins, also when it has just been told. */
  readonly begin: () => Promise<unknown>;
  /** What somebody does, up to the moment in which they wait for Excel. */
  readonly tell: () => Promise<unknown>;
  /** What the pane shows when it worked. */
  readonly done: () => Locator;
  /** What it says when it did not. */
  readonly said: () => Locator;
  /** How somebody tries again who was told that it did not work; the same again unless said. */
  readonly again?: () => Promise<unknown>;
  /** What stands in the fields. */
  readonly typed?: () => Promise<unknown>;
  /** How long Excel is left alone until nothing more is asked of it by itself, in milliseconds. */
  readonly pause?: number;
}

/** What was found. */
export interface Failed {
  /** Round trips of the longest story when nothing fails. */
  readonly trips: number;
  /** Runs of which the pane said that something was wrong, and runs in which it got over it. */
  readonly told: number;
  readonly gotOver: number;
  /** What was otherwise than it should be: with which fault, and what. There should be none. */
  readonly wrong: readonly string[];
}

/** Long enough for what comes behind an answer. */
const BEHIND_MS = 150;

/**
 * Tells a story with each of its round trips failing in turn: before anything is done, and where it writes also with
 * the answer lost. Afterwards the pane has said so in words or got over it, waits for nothing, has thrown nothing and
 * keeps what was typed; the workbook, as it is saved, is as it was or complete; and the same again succeeds.
 * @param story with others that are told in turn, as one that undoes what it did
 */
export async function failEach(bench: Workbench, ...stories: readonly PaneStory[]): Promise<Failed> {
  const thrown: string[] = [];
  bench.page.on("pageerror", (error) => thrown.push(error.message));
  bench.page.on(
    "console",
    (message) => message.type() === "error" && isComplaint(message.text()) && thrown.push(message.text()),
  );
  const result = { trips: 0, told: 0, gotOver: 0, wrong: [] as string[] };
  for (let trip = 1, failed = true; failed; trip++) {
    failed = false;
    let writes = false;
    for (const lost of [false, true]) {
      if (lost && !writes) break;
      for (const [index, story] of stories.entries()) {
        const where = `story ${index + 1}, round trip ${trip}, ${lost ? "its answer lost" : "before it was done"}`;
        const outcome = await one(bench, story, { fails: trip, done: lost }).catch(async (error: unknown) => {
          throw new Error(
            `${where}: ${error instanceof Error ? error.message : String(error)}\nThe pane says: ${await paneText(bench)}`,
          );
        });
        result.wrong.push(
          ...[...outcome.wrong, ...thrown.splice(0).map((message) => `thrown: ${message}`)].map(
            (what) => `${where}: ${what}`,
          ),
        );
        writes ||= outcome.writes;
        if (!outcome.failed) continue;
        failed = true;
        result.trips = trip;
        result[outcome.told ? "told" : "gotOver"] += 1;
      }
    }
  }
  return result;
}

interface Outcome {
  /** False: there was no such round trip. */
  readonly failed: boolean;
  readonly writes: boolean;
  readonly told: boolean;
  readonly wrong: readonly string[];
}

async function one(
  bench: Workbench,
  { begin, tell, done, said, again = tell, typed, pause = BEHIND_MS }: PaneStory,
  fault: { fails: number; done: boolean },
): Promise<Outcome> {
  const { page } = bench;
  const wrong: string[] = [];
  await trouble(page, {});
  await begin();
  await quietFor(page, pause);
  const [before, fields] = [await savedState(bench), await typed?.()];

  await trouble(page, fault);
  await tell();
  await done().or(said()).first().waitFor({ timeout: 60_000 });
  await quietFor(page, pause);
  const failed = (await tripsSince(page)) >= fault.fails;
  const writes = await wrote(page);
  const told = (await said().count()) > 0;
  if (failed && told && !/\w+ \w+ \w+/.test(await said().first().innerText())) wrong.push("it says nothing in words");
  if ((await bench.pane.getByRole("progressbar").count()) > 0) wrong.push("it still waits");
  const after = await savedState(bench);
  const fieldsAfter = await typed?.();
  if (JSON.stringify(fieldsAfter) !== JSON.stringify(fields))
    wrong.push(`${JSON.stringify(fields)} was typed, and ${JSON.stringify(fieldsAfter)} is there`);

  await trouble(page, {});
  if (told) await again();
  await done().first().waitFor({ timeout: 60_000 });
  await quietFor(page, pause);
  if (failed)
    await said()
      .waitFor({ state: "detached", timeout: 10_000 })
      .catch(() => wrong.push("it still says that something is wrong when it has worked"));
  const complete = await savedState(bench);
  if (after !== before && after !== complete)
    wrong.push(`the workbook is neither as it was nor complete: ${difference(before, complete, after)}`);
  if (!told && after !== complete) wrong.push("it says nothing, and the workbook is not complete");
  return { failed, writes, told, wrong };
}

const paneText = async (bench: Workbench) =>
  (await bench.frame().locator("#root").innerText()).replace(/\s+/g, " ").slice(0, 600);

function difference(before: string, complete: string, after: string): string {
  const at = Math.max(
    ...[before, complete].map((other) => [...other].findIndex((letter, index) => after[index] !== letter)),
  );
  return [after, before, complete].map((text) => `…${text.slice(Math.max(0, at - 40), at + 80)}…`).join(" | ");
}
