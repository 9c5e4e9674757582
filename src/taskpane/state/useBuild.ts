import { useRef, type Dispatch } from "react";
import type { WorkbookPort } from "../../sheet/workbook";
import { detailsOf, messageOf } from "./details";
import type { EvaluationInput } from "./evaluate";
import type { BuildStep, PaneAction, PaneState } from "./paneState";

/** Builds the summary from the fields as they stand, and tells the state how far it is. */
export function useBuild(port: WorkbookPort, version: string, state: PaneState, input: EvaluationInput, dispatch: Dispatch<PaneAction>): () => void {
  const running = useRef(false);
  const run = async () => {
    if (running.current) return;
    running.current = true;
    const report = (step: BuildStep) => dispatch({ type: "build", build: { kind: "running", step } });
    try {
      report("reading");
      const { build } = await import("./workbookCode");
      const done = await build(port, input, { source: state.source, summary: state.summary }, version, report);
      if (done.source) dispatch({ type: "source", source: done.source });
      dispatch({ type: "build", build: { kind: "done", written: done.written, form: input.form } });
    } catch (error) {
      dispatch({ type: "build", build: { kind: "failed", message: messageOf(error), details: detailsOf(error, version) } });
    } finally {
      running.current = false;
    }
  };
  return () => void run();
}
