import { useEffect, useRef, useState } from "react";
import type { Place } from "../../sheet/workbook";
import { usePaneServices } from "../parts/PaneContext";
import { problemText } from "../problem-text";

/**
 * Follows what is selected on the sheets, from what is selected now on.
 * @param onSelect called with each selection, the first one included; null where that is no block of cells
 * @returns why the selection cannot be followed, or null
 */
export function useSelection(onSelect: (selected: Place | null) => void): string | null {
  const { cells } = usePaneServices();
  const [problem, setProblem] = useState<string | null>(null);
  const listener = useRef(onSelect);
  useEffect(() => {
    listener.current = onSelect;
  });
  useEffect(() => {
    let over = false;
    const tell = (selected: Place | null) => {
      if (over) return;
      listener.current(selected);
      // What is known now was not known before.
      setProblem(null);
    };
    const fail = (error: unknown) => {
      if (!over) setProblem(problemText(error));
    };
    const watching = cells.watchSelection(tell, fail);
    // That nothing is followed outlasts the first answer.
    cells
      .selected()
      .then(tell)
      .catch(fail)
      .then(() => watching)
      .catch(fail);
    return () => {
      over = true;
      // Where it could not begin, which was said, there is nothing to end; and a handler that Excel did not take off
      // tells nobody.
      watching.then((end) => end()).catch(() => undefined);
    };
  }, [cells]);
  return problem;
}
