import type { RefusedLook } from "../sheet/workbook";

/** Something that may be refused without harm to the rest. */
export interface Step extends RefusedLook {
  /** About what it weighs in a batch. */
  readonly bytes: number;
  /** Adds it to the batch; to do it twice comes to the same as to do it once. */
  run(): void;
}

/**
 * Does all steps in one round trip, or in one more for each `limit` bytes. When Excel refuses one, each part of the
 * look is tried in a trip of its own, and what is refused of it by halves: so a refusal costs as many trips as there
 * are parts, and a few for each step that is refused. Where Excel takes no part at all, it is not asked any further.
 *
 * @param limit bytes that a batch may weigh; a step that is heavier makes a batch of its own
 * @returns what was refused, each part of a sheet once
 */
export async function trySteps(
  context: Excel.RequestContext,
  steps: readonly Step[],
  limit: number,
): Promise<RefusedLook[]> {
  const refused: Step[] = [];
  for (const batch of batches(steps, limit)) {
    if (!(await isDone(context, batch))) refused.push(...(await byParts(context, batch)));
  }
  return [...new Map(refused.map(({ sheet, what }) => [`${what} ${sheet}`, { sheet, what }])).values()];
}

async function byParts(context: Excel.RequestContext, steps: readonly Step[]): Promise<readonly Step[]> {
  const parts = [...new Set(steps.map(({ what }) => what))].map((of) => steps.filter(({ what }) => what === of));
  const open: (readonly Step[])[] = [];
  for (const part of parts) if (!(await isDone(context, part))) open.push(part);
  if (parts.length > 1 && open.length === parts.length) return steps;
  const refused: Step[] = [];
  for (const part of open) refused.push(...(await halves(context, part)));
  return refused;
}

/** What Excel refuses of steps that it refused together. */
async function halves(context: Excel.RequestContext, steps: readonly Step[]): Promise<readonly Step[]> {
  if (steps.length <= 1) return steps;
  const middle = Math.ceil(steps.length / 2);
  const refused: Step[] = [];
  for (const half of [steps.slice(0, middle), steps.slice(middle)]) {
    if (!(await isDone(context, half))) refused.push(...(await halves(context, half)));
  }
  return refused;
}

/** One round trip. Whatever the reason of its failure, the steps of it can be tried again. */
async function isDone(context: Excel.RequestContext, steps: readonly Step[]): Promise<boolean> {
  try {
    for (const step of steps) step.run();
    await context.sync();
    return true;
  } catch (error) {
    if (error instanceof OfficeExtension.Error) return false;
    throw error;
  }
}

function batches(steps: readonly Step[], limit: number): Step[][] {
  const all: Step[][] = [];
  let weight = Infinity;
  for (const step of steps) {
    if (weight + step.bytes > limit) {
      all.push([]);
      weight = 0;
    }
    all.at(-1)?.push(step);
    weight += step.bytes;
  }
  return all;
}
