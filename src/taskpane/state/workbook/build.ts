import { ReadingCancelled, type WorkbookPort } from "../../../sheet/workbook";
import { writeSummary, type CaseRequest, type WrittenSummary } from "../../../summary";
import { evaluate, type EvaluationInput } from "../fields/evaluate";
import type { BuildStep, SummaryNumber } from "../store/pane-state";
import { progressPort } from "../ports/progress-port";
import { readAgain } from "../readers/read-source";
import type { ChosenSource } from "../store/source";
import { texts } from "../../texts";
import { watchedPort } from "../ports/watched-port";

/**
 * Builds from what the workbook holds now, not from what it held when the pane read it:
 *
 *     1. read the source again → 2. work the case out again → 3. write
 *
 * @param input the fields as they stand
 * @param signal ends the build before it writes; from then on it is done as a whole
 * @throws whatever makes the build impossible, {@link ReadingCancelled} when the signal ended it; the workbook is then
 * as it was
 */
export async function build(
  port: WorkbookPort,
  input: EvaluationInput,
  { source, summary }: { readonly source: ChosenSource | null; readonly summary: SummaryNumber | null },
  version: string,
  report: (step: BuildStep) => void,
  signal: AbortSignal,
): Promise<{ written: WrittenSummary; source: ChosenSource | null }> {
  const goOn = (step: BuildStep) => {
    if (signal.aborted && step !== "checking") throw new ReadingCancelled();
    report(step);
  };
  goOn("reading");
  const fresh = source && (await readAgain(watchedPort(port, { signal }), source));
  if (fresh?.problem) throw new Error(fresh.problem.message);
  goOn("working");
  const request = requestOf({ ...input, reading: fresh?.reading ?? null });
  return {
    written: await writeSummary(progressPort(port, goOn), {
      ...request,
      version,
      ...(summary === null ? { unseen: true } : { summary }),
    }),
    source: fresh,
  };
}

function requestOf(input: EvaluationInput): CaseRequest {
  const { request, waiting, errors } = evaluate(input);
  if (request) return request;
  throw new Error(
    (waiting && errors[waiting]) ??
      (waiting ? texts.card.waiting({ what: texts.waitingFor[waiting] }) : texts.summary.notReady),
  );
}
