import { useCallback, useMemo, useReducer, useState } from "react";
import type { CellsPort } from "../../../sheet/cells";
import type { DraftStore } from "../../../sheet/draft";
import type { LivePort } from "../../../sheet/live";
import type { Place, WorkbookPort } from "../../../sheet/workbook";
import type { ExportedSummary, RecalledCase } from "../../../summary";
import type { Host } from "../../host/host";
import { evaluate, type Evaluation, type EvaluationInput } from "../fields/evaluate";
import type { FieldName, Form, Tab } from "../fields/form";
import type { FunctionsViews } from "../store/functions-view";
import { paneReducer, START, type PaneState } from "../store/pane-state";
import { patientPort } from "../ports/patience";
import { useAfresh, type Afresh } from "./use-afresh";
import { useBuild, type Building } from "./use-build";
import { useDraft } from "./use-draft";
import { problemOf } from "../store/source";
import { useOwnNames } from "./use-own-names";
import { usePick, type Picking } from "./use-pick";
import { useSheets } from "./use-sheets";
import { useWorkbook, type WorkbookReading } from "./use-workbook";

/** Everything that the pane is given from outside. */
export interface PaneServices {
  readonly port: WorkbookPort;
  readonly drafts: DraftStore;
  readonly cells: CellsPort;
  readonly live: LivePort;
  readonly views: FunctionsViews;
  readonly clock: () => Date;
  readonly host: Host;
  readonly version: string;
  /** What stands before the dot of a function in a cell; "" for bare names. */
  readonly namespace: string;
  /** Brings cells of the workbook into view and selects them, where the host can. */
  readonly reveal?: (place: Place) => Promise<void>;
  /**
   * Opens a summary that is handed over as a new workbook, where the host can. @throws WorkbookProblem when it is
   * refused
   */
  readonly openNew?: (exported: ExportedSummary) => Promise<void>;
}

/** What the screens show and what they can do. */
export interface Pane extends PaneServices, WorkbookReading, Building, Afresh, Omit<Picking, "letGo"> {
  readonly state: PaneState;
  readonly evaluation: Evaluation;
  /** The names of the sections that are open, on whatever screen. */
  readonly opened: Set<string>;
  /** The case as the sheets of the summary state it; null where it has none yet. */
  readonly onSheets: RecalledCase | null;
  /** Looks at once at what stands on the sheets of the summary, and in the cells that fields follow. */
  readonly lookAtSheets: () => void;
  readonly edit: (change: Partial<Form>) => void;
  readonly show: (tab: Tab) => void;
  /** Shows a field's screen and puts the cursor into it; `arrived` says that this is done. */
  readonly goTo: (field: FieldName) => void;
  readonly arrived: () => void;
  /** Begins a summary of its own for another programme. */
  readonly another: () => void;
}

export function usePane(services: PaneServices): Pane {
  const { clock, drafts, host, live, version } = services;
  const { locale } = host;
  const [state, dispatch] = useReducer(paneReducer, START);
  const [opened] = useState(() => new Set<string>());
  const port = useMemo(
    () => patientPort(services.port, (waits) => dispatch({ type: "waits", waits })),
    [services.port],
  );

  const { form, source, workbook } = state;
  const input = useMemo<EvaluationInput>(
    () => ({
      form,
      fromWorkbook: source !== null,
      reading: source?.reading ?? null,
      dateSystem: workbook.dateSystem,
      now: clock(),
      locale,
    }),
    [form, source, workbook.dateSystem, clock, locale],
  );
  const evaluation = useMemo(() => evaluate(input), [input]);
  const reading = useWorkbook(port, locale, state, dispatch);
  const building = useBuild(port, version, state, input, dispatch);
  const onLook = useCallback(
    (error: unknown) => dispatch({ type: "notFollowed", message: error === null ? null : problemOf(error).message }),
    [],
  );
  const { names, lookNow } = useOwnNames({
    live,
    active: typeof state.summary === "number" || workbook.marks > 0,
    paused: state.build.kind === "running",
    marks: workbook.marks,
    onLook,
  });
  const picking = usePick({ port, live, names, currency: evaluation.fieldCurrency, locale, state, dispatch });
  const { letGo } = picking;
  const onSheets = useSheets({ names, locale, state, dispatch, onChange: letGo, onProblem: onLook });
  useDraft(drafts, clock, locale, state, dispatch);
  const afresh = useAfresh(drafts, clock, locale, state, dispatch, reading.look);

  return {
    ...services,
    ...reading,
    ...afresh,
    ...building,
    state,
    evaluation,
    opened,
    onSheets,
    lookAtSheets: lookNow,
    picks: picking.picks,
    pick: picking.pick,
    edit: (change) => {
      letGo(change);
      dispatch({ type: "edit", change });
    },
    show: (tab) => dispatch({ type: "tab", tab }),
    goTo: (field) => dispatch({ type: "goTo", field }),
    arrived: () => dispatch({ type: "arrived" }),
    another: () => {
      dispatch({ type: "summary", summary: "new" });
      dispatch({ type: "edit", change: { programme: "", agreedOn: "" } });
      dispatch({ type: "goTo", field: "programme" });
    },
  };
}
