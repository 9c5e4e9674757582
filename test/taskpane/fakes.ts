import type { DraftStore } from "../../src/sheet/draft";
import type { PaintPlan } from "../../src/sheet/plan";
import { type CellBlock, type WorkbookInfo, type WorkbookPort, WorkbookProblem } from "../../src/sheet/workbook";
import type { Appearance, Host, Remembered } from "../../src/taskpane/host/host";
import type { PaneServices } from "../../src/taskpane/state/usePane";
import { blockOf, STORY_FORMATS, storyRows } from "../support/story";

/** A workbook in memory that remembers what was painted. */
export interface FakePort extends WorkbookPort {
  readonly painted: PaintPlan[];
  info: WorkbookInfo;
  block: CellBlock;
  /** Refuses the next paint with this message. */
  refusal: string | null;
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

export function fakePort({ info, block }: { info: WorkbookInfo; block?: CellBlock } = { info: EMPTY_WORKBOOK }): FakePort {
  const port: FakePort = {
    info,
    block: block ?? blockOf("Sheet1", [[null]], ["General"]),
    painted: [],
    refusal: null,
    describe: () => Promise.resolve(port.info),
    read: () => Promise.resolve(port.block),
    readAll: (places, watch) => Promise.all(places.map(({ sheet, area }) => port.read(sheet, area, watch))),
    paint: (plan) => {
      if (port.refusal !== null) return Promise.reject(new WorkbookProblem(port.refusal));
      port.painted.push(plan);
      return Promise.resolve();
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

export interface FakeHost extends Host {
  readonly copied: string[];
  reloads: number;
}

/** @param memory what the machine remembers; as a rule, that its user has been welcomed */
export function fakeHost(appearance: Appearance = "light", locale = "en-US", memory: readonly Remembered[] = ["first-run"]): FakeHost {
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
    reload: () => {
      host.reloads++;
    },
  };
  return host;
}

const TODAY = new Date(2026, 0, 20);

export function services(port: WorkbookPort, host: Host = fakeHost()): PaneServices {
  return { port, host, drafts: fakeDrafts(port), clock: () => TODAY, version: "0.0.0", namespace: "ENVELOPE" };
}
