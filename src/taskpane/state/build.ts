import type { WorkbookPort } from "../../sheet/workbook";
import { writeSummary, type CaseRequest, type WrittenSummary } from "../../summary";
import { evaluate, type EvaluationInput } from "./evaluate";
import type { BuildStep, SummaryNumber } from "./paneState";
import { progressPort } from "./progressPort";
import { readAgain } from "./readSource";
import type { ChosenSource } from "./source";
import { texts } from "../texts";

/**
 * Builds from what the workbook holds now, not from what it held when the pane read it:
 *
 *     1. read the source again → 2. work the case out again → 3. write
 *
 * @param input the fields as they stand
 * @throws whatever makes the build impossible; the workbook is then as it was
 */
export async function build(
  port: WorkbookPort,
  input: EvaluationInput,
  { source, summary }: { readonly source: ChosenSource | null; readonly summary: SummaryNumber | null },
  version: string,
  report: (step: BuildStep) => void,
): Promise<{ written: WrittenSummary; source: ChosenSource | null }> {
  report("reading");
  const fresh = source && (await readAgain(port, source));
  if (fresh?.problem) throw new Error(fresh.problem.message);
  report("working");
  const request = requestOf({ ...input, reading: fresh?.reading ?? null });
  return { written: await writeSummary(progressPort(port, report), { ...request, version, ...(summary === null ? {} : { summary }) }), source: fresh };
}

function requestOf(input: EvaluationInput): CaseRequest {
  const { request, waiting, errors } = evaluate(input);
  if (request) return request;
  throw new Error((waiting && errors[waiting]) ?? (waiting ? texts.card.waiting({ what: texts.waitingFor[waiting] }) : texts.summary.notReady));
}
