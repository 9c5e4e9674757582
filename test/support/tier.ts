import type { Parameters } from "fast-check";

/** Whether this is `npm run test:full`, which spares nothing; `npm test` is done in minutes. */
export const isFull = process.env.ENVELOPE_TESTS === "full";

const seed = process.env.ENVELOPE_SEED;

/**
 * How often a property is tried: in full, or a tenth as often unless told, and with the seed of the whole run.
 *
 * @param full how often `npm run test:full` tries it
 * @param quick how often everything else does
 */
export function tries(
  full: number,
  quick: number = Math.max(5, Math.ceil(full / 10)),
): Pick<Parameters, "numRuns" | "seed"> {
  return { numRuns: isFull ? full : Math.min(full, quick), ...(seed !== undefined && { seed: Number(seed) }) };
}

/** All cases in full, otherwise so many of them, evenly spaced from the first to the last. */
export function some<Case>(cases: readonly Case[], quick: number): readonly Case[] {
  if (isFull || quick >= cases.length) return cases;
  const step = (cases.length - 1) / Math.max(1, quick - 1);
  return Array.from({ length: quick }, (_, index) => cases[Math.round(index * step)] as Case);
}

/** A test that takes too long for `npm test`: `npm run test:full` alone knows it. */
export const slowTest: typeof test = isFull
  ? test
  : (Object.assign(() => undefined, { each: () => () => undefined }) as unknown as typeof test);
