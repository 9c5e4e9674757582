import { useCallback, useEffect, useState } from "react";
import type { Separators } from "../../sheet/cells";
import type { WorkbookInfo } from "../../sheet/workbook";
import { usePaneServices } from "../parts/PaneContext";
import { problemText } from "../problem-text";

/** What formulas are understood and shown by. */
export interface WorkbookFacts {
  readonly info: WorkbookInfo;
  readonly separators: Separators;
}

export interface FactsState {
  readonly facts: WorkbookFacts | null;
  readonly problem: string | null;
  /** Looks again, for sheets and names that came since. */
  readonly refresh: () => void;
}

/** The workbook's sheets, names and tables, and the marks of its Excel. */
export function useWorkbookFacts(): FactsState {
  const { port, cells } = usePaneServices();
  const [facts, setFacts] = useState<WorkbookFacts | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const refresh = useCallback(() => {
    Promise.all([port.describe(), cells.separators()]).then(
      ([info, separators]) => {
        setFacts({ info, separators });
        setProblem(null);
      },
      (error: unknown) => setProblem(problemText(error)),
    );
  }, [port, cells]);
  useEffect(refresh, [refresh]);
  return { facts, problem, refresh };
}
