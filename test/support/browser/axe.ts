import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { settled } from "./settled";

export const AXE = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

type Impact = "minor" | "moderate" | "serious" | "critical";

/**
 * Findings of axe, which must be on the page already; the grid's own elements and Fluent's focus guards are left to
 * their makers.
 */
export async function violations(
  target: { evaluate: Page["evaluate"] },
  impacts: readonly Impact[] = ["serious", "critical"],
): Promise<string[]> {
  // Half-way through a transition a colour is one that nobody chose.
  await settled(target);
  return target.evaluate(async (counted) => {
    const axe = (
      window as unknown as {
        axe: {
          run(
            scope: object,
            options: object,
          ): Promise<{ violations: { id: string; impact: string; nodes: { html: string }[] }[] }>;
        };
      }
    ).axe;
    const outside = ["[data-tabster-dummy]", "[data-u-comp]", ".univer-theme", "iframe"].map((selector) => [selector]);
    const found = await axe.run({ exclude: outside }, { resultTypes: ["violations"], iframes: false });
    return found.violations
      .filter(({ impact }) => (counted as readonly string[]).includes(impact))
      .map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ""}`);
  }, impacts);
}
