import { isDeepStrictEqual } from "node:util";
import type { Page } from "playwright-core";

/** Waits until a page has drawn what it is told and no transition is under way; one that never ends is left alone. */
export function settled(target: { evaluate: Page["evaluate"] }): Promise<void> {
  return target.evaluate(async () => {
    const drawn = () => new Promise((next) => requestAnimationFrame(next));
    const moving = () =>
      document
        .getAnimations()
        .filter((one) => one.playState === "running" && one.effect?.getComputedTiming().endTime !== Infinity);
    do {
      await drawn();
      await drawn();
      await Promise.all(moving().map((one) => one.finished.catch(() => undefined)));
    } while (moving().length > 0);
  });
}

const LONGEST_MS = 15_000;
const STEP_MS = 50;

/** What something comes to once it is as expected, or is after a long while: for a test to compare. */
export async function eventually<Value>(look: () => Promise<Value>, expected: Value): Promise<Value> {
  const until = Date.now() + LONGEST_MS;
  for (;;) {
    const found = await look();
    if (isDeepStrictEqual(found, expected) || Date.now() > until) return found;
    await new Promise((later) => setTimeout(later, STEP_MS));
  }
}
