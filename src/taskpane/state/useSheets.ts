import { useCallback, useEffect, useRef, useState, type Dispatch } from "react";
import type { WorkbookPort } from "../../sheet/workbook";
import type { RecalledCase } from "../../summary";
import type { Form } from "./form";
import type { PaneAction, PaneState } from "./paneState";
import { problemOf } from "./source";
import type { Stated } from "./stated";

interface SheetsInput {
  readonly port: WorkbookPort;
  readonly locale: string;
  readonly state: Pick<PaneState, "summary" | "build">;
  readonly dispatch: Dispatch<PaneAction>;
}

/**
 * Follows the sheets of the summary that the fields belong to. They are the state, so whoever comes back to the pane finds
 * what was typed on them meanwhile in its fields; fields that somebody has changed in the pane
 * since keep what was typed there, and the screen of the summary shows both.
 *
 * @returns the case as the sheets state it; null while the fields belong to no summary
 */
export function useSheets({ port, locale, state: { summary, build }, dispatch }: SheetsInput): RecalledCase | null {
  const [stated, setStated] = useState<Stated | null>(null);
  const number = typeof summary === "number" ? summary : null;
  const learned = useRef<number | null>(null);

  const look = useCallback(async (): Promise<Stated | null> => (await import("./workbookCode")).statedBy(port, number, locale), [locale, number, port]);

  const fail = useCallback((error: unknown) => dispatch({ type: "workbookProblem", message: problemOf(error).message }), [dispatch]);

  useEffect(() => {
    if (number === learned.current && build.kind !== "done") return;
    learned.current = number;
    if (number === null) setStated(null);
    else look().then(setStated, fail);
  }, [build, fail, look, number]);

  const running = build.kind === "running";
  useEffect(() => {
    if (stated === null || running) return;
    let asking = false;
    const cameBack = () => {
      if (asking || document.visibilityState === "hidden") return;
      asking = true;
      look()
        .then((found) => {
          if (!found) return;
          const change = changed(stated.form, found.form);
          if (Object.keys(change).length === 0) return;
          dispatch({ type: "sheets", change });
          setStated(found);
        })
        .catch(fail)
        .finally(() => (asking = false));
    };
    window.addEventListener("focus", cameBack);
    document.addEventListener("visibilitychange", cameBack);
    return () => {
      window.removeEventListener("focus", cameBack);
      document.removeEventListener("visibilitychange", cameBack);
    };
  }, [dispatch, fail, look, running, stated]);

  return stated?.recalled ?? null;
}

/** The fields that say something else by now. */
function changed(before: Form, after: Form): Partial<Form> {
  const names = (Object.keys(after) as (keyof Form)[]).filter((name) => JSON.stringify(before[name]) !== JSON.stringify(after[name]));
  return Object.fromEntries(names.map((name) => [name, after[name]]));
}
