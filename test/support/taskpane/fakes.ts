import type { DraftStore } from "../../../src/sheet/draft";
import type { PaintPlan } from "../../../src/sheet/plan";
import type { LivePort } from "../../../src/sheet/live";
import type { CellsPort, EnteredFormula, HeldCell, Separators } from "../../../src/sheet/cells";
import { placeText } from "../../../src/sheet/references";
import {
  type CellBlock,
  type NameInfo,
  type Place,
  type RefusedLook,
  type WorkbookInfo,
  type WorkbookPort,
  WorkbookProblem,
} from "../../../src/sheet/workbook";
import type { Appearance, Host, Remembered } from "../../../src/taskpane/host/host";
import { FunctionsViews } from "../../../src/taskpane/state/store/functions-view";
import type { PaneServices } from "../../../src/taskpane/state/hooks/use-pane";
import { blockOf, STORY_FORMATS, storyRows } from "../story";
import { cellOf, fakeRewriting, keyOf, type FakeRewriting } from "./fake-rewriting";

/** A workbook in memory that remembers what was painted. */
export interface FakePort extends WorkbookPort {
  readonly painted: PaintPlan[];
  info: WorkbookInfo;
  block: CellBlock;
  /** Refuses the next paint with this message. */
  refusal: string | null;
  /** Looks that it refuses. */
  refusedLooks: readonly RefusedLook[];
}

export const EMPTY_WORKBOOK: WorkbookInfo = {
  fileName: "Book1.xlsx",
  dateSystem: "1900",
  sheets: [{ name: "Sheet1", visible: true, used: null }],
  tables: [],
  names: [],
  selection: null,
};

/** The story's workbook: a table of monthly revenue by region. */
export function storyWorkbook(rows = storyRows(), formats = STORY_FORMATS): { info: WorkbookInfo; block: CellBlock } {
  const block = blockOf("Data", rows, formats);
  const columns = (rows[0] ?? []).map(String);
  return {
    block,
    info: {
      ...EMPTY_WORKBOOK,
      fileName: "Sales.xlsx",
      sheets: [{ name: "Data", visible: true, used: block.area }],
      tables: [{ name: "Sales", sheet: "Data", area: block.area, columns }],
    },
  };
}

export function fakePort(
  { info, block }: { info: WorkbookInfo; block?: CellBlock } = { info: EMPTY_WORKBOOK },
): FakePort {
  const port: FakePort = {
    info,
    block: block ?? blockOf("Sheet1", [[null]], ["General"]),
    painted: [],
    refusal: null,
    refusedLooks: [],
    describe: () => Promise.resolve(port.info),
    read: () => Promise.resolve(port.block),
    readAll: (places, watch) => Promise.all(places.map(({ sheet, area }) => port.read(sheet, area, watch))),
    standing: (places) => Promise.resolve(places.map(({ sheet }) => ({ sheet, cells: [], comments: [], drawn: [] }))),
    paint: (plan) => {
      if (port.refusal !== null) return Promise.reject(new WorkbookProblem(port.refusal));
      port.painted.push(plan);
      return Promise.resolve(port.refusedLooks);
    },
  };
  return port;
}

/** Keeps drafts where the fake port's workbook is described. */
export function fakeDrafts(port: WorkbookPort): DraftStore {
  return {
    keep: (text) => {
      if ("info" in port) {
        const fake = port as FakePort;
        fake.info = { ...fake.info };
        if (text === null) delete (fake.info as { draft?: string }).draft;
        else fake.info = { ...fake.info, draft: text };
      }
      return Promise.resolve();
    },
  };
}

/**
 * Gives the names of the fake port's workbook, counts the looks at them, and tells of changes when the test says so.
 */
export interface FakeLive extends LivePort {
  looks: number;
  /** As Excel tells of a change. */
  tell(): void;
}

/** @param tells false for a host without events */
export function fakeLive(port: WorkbookPort, tells = true): FakeLive {
  const listeners = new Set<() => void>();
  const fake = "info" in port ? (port as FakePort) : null;
  const marked = (change: (names: readonly NameInfo[]) => readonly NameInfo[]) => {
    if (fake) fake.info = { ...fake.info, names: change(fake.info.names) };
  };
  const live: FakeLive = {
    looks: 0,
    tell: () => listeners.forEach((listener) => listener()),
    ownNames: async () => {
      live.looks++;
      return (await port.describe()).names.filter(({ name }) => name.startsWith("Envelope_"));
    },
    mark: (name, place) => {
      marked((names) => [
        ...names.filter((one) => one.name !== name),
        { name, refersTo: placeText(place), value: fake?.block.values[0]?.[0] ?? null },
      ]);
      return Promise.resolve();
    },
    unmark: (name) => {
      marked((names) => names.filter((one) => one.name !== name));
      return Promise.resolve();
    },
    watch: (listener) => {
      if (!tells)
        return Promise.reject(new WorkbookProblem("This version of Excel lacks something that Envelope needs."));
      listeners.add(listener);
      return Promise.resolve(() => Promise.resolve(void listeners.delete(listener)));
    },
  };
  return live;
}

