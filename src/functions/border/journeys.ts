import { invalid, messages, notAvailable } from "../../model";
import { cellNumber, cellText } from "./cell";
import { isFault, type Fault } from "./fault";
import { flatCells } from "./lists";

/** Learners' journeys with what each of them earned. */
export interface Journeys {
  readonly steps: readonly (readonly string[])[];
  readonly outcomes: readonly number[];
}

const BETWEEN_STEPS = ">";

/**
 * Reads journeys, "eLearning > Coaching > Community", a cell each, and their outcomes. Spellings that differ in case
 * are one step. A journey with a blank outcome earned nothing; a row of which both are blank is skipped.
 */
export function journeys(pathsArgument: unknown, outcomesArgument: unknown): Journeys | Fault {
  const paths = flatCells(pathsArgument).map((cell) => cellText("paths", cell));
  const outcomes = flatCells(outcomesArgument).map((cell) => cellNumber("outcomes", cell));
  if (paths.length === 0) return invalid(messages.missing("paths"));
  if (paths.length !== outcomes.length)
    return notAvailable(messages.lengths("paths", paths.length, "outcomes", outcomes.length));
  const fault = paths.find(isFault) ?? outcomes.find(isFault);
  if (fault) return fault;

  const spellings = new Map<string, string>();
  const rows = (paths as string[]).map((path) => stepsOf(path, spellings));
  const lost = rows.findIndex((steps, row) => steps.length === 0 && outcomes[row] !== 0);
  if (lost >= 0) return invalid(messages.noPath(lost + 1));
  const travelled = rows.map((_, row) => row).filter((row) => rows[row]?.length !== 0);
  return { steps: travelled.map((row) => rows[row] ?? []), outcomes: travelled.map((row) => Number(outcomes[row])) };
}

function stepsOf(path: string, spellings: Map<string, string>): string[] {
  const names = path
    .split(BETWEEN_STEPS)
    .map((name) => name.trim())
    .filter((name) => name !== "");
  return names.map((name) => {
    const key = name.toLowerCase();
    const first = spellings.get(key) ?? name;
    spellings.set(key, first);
    return first;
  });
}
