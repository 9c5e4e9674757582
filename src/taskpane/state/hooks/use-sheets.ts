import { useEffect, useRef, useState, type Dispatch } from "react";
import type { NameInfo } from "../../../sheet/workbook";
import type { RecalledCase } from "../../../summary";
import type { Form } from "../fields/form";
import type { PaneAction, PaneState } from "../store/pane-state";
import type { Stated } from "../readers/stated";

interface SheetsInput {
  /** Envelope's own cells as they stand; null while they are not known. */
  readonly names: readonly NameInfo[] | null;
  readonly locale: string;
  readonly state: Pick<PaneState, "summary" | "build" | "workbook">;
  readonly dispatch: Dispatch<PaneAction>;
  /** Is told what somebody has typed on the sheets. */
  readonly onChange: (change: Partial<Form>) => void;
  readonly onProblem: (error: unknown) => void;
}

/**
 * Follows the sheets of the summary that the fields belong to. They are the state, so what is typed on them comes into
 * the fields of the pane; fields that somebody has changed in the pane since keep what was typed there, and the screen
 * of the summary shows both.
 *
 * @returns the case as the sheets state it; null while the fields belong to no summary
 */
export function useSheets({
  names,
  locale,
  state: { summary, build, workbook },
  dispatch,
  onChange,
  onProblem,
}: SheetsInput): RecalledCase | null {
  const [recalled, setRecalled] = useState<RecalledCase | null>(null);
  const number = typeof summary === "number" ? summary : null;
  const { dateSystem } = workbook;
  const told = useRef(onChange);
  useEffect(() => {
    told.current = onChange;
  });
  /** What the fields were last brought in line with, and for which summary. */
  const known = useRef<{ readonly number: number; readonly form: Form } | null>(null);

  useEffect(() => {
    // What a build has written is in the fields already.
    if (build.kind === "done") known.current = null;
  }, [build]);

  useEffect(() => {
    if (number === null) {
      known.current = null;
      setRecalled(null);
      return;
    }
    if (names === null) return;
    let over = false;
    const take = (stated: Stated | null) => {
      if (over || stated === null) return;
      const before = known.current?.number === number ? known.current.form : stated.form;
      known.current = { number, form: stated.form };
      setRecalled(stated.recalled);
      const change = changed(before, stated.form);
      if (Object.keys(change).length === 0) return;
      told.current(change);
      dispatch({ type: "sheets", change });
    };
    import("../workbook/workbook-code")
      .then(({ statedBy }) => take(statedBy(names, number, dateSystem, locale)))
      .catch(onProblem);
    return () => {
      over = true;
    };
  }, [dateSystem, dispatch, locale, names, number, onProblem]);

  return recalled;
}

/** The fields that say something else by now. */
function changed(before: Form, after: Form): Partial<Form> {
  const fields = (Object.keys(after) as (keyof Form)[]).filter(
    (field) => JSON.stringify(before[field]) !== JSON.stringify(after[field]),
  );
  return Object.fromEntries(fields.map((field) => [field, after[field]]));
}
