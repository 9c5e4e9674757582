import { useCallback, useEffect, useMemo, useReducer, useRef } from "react";
import { ReadingCancelled, type Place, type WorkbookPort } from "../../sheet/workbook";
import { locateSource, rankSources, readCells, sourceAt, type QuestionId, type SourceCandidate, type SourceRoles } from "../../source";
import { recall, type RecalledCase } from "../../summary";
import type { Host } from "../host/host";
import { texts } from "../texts";
import { build, readAgain } from "./build";
import { evaluate, type Evaluation, type EvaluationInput } from "./evaluate";
import type { FieldName, Form, Tab } from "./form";
import { paneReducer, START, type BuildStep, type PaneState } from "./paneState";
import { recalledForm } from "./recalled";
import { readLikeliest, readRecalled } from "./found";
import { problemOf, proposeGroups, readSource, unread, type ChosenSource } from "./source";
import { useSheets } from "./useSheets";
import { watchedPort } from "./watchedPort";

/** Everything that the pane is given from outside. */
export interface PaneServices {
  readonly port: WorkbookPort;
  readonly clock: () => Date;
  readonly host: Host;
  readonly version: string;
  /** What stands before the dot of a function in a cell; "" for bare names. */
  readonly namespace: string;
  /** Brings cells of the workbook into view and selects them, where the host can. */
  readonly reveal?: (place: Place) => Promise<void>;
}

/** What the screens show and what they can do. */
export interface Pane extends PaneServices {
  readonly state: PaneState;
  readonly evaluation: Evaluation;
  /** The case as the sheets of the summary state it; null where it has none yet. */
  readonly onSheets: RecalledCase | null;
  readonly edit: (change: Partial<Form>) => void;
  readonly show: (tab: Tab) => void;
  /** Shows a field's screen and puts the cursor into it; `arrived` says that this is done. */
  readonly goTo: (field: FieldName) => void;
  readonly arrived: () => void;
  /** Null: typed numbers; "selection": what is selected on the sheet now. */
  readonly chooseSource: (source: SourceCandidate | "selection" | null) => void;
  /** Ends the reading of the source that is on its way. */
  readonly cancelReading: () => void;
  readonly chooseColumns: (roles: SourceRoles) => void;
  /** Answers a question of the reader; null takes an answer back. */
  readonly answer: (id: QuestionId, value: string | null) => void;
  readonly refresh: () => void;
  readonly build: () => void;
  /** Ends the build that is under way, as long as it does not write. */
  readonly cancelBuild: () => void;
  /** Begins a summary of its own for another programme. */
  readonly another: () => void;
}