export interface FakeHost extends Host {
  readonly copied: string[];
  reloads: number;
}

/** @param memory what the machine remembers; as a rule, that its user has been welcomed */
export function fakeHost(
  appearance: Appearance = "light",
  locale = "en-US",
  memory: readonly Remembered[] = ["first-run"],
): FakeHost {
  const remembered = new Set(memory);
  const host: FakeHost = {
    locale,
    copied: [],
    memory: { has: (what) => remembered.has(what), remember: (what) => void remembered.add(what) },
    reloads: 0,
    appearance: { current: () => appearance, subscribe: () => () => undefined },
    copy: (text) => {
      host.copied.push(text);
      return Promise.resolve(true);
    },
    platform: "windows",
    reload: () => {
      host.reloads++;
    },
  };
  return host;
}

const TODAY = new Date(2026, 0, 20);

/** Single cells in memory: what is in `content` by "Sheet!A1", and whatever the test selects. */
export interface FakeCells extends CellsPort {
  readonly rewriting: FakeRewriting;
  readonly content: Map<string, HeldCell>;
  /** Every formula that was entered, in order. */
  readonly entered: EnteredFormula[];
  /** What the pane selected, in order. */
  readonly shown: Place[];
  selection: Place | null;
  separatorsInUse: Separators;
  /** Refuses to enter formulas into these sheets. */
  readonly closed: Set<string>;
  /** Selects as the user does. */
  choose(place: Place | null): void;
}

export const BLANK_CELL: HeldCell = {
  value: null,
  formula: null,
  formulaLocal: null,
  spillsFrom: null,
  spillsTo: null,
};

export function fakeCells(): FakeCells {
  const listeners = new Set<(selected: Place | null) => void>();
  const content = new Map<string, HeldCell>();
  const closed = new Set<string>();
  const fake: FakeCells = {
    rewriting: fakeRewriting(content, closed),
    content,
    entered: [],
    shown: [],
    closed,
    selection: { sheet: "Sheet1", area: { row: 0, column: 0, rows: 1, columns: 1 } },
    separatorsInUse: { list: ",", column: ",", decimal: "." },
    choose: (place) => {
      fake.selection = place;
      listeners.forEach((listener) => listener(place));
    },
    selected: () => Promise.resolve(fake.selection),
    watchSelection: (listener) => {
      listeners.add(listener);
      return Promise.resolve(() => Promise.resolve(void listeners.delete(listener)));
    },
    select: (place) => {
      fake.shown.push(place);
      fake.choose(place);
      return Promise.resolve();
    },
    held: (cell) => Promise.resolve(fake.content.get(keyOf(cell)) ?? BLANK_CELL),
    separators: () => Promise.resolve(fake.separatorsInUse),
    findFormulas: (wanted, progress) => {
      progress?.(1);
      return Promise.resolve(
        [...fake.content].flatMap(([key, { formula, value }]) => {
          const cell = cellOf(key);
          return formula !== null && cell && wanted(formula) ? [{ ...cell, formula, value }] : [];
        }),
      );
    },
    enter: (formulas) =>
      Promise.resolve(
        formulas.map((one) => {
          if (fake.closed.has(one.sheet))
            return { entered: false as const, reason: `The sheet “${one.sheet}” is protected.` };
          fake.entered.push(one);
          fake.content.set(keyOf(one), {
            ...BLANK_CELL,
            formula: one.formula,
            formulaLocal: one.formula,
            value: "#BUSY!",
          });
          return { entered: true as const, value: "#BUSY!" };
        }),
      ),
  };
  return fake;
}

export function services(
  port: WorkbookPort,
  host: Host = fakeHost(),
  cells: CellsPort = fakeCells(),
  live: LivePort = fakeLive(port),
): PaneServices {
  return {
    port,
    cells,
    live,
    views: new FunctionsViews(),
    host,
    drafts: fakeDrafts(port),
    clock: () => TODAY,
    version: "0.0.0",
    namespace: "ENVELOPE",
  };
}
