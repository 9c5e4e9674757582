import { readRevenue, SourceProblem, type RevenueReading, type SourceCandidate } from "../../src/source";
import type { Rendered } from "./shapes";
import { blockOf } from "./story";

/** Reads a rendered table; where the reader asks, it is answered with what is true of the table. */
export function readRendered(
  { rows, formats, answers }: Rendered,
  system: "1900" | "1904",
): { reading: RevenueReading | null; asked: string[] } {
  const block = blockOf("Data", rows, formats);
  const candidate: SourceCandidate = { label: "Data", sheet: "Data", area: block.area, table: null };
  const given: Record<string, string> = {};
  const asked: string[] = [];
  for (;;) {
    try {
      return { reading: readRevenue(block, candidate, system, { answers: given }), asked };
    } catch (error) {
      if (!(error instanceof SourceProblem)) throw error;
      const [question] = error.questions;
      const answer = question && answers[question.id];
      if (!question || answer === undefined || given[question.id] !== undefined)
        throw new Error(`${error.message} (asked: ${asked.join()})`);
      expect(question.choices.length + (question.open === undefined ? 0 : 1)).toBeGreaterThan(0);
      asked.push(question.id);
      given[question.id] = answer;
    }
  }
}