export function usePane(services: PaneServices): Pane {
  const { port, clock, host, version } = services;
  const [state, dispatch] = useReducer(paneReducer, START);
  // Answers about a source that is no longer the chosen one are dropped.
  const turn = useRef(0);
  const reading = useRef<AbortController | null>(null);
  const building = useRef<AbortController | null>(null);

  const { form, source, workbook } = state;
  const input = useMemo<EvaluationInput>(
    () => ({
      form,
      fromWorkbook: source !== null,
      reading: source?.reading ?? null,
      dateSystem: workbook.dateSystem,
      now: clock(),
      locale: host.locale,
    }),
    [form, source, workbook.dateSystem, clock, host.locale],
  );
  const evaluation = useMemo(() => evaluate(input), [input]);
  const onSheets = useSheets({ port, locale: host.locale, state, dispatch });

  const open = useCallback(async (find: () => Promise<ChosenSource>, propose: boolean) => {
    const mine = ++turn.current;
    try {
      const read = await find();
      if (mine !== turn.current) return;
      dispatch({ type: "source", source: read });
      if (propose && read.reading) dispatch({ type: "edit", change: proposeGroups(read.reading.groupNames) });
    } catch (error) {
      if (mine === turn.current) dispatch({ type: "workbookProblem", message: problemOf(error).message });
    }
  }, []);

  const openCandidate = useCallback(
    (chosen: ChosenSource, propose: boolean, read: (watched: WorkbookPort) => Promise<ChosenSource> = (watched) => readAgain(watched, chosen)) => {
      dispatch({ type: "source", source: chosen });
      reading.current?.abort();
      const { signal } = (reading.current = new AbortController());
      const progress = (share: number) => {
        if (!signal.aborted) dispatch({ type: "progress", share });
      };
      return open(async () => {
        try {
          return await read(watchedPort(port, { progress, signal }));
        } catch (error) {
          return { ...chosen, problem: problemOf(error) };
        }
      }, propose);
    },
    [open, port],
  );

  const look = useCallback(async () => {
    try {
      const info = await port.describe();
      const candidates = await rankSources(port, info);
      dispatch({ type: "found", info, candidates });
      const recalled = recall(info);
      if (recalled) {
        const { form: change, source: kept } = recalledForm(recalled, info.dateSystem, host.locale);
        dispatch({ type: "edit", change });
        if (recalled.summary !== undefined) dispatch({ type: "summary", summary: recalled.summary });
        if (kept) {
          const chosen = unread(locateSource(info, kept.label), kept.roles, false);
          await openCandidate(chosen, false, (watched) => readRecalled(watched, info, candidates, chosen));
        }
      } else if (candidates[0]) {
        await openCandidate(unread(candidates[0].candidate, {}, true), true, async (watched) => {
          const { ranked, source: likeliest } = await readLikeliest(watched, info, candidates);
          dispatch({ type: "found", info, candidates: ranked });
          return likeliest;
        });
      }
    } catch (error) {
      dispatch({ type: "workbookProblem", message: problemOf(error).message });
    }
  }, [host.locale, openCandidate, port]);

  useEffect(() => void look(), [look]);

  const cancelReading = () => {
    reading.current?.abort();
    turn.current++;
    dispatch({ type: "source", source: null });
  };

  const chooseSource = (choice: SourceCandidate | "selection" | null) => {
    if (choice === null) {
      cancelReading();
    } else if (choice === "selection") {
      void open(() => selected(port), true);
    } else {
      dispatch({ type: "edit", change: { treated: [], control: [] } });
      void openCandidate(unread(choice, {}, false), true);
    }
  };

  const chooseColumns = (roles: SourceRoles) => {
    if (!source?.cells) return;
    const read = readSource(source, source.cells, workbook.dateSystem, roles);
    dispatch({ type: "source", source: read });
    if (roles.group !== source.roles.group) dispatch({ type: "edit", change: proposeGroups(read.reading?.groupNames ?? []) });
  };

  const answer = (id: QuestionId, value: string | null) => {
    if (!source) return;
    if (id === "source") {
      const parts = source.candidate.parts ?? [];
      const candidate = [source.candidate, ...parts, ...workbook.candidates.map((ranked) => ranked.candidate)].find(({ label }) => label === value);
      if (candidate) chooseSource(candidate);
      else if (value !== null) void open(() => named(port, value), true);
    } else if (id === "date" || id === "amount" || id === "group") {
      const others = without(source.roles, id);
      chooseColumns(value === null ? others : { ...others, [id]: value });
    } else {
      const others = without(source.roles.answers ?? {}, id);
      chooseColumns({ ...source.roles, answers: value === null ? others : { ...others, [id]: value } });
    }
  };

  const refresh = async () => {
    try {
      const info = await port.describe();
      dispatch({ type: "found", info, candidates: await rankSources(port, info) });
      if (source) await openCandidate(unread(source.candidate, source.roles, source.proposed), false);
    } catch (error) {
      dispatch({ type: "workbookProblem", message: problemOf(error).message });
    }
  };

  const run = async () => {
    if (state.build.kind === "running") return;
    const report = (step: BuildStep) => dispatch({ type: "build", build: { kind: "running", step } });
    const { signal } = (building.current = new AbortController());
    try {
      const done = await build(port, input, { source, summary: state.summary }, version, report, signal);
      if (done.source) dispatch({ type: "source", source: done.source });
      dispatch({ type: "build", build: { kind: "done", written: done.written } });
    } catch (error) {
      if (error instanceof ReadingCancelled) dispatch({ type: "build", build: { kind: "cancelled" } });
      else dispatch({ type: "build", build: { kind: "failed", message: messageOf(error), details: detailsOf(error, version) } });
    }
  };

  return {
    ...services,
    state,
    evaluation,
    onSheets,
    edit: (change) => dispatch({ type: "edit", change }),
    show: (tab) => dispatch({ type: "tab", tab }),
    goTo: (field) => dispatch({ type: "goTo", field }),
    arrived: () => dispatch({ type: "arrived" }),
    chooseSource,
    cancelReading,
    chooseColumns,
    answer,
    refresh: () => void refresh(),
    build: () => void run(),
    cancelBuild: () => building.current?.abort(),
    another: () => {
      dispatch({ type: "summary", summary: "new" });
      dispatch({ type: "edit", change: { programme: "", agreedOn: "" } });
      dispatch({ type: "goTo", field: "programme" });
    },
  };
}

/** A part of a sheet by its address. */
async function named(port: WorkbookPort, reference: string): Promise<ChosenSource> {
  const info = await port.describe();
  const candidate = locateSource(info, reference);
  return readSource(unread(candidate, {}, false), await readCells(port, candidate), info.dateSystem);
}

async function selected(port: WorkbookPort): Promise<ChosenSource> {
  const info = await port.describe();
  if (!info.selection) throw new Error(texts.errors.selectionEmpty);
  const candidate = sourceAt(info, info.selection.sheet, info.selection.area);
  return readSource(unread(candidate, {}, false), await readCells(port, candidate), info.dateSystem);
}

/** The same object without one of its properties. */
function without<Value extends object>(value: Value, key: keyof Value & string): Partial<Value> {
  return Object.fromEntries(Object.entries(value).filter(([name]) => name !== key)) as Partial<Value>;
}

const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error));

/** For a report to whoever looks after the add-in. */
export function detailsOf(error: unknown, version: string): string {
  const { name, message, stack = "" } = error instanceof Error ? error : new Error(String(error));
  return `Envelope ${version}\n${name}: ${message}\n${stack}`;
}
