import { useRef, type Dispatch } from "react";
import { ReadingCancelled, type WorkbookPort } from "../../../sheet/workbook";
import { detailsOf } from "../../details";
import { problemText } from "../../problem-text";
import type { EvaluationInput } from "../fields/evaluate";
import type { BuildStep, PaneAction, PaneState } from "../store/pane-state";

export interface Building {
  readonly build: () => void;
  /** Ends the build that is under way, as long as it does not write. */
  readonly cancelBuild: () => void;
}

/** Builds the summary from the fields as they stand, and tells the state how far it is. */
export function useBuild(
  port: WorkbookPort,
  version: string,
  state: PaneState,
  input: EvaluationInput,
  dispatch: Dispatch<PaneAction>,
): Building {
  const running = useRef<AbortController | null>(null);
  const run = async () => {
    if (running.current) return;
    const { signal } = (running.current = new AbortController());
    const report = (step: BuildStep) => dispatch({ type: "build", build: { kind: "running", step } });
    try {
      report("reading");
      const { build } = await import("../workbook/workbook-code");
      const done = await build(port, input, { source: state.source, summary: state.summary }, version, report, signal);
      if (done.source) dispatch({ type: "source", source: done.source });
      dispatch({ type: "build", build: { kind: "done", written: done.written, form: input.form } });
    } catch (error) {
      if (error instanceof ReadingCancelled) dispatch({ type: "build", build: { kind: "cancelled" } });
      else
        dispatch({
          type: "build",
          build: { kind: "failed", message: problemText(error), details: detailsOf(error, version) },
        });
    } finally {
      running.current = null;
    }
  };
  return { build: () => void run(), cancelBuild: () => running.current?.abort() };
}
