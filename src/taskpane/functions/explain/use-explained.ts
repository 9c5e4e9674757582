import { useEffect, useMemo, useRef, useState } from "react";
import { NAMESPACE } from "../../../functions/namespace";
import { oneCell } from "../../../sheet/address";
import type { HeldCell } from "../../../sheet/cells";
import type { SheetCell } from "../../../sheet/sheet-cell";
import type { CustomNames } from "../../../sheet/custom-names";
import { placeText } from "../../../sheet/references";
import type { Place } from "../../../sheet/workbook";
import { usePaneServices } from "../../parts/PaneContext";
import { FUNCTIONS } from "../catalogue";
import { problemText } from "../../problem-text";
import { useReadCells } from "../use-read-cells";
import { useSelection } from "../use-selection";
import { useWorkbookFacts, type WorkbookFacts } from "../use-workbook-facts";
import { evaluate, type EvaluatedCall } from "./evaluated";
import { explainFormula, placesOf } from "./explained";

export interface Explained {
  readonly cell: SheetCell;
  readonly held: HeldCell;
  readonly calls: readonly EvaluatedCall[];
  readonly facts: WorkbookFacts;
}

export interface Explaining {
  /** Null while nothing is selected or read yet. */
  readonly explained: Explained | null;
  readonly problem: string | null;
  /** Selects cells on the sheet without turning the explanation to them. */
  readonly jump: (place: Place) => void;
  /** Selects a cell and explains that one. */
  readonly follow: (cell: SheetCell) => void;
  /** The place that was jumped to, while it is selected. */
  readonly jumpedTo: Place | null;
}

const IDS: ReadonlySet<string> = new Set(FUNCTIONS.map(({ id }) => id));

/** What our functions are called in this installation. */
export function useCustomNames(): CustomNames {
  const { namespace } = usePaneServices();
  return useMemo(() => ({ namespace, published: NAMESPACE, ids: IDS }), [namespace]);
}

/** Follows the selected cell, and takes its formula apart. */
export function useExplained(): Explaining {
  const { cells } = usePaneServices();
  const names = useCustomNames();
  const { facts, problem: unknown } = useWorkbookFacts();
  const [cell, setCell] = useState<SheetCell | null>(null);
  const [held, setHeld] = useState<{ cell: SheetCell; held: HeldCell } | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [version, setVersion] = useState(0);
  const [jumpedTo, setJumpedTo] = useState<Place | null>(null);
  const jumping = useRef<string | null>(null);

  const deaf = useSelection((place) => {
    if (place && jumping.current === placeText(place)) return;
    jumping.current = null;
    setJumpedTo(null);
    setCell(place && { sheet: place.sheet, row: place.area.row, column: place.area.column });
    setVersion((before) => before + 1);
  });
  useEffect(() => {
    if (!cell) return;
    let over = false;
    cells.held(cell).then(
      (found) => {
        if (over) return;
        setHeld({ cell, held: found });
        setProblem(null);
      },
      (error: unknown) => {
        if (!over) setProblem(problemText(error));
      },
    );
    return () => {
      over = true;
    };
  }, [cells, cell, version]);

  const current = held && cell && held.cell === cell ? held : null;
  const calls =
    facts && current?.held.formula ? explainFormula(current.held.formula, current.cell, names, facts.info) : [];
  const read = useReadCells(placesOf(calls), version);

  const select = async (place: Place) => {
    try {
      await cells.select(place);
    } catch (error) {
      setProblem(problemText(error));
    }
  };
  return {
    explained: facts && current ? { ...current, facts, calls: evaluate(calls, read.values) } : null,
    problem: problem ?? deaf ?? unknown ?? read.problem,
    jump: (place) => {
      jumping.current = placeText(place);
      setJumpedTo(place);
      void select(place);
    },
    follow: (next) => void select({ sheet: next.sheet, area: oneCell(next) }),
    jumpedTo,
  };
}
