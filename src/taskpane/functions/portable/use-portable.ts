import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import { NOTE_START, noteOf, type Mode, type PortablePlan, type ReturnPlan } from "../../../portable";
import type { Separators } from "../../../sheet/cells";
import { ReadingCancelled } from "../../../sheet/workbook";
import { usePaneServices } from "../../parts/PaneContext";
import { useCustomNames } from "../explain/use-explained";
import { problemText } from "../../problem-text";
import { bringBack, makePortable, planned, plannedReturn, scan, type Differing, type Scanned } from "./portable";

/** What a look at the workbook found. */
export interface Found {
  readonly scanned: Scanned;
  /** What bringing the functions back would do; null for a workbook that was not made portable. */
  readonly back: ReturnPlan | null;
  readonly separators: Separators;
}

/** What can be done with what was found. */
export type Task = "make" | "back";

/** Why something was not done. */
export interface Refusal {
  readonly message: string;
  /** Whether every formula is as it was, by a look at all of them; null when that could not be looked at. */
  readonly unchanged: boolean | null;
}

export type PortableState =
  | { readonly kind: "looking"; readonly at: "functions" | "record"; readonly share: number }
  | { readonly kind: "cancelled" }
  | { readonly kind: "failed"; readonly message: string }
  | {
      readonly kind: "choosing";
      readonly found: Found;
      readonly task: Task;
      readonly busy: boolean;
      readonly refusal: Refusal | null;
    }
  | {
      readonly kind: "made";
      readonly found: Found;
      readonly plan: PortablePlan;
      readonly differing: readonly Differing[];
    }
  | { readonly kind: "brought"; readonly found: Found; readonly plan: ReturnPlan };

export interface Portable {
  readonly state: PortableState;
  readonly mode: Mode;
  readonly setMode: (mode: Mode) => void;
  /** What the chosen mode would do; null while nothing is found. */
  readonly plan: PortablePlan | null;
  /** Whether somebody pressed something here, so that the focus follows what comes of it. */
  readonly used: boolean;
  /** Looks at the workbook again. @param task what to propose then, where it is possible */
  readonly look: (task?: Task) => void;
  readonly cancel: () => void;
  readonly propose: (task: Task) => void;
  readonly make: () => void;
  readonly bring: () => void;
}

/** Looks at the workbook when the view comes, and does with it what is confirmed. */
export function usePortable(): Portable {
  const { port, cells } = usePaneServices();
  const names = useCustomNames();
  const [state, setState] = useState<PortableState>({ kind: "looking", at: "functions", share: 0 });
  const [mode, setMode] = useState<Mode>("native");
  const [used, setUsed] = useState(false);
  const looking = useRef<AbortController | null>(null);

  const find = useCallback(
    async (signal: AbortSignal, tell: (at: "functions" | "record", share: number) => void): Promise<Found> => {
      const told = (at: "functions" | "record") => (share: number) => {
        if (signal.aborted) throw new ReadingCancelled();
        tell(at, share);
      };
      const scanned = await scan(port, cells, names, told("functions"));
      const wasMade = scanned.record.formulas.length + scanned.record.frozen.length > 0;
      const back = wasMade ? await plannedReturn(cells, scanned, names, told("record")) : null;
      const anything = back !== null && back.cells.length + back.changed.length > 0;
      return { scanned, back: anything ? back : null, separators: await cells.separators() };
    },
    [port, cells, names],
  );

  const look = useCallback(
    async (task?: Task) => {
      looking.current?.abort();
      const { signal } = (looking.current = new AbortController());
      const show = (next: PortableState) => {
        if (looking.current?.signal === signal) setState(next);
      };
      show({ kind: "looking", at: "functions", share: 0 });
      try {
        const found = await find(signal, (at, share) => show({ kind: "looking", at, share }));
        if (!signal.aborted) show({ kind: "choosing", found, task: possible(found, task), busy: false, refusal: null });
      } catch (error) {
        if (!(error instanceof ReadingCancelled)) show({ kind: "failed", message: problemText(error) });
      }
    },
    [find],
  );
  useEffect(() => {
    void look();
    // Whoever leaves the view waits for nothing any more.
    return () => looking.current?.abort();
  }, [look]);

  const found = state.kind === "choosing" ? state.found : null;
  const plan = useMemo(() => (found ? planned(found.scanned, mode, names, cells) : null), [found, mode, names, cells]);

  const act = async (task: Task, before: Found, run: () => Promise<PortableState>) => {
    setState({ kind: "choosing", found: before, task, busy: true, refusal: null });
    try {
      setState(await run());
    } catch (error) {
      const now = await find(new AbortController().signal, () => undefined).catch(() => null);
      const refusal = { message: problemText(error), unchanged: now && textOf(now) === textOf(before) };
      setState({ kind: "choosing", found: now ?? before, task: possible(now ?? before, task), busy: false, refusal });
    }
  };
  const note = { start: NOTE_START, of: (formula: string) => noteOf(formula, names) };
  const pressed =
    <Arguments extends unknown[]>(press: (...args: Arguments) => unknown) =>
    (...args: Arguments) => {
      setUsed(true);
      press(...args);
    };
  return {
    state,
    mode,
    setMode,
    plan,
    used,
    look: pressed(look),
    cancel: pressed(() => {
      looking.current?.abort();
      setState({ kind: "cancelled" });
    }),
    propose: pressed((task) => state.kind === "choosing" && setState({ ...state, task, refusal: null })),
    make: pressed(() => {
      if (!found || !plan) return;
      void act("make", found, async () => ({
        kind: "made",
        found,
        plan,
        differing: await makePortable(cells, found.scanned, plan, names, note),
      }));
    }),
    bring: pressed(() => {
      const back = found?.back;
      if (!found || !back) return;
      void act("back", found, async () => {
        await bringBack(cells, found.scanned, back, NOTE_START);
        return { kind: "brought", found, plan: back };
      });
    }),
  };
}

/** A workbook that was made portable is offered its functions back first. */
function possible({ back }: Found, wished: Task = "back"): Task {
  return back === null ? "make" : wished;
}

/** Where a formula of ours stands and what it says. */
const textOf = ({ scanned, back }: Found) =>
  JSON.stringify([
    scanned.standing.map(({ sheet, row, column, formula }) => [sheet, row, column, formula]),
    back?.cells ?? [],
  ]);
