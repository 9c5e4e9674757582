import { InvalidArgumentError } from "commander";
import type { AssumptionId } from "../summary";
import { day } from "./arguments";

/** A note as given: its day is a date of the calendar until the workbook's date system is known. */
export interface GivenNote {
  readonly assumption: AssumptionId;
  readonly source: string;
  readonly owner: string;
  /** "2025-12-18". */
  readonly agreed?: string;
}

/** Assumptions by the names that their options have; the one learners' hour is --hourly-cost. */
const ASSUMPTIONS: ReadonlyMap<string, AssumptionId> = new Map(
  Object.entries({
    share: "share",
    baseline: "baseline",
    margin: "margin",
    cost: "cost",
    "hourly-cost": "learnerHour",
    "market-growth": "marketGrowth",
    plan: "plan",
    "revenue-before": "revenueBefore",
    uplift: "uplift",
  } as const satisfies Record<string, AssumptionId>),
);

export const NOTE_HELP = `
Notes record the source, owner and agreement date of an assumption:
  --note "margin: source=Finance pack 2025 p. 14; owner=Finance partner; agreed=2025-12-18"
Each of the three is optional; without a date the assumption is open.
Assumptions: ${[...ASSUMPTIONS.keys()].join(", ")}.
`;

const EXAMPLE = "Enter a note as “margin: source=Finance pack 2025 p. 14; owner=Finance partner; agreed=2025-12-18”.";

/** "margin: source=…; owner=…; agreed=…" added to the notes so far. */
export function note(text: string, before: readonly GivenNote[] = []): GivenNote[] {
  const colon = text.indexOf(":");
  if (colon < 0) throw new InvalidArgumentError(EXAMPLE);
  const name = text.slice(0, colon).trim();
  const assumption = ASSUMPTIONS.get(name.toLowerCase().replace(/[\s_]+/g, "-"));
  if (assumption === undefined)
    throw new InvalidArgumentError(
      `There is no assumption “${name}”. Assumptions: ${[...ASSUMPTIONS.keys()].join(", ")}.`,
    );
  if (before.some((other) => other.assumption === assumption))
    throw new InvalidArgumentError(`The assumption “${name}” has two notes. Combine them.`);
  return [...before, { assumption, source: "", owner: "", ...partsOf(text.slice(colon + 1)) }];
}

const isKey = (key: string): key is "source" | "owner" | "agreed" => ["source", "owner", "agreed"].includes(key);

/** A semicolon that no key follows belongs to the text before it: "source=Budget; sheet B7". */
function partsOf(text: string): Partial<Record<"source" | "owner" | "agreed", string>> {
  const parts: Partial<Record<"source" | "owner" | "agreed", string>> = {};
  for (const piece of text.split(/;\s*(?=\w+\s*=|$)/)) {
    if (piece.trim() === "") continue;
    const at = piece.indexOf("=");
    const key = piece.slice(0, Math.max(at, 0)).trim().toLowerCase();
    const value = piece.slice(at + 1).trim();
    if (!isKey(key)) throw new InvalidArgumentError(`“${piece.trim()}” is not source=, owner= or agreed=. ${EXAMPLE}`);
    if (parts[key] !== undefined) throw new InvalidArgumentError(`${key}= appears twice. ${EXAMPLE}`);
    parts[key] = key === "agreed" ? day(value) : value;
  }
  if (Object.keys(parts).length === 0) throw new InvalidArgumentError(EXAMPLE);
  return parts;
}
