import { useCallback, useEffect, useRef, type Dispatch } from "react";
import type { WorkbookInfo, WorkbookPort } from "../../../sheet/workbook";
import type { QuestionId, RankedSource, SourceCandidate, SourceRoles } from "../../../source";
import type { PaneAction, PaneState } from "../store/pane-state";
import { problemOf, proposeGroups, unread, type ChosenSource } from "../store/source";
import { watchedPort } from "../ports/watched-port";

/** The reading of the workbook and of the source of its revenue. */
export interface WorkbookReading {
  /** Looks at the workbook from the beginning: its sources, its summary and its draft. */
  readonly look: () => Promise<void>;
  /** Null: typed numbers; "selection": what is selected on the sheet now. */
  readonly chooseSource: (source: SourceCandidate | "selection" | null) => void;
  /** Ends the reading of the source that is on its way. */
  readonly cancelReading: () => void;
  readonly chooseColumns: (roles: SourceRoles) => void;
  /** Answers a question of the reader; null takes an answer back. */
  readonly answer: (id: QuestionId, value: string | null) => void;
  readonly refresh: () => void;
}

const code = () => import("../workbook/workbook-code");

export function useWorkbook(
  port: WorkbookPort,
  locale: string,
  { source, workbook }: PaneState,
  dispatch: Dispatch<PaneAction>,
): WorkbookReading {
  // Answers about a source that is no longer the chosen one are dropped.
  const turn = useRef(0);
  const reading = useRef<AbortController | null>(null);

  const fail = useCallback(
    (error: unknown) => dispatch({ type: "workbookProblem", message: problemOf(error).message }),
    [dispatch],
  );

  const open = useCallback(
    async (find: () => Promise<ChosenSource>, propose: boolean) => {
      const mine = ++turn.current;
      try {
        const read = await find();
        if (mine !== turn.current) return;
        dispatch({ type: "source", source: read });
        if (propose && read.reading)
          dispatch({ type: "proposeGroups", groups: proposeGroups(read.reading.groupNames) });
      } catch (error) {
        if (mine === turn.current) fail(error);
      }
    },
    [dispatch, fail],
  );

  const openCandidate = useCallback(
    (
      chosen: ChosenSource,
      propose: boolean,
      read: (watched: WorkbookPort) => Promise<ChosenSource> = async (watched) =>
        (await code()).readAgain(watched, chosen),
    ) => {
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
    [dispatch, open, port],
  );

  const openLikeliest = useCallback(
    async (info: WorkbookInfo, candidates: readonly RankedSource[], first: RankedSource) => {
      await openCandidate(unread(first.candidate, {}, true), true, async (watched) => {
        const { ranked, source: likeliest } = await (await code()).readLikeliest(watched, info, candidates);
        dispatch({ type: "found", info, candidates: ranked });
        return likeliest;
      });
    },
    [dispatch, openCandidate],
  );

  const look = useCallback(async () => {
    dispatch({ type: "looking" });
    try {
      // Excel answers while the code that understands the answer is on its way.
      const [info, { openWorkbook, readRecalled }] = await Promise.all([port.describe(), code()]);
      const { opened, source: named, problem } = await openWorkbook(port, info, locale);
      dispatch({ type: "opened", opened });
      const { candidates } = opened;
      if (problem !== null) dispatch({ type: "workbookProblem", message: problem });
      if (named) await openCandidate(named, false, (watched) => readRecalled(watched, info, candidates, named));
      else if (named === undefined && candidates[0]) await openLikeliest(info, candidates, candidates[0]);
    } catch (error) {
      fail(error);
    }
  }, [dispatch, fail, locale, openCandidate, openLikeliest, port]);

  useEffect(() => void look(), [look]);

  const cancelReading = () => {
    reading.current?.abort();
    turn.current++;
    dispatch({ type: "source", source: null });
  };

  const chooseSource = (choice: SourceCandidate | "selection" | null) => {
    dispatch({ type: "sourceChosen" });
    if (choice === null) {
      cancelReading();
    } else if (choice === "selection") {
      void open(async () => (await code()).readSelected(port), true);
    } else {
      dispatch({ type: "propose", change: { treated: [], control: [] } });
      void openCandidate(unread(choice, {}, false), true);
    }
  };

  const chooseColumns = (roles: SourceRoles) => {
    const { cells } = source ?? {};
    if (!source || !cells) return;
    dispatch({ type: "sourceChosen" });
    const groupChanges = roles.group !== source.roles.group;
    void open(async () => (await code()).readSource(source, cells, workbook.dateSystem, roles), groupChanges);
    if (groupChanges) dispatch({ type: "propose", change: { treated: [], control: [] } });
  };

  const answer = (id: QuestionId, value: string | null) => {
    if (!source) return;
    if (id === "source") {
      const parts = source.candidate.parts ?? [];
      const candidate = [source.candidate, ...parts, ...workbook.candidates.map((ranked) => ranked.candidate)].find(
        ({ label }) => label === value,
      );
      if (candidate) chooseSource(candidate);
      else if (value !== null) void open(async () => (await code()).readNamed(port, value), true);
    } else if (id === "date" || id === "amount" || id === "group") {
      const others = without(source.roles, id);
      chooseColumns(value === null ? others : { ...others, [id]: value });
    } else {
      const others = without(source.roles.answers ?? {}, id);
      chooseColumns({ ...source.roles, answers: value === null ? others : { ...others, [id]: value } });
    }
  };

  const refresh = async () => {
    if (!workbook.seen) return look();
    try {
      const [info, { rankSources }] = await Promise.all([port.describe(), code()]);
      dispatch({ type: "found", info, candidates: await rankSources(port, info) });
      if (source) await openCandidate({ ...source, cells: null, reading: null, problem: null }, false);
    } catch (error) {
      fail(error);
    }
  };

  return { look, chooseSource, cancelReading, chooseColumns, answer, refresh: () => void refresh() };
}

/** The same object without one of its properties. */
function without<Value extends object>(value: Value, key: keyof Value & string): Partial<Value> {
  return Object.fromEntries(Object.entries(value).filter(([name]) => name !== key)) as Partial<Value>;
}
