import { WorkbookProblem } from "../../../src/sheet/workbook";
import type { Fault } from "../../../src/simulator/wire/host";
import { openStory, Told, type Story, type StoryExcel } from "./stories";

/**
 * Ways in which a round trip fails: before anything of it was done, in the middle, or with the answer lost when all was
 * done.
 */
export const KINDS: readonly { readonly name: string; readonly code: string; readonly after: number }[] = [
  { name: "internal error", code: "GeneralException", after: 0 },
  { name: "refused in the middle", code: "InvalidArgument", after: 12 },
  { name: "a cell is being edited", code: "InvalidOperationInCellEditMode", after: 0 },
  { name: "answer lost", code: "RequestAborted", after: Infinity },
];

/** What was found when a story was told with a fault at each of its round trips. */
export interface Faulted {
  /** Round trips of the story when nothing fails. */
  readonly trips: number;
  readonly runs: number;
  /** Runs that ended with the workbook as it was, and with the story complete. */
  readonly asItWas: number;
  readonly complete: number;
  /** Runs that ended otherwise, or that told their user nothing: there should be none. */
  readonly wrong: readonly string[];
}

/** Tells a story once without a fault, then with each kind of fault at each round trip in turn. */
export async function faulted(story: Story, kinds = KINDS): Promise<Faulted> {
  let excel = await openStory(story);
  const before = excel.state();
  const trips = await tripsOf(excel, () => story.tell(excel));
  const done = excel.state();
  const wrong: string[] = [];
  let [runs, asItWas, complete] = [0, 0, 0];
  for (let trip = 1; trip <= trips; trip++) {
    for (const { name, code, after } of kinds) {
      if (excel.state() !== before) {
        await excel.dispose();
        excel = await openStory(story);
      }
      runs += 1;
      const told = await tellWithFault(excel, story, { trip, code, after });
      const state = excel.state();
      if (state === before && state !== done) asItWas += 1;
      else if (state === done) complete += 1;
      const where = `${story.name}, round trip ${trip} of ${trips}, ${name}`;
      if (state !== before && state !== done)
        wrong.push(`${where}: the workbook is neither as it was nor complete: ${difference(before, done, state)}`);
      if (told instanceof Error && !isTold(told)) wrong.push(`${where}: ${told.name}: ${told.message}`);
      if (told === null && state !== done) wrong.push(`${where}: nothing was told, and the story is not complete`);
    }
  }
  await excel.dispose();
  return { trips, runs, asItWas, complete, wrong };
}

/** Round trips of something, those included that Office.js sends of its own when it is over. */
export async function tripsOf(excel: StoryExcel, run: () => Promise<unknown>): Promise<number> {
  await excel.settled();
  const from = excel.simulator.host.roundTrips;
  await run();
  await excel.settled();
  return excel.simulator.host.roundTrips - from;
}

/** @returns what was thrown, null when nothing was; a rejection that nobody handles is thrown too */
async function tellWithFault(excel: StoryExcel, story: Story, fault: Fault): Promise<unknown> {
  const unhandled: Error[] = [];
  const listen = (reason: unknown) => void unhandled.push(new Error("Nobody handled a rejection.", { cause: reason }));
  process.on("unhandledRejection", listen);
  excel.simulator.host.failAt(fault);
  try {
    await story.tell(excel);
    await excel.settled();
    return unhandled[0] ?? null;
  } catch (error) {
    await excel.settled();
    return unhandled[0] ?? error;
  } finally {
    process.off("unhandledRejection", listen);
    excel.simulator.host.failAt({ trip: Infinity, code: "" });
  }
}

const isTold = (error: Error) =>
  (error instanceof WorkbookProblem || error instanceof Told) && error.message.length > 20;

function difference(before: string, done: string, state: string): string {
  const at = [before, done].map((other) => [...other].findIndex((letter, index) => state[index] !== letter));
  const near = Math.max(...at);
  return `…${state.slice(Math.max(0, near - 60), near + 100)}… where before stood …${before.slice(Math.max(0, near - 60), near + 100)}…`;
}
