import type { Sheet } from "hucre";
import { cellAddress } from "../../sheet/address";
import { UniverStore } from "../../simulator/univer/univer-store";
import { ChartOverlay } from "../charts/ChartOverlay";
import { describePicture } from "../charts/describe-picture";
import { followTheme } from "../excel/pane-theme";
import { placedCharts } from "../excel/placed-charts";
import { sheetExtras } from "../excel/sheet-extras";
import { createSimulatedExcel } from "../excel/simulated-excel";
import { connectFunctions, namespaceOf } from "../functions/connect-functions";
import { ErrorMessages } from "../functions/error-messages";
import { createGrid } from "../grid/create-grid";
import { loadFonts } from "../grid/fonts";
import { readSheetText } from "../grid/sheet-text";
import { teachStore } from "../open/teach-store";
import { workbookData } from "../open/workbook-data";
import type { Message } from "../page/messages";
import type { SheetText } from "../page/TableView";
import { guardStructure } from "../save/guard-structure";
import { saveSession } from "../save/save-session";
import { sheetSpec } from "../save/sheet-spec";
import { noteTouchedCells } from "../save/touched-cells";
import { paneLanguage } from "./pane-language";
import type { WorkbookFile } from "./read-file";
import { SessionTheme } from "./theme";

/** A workbook that is open: the grid, the simulated Excel over it, and what to do with them. */
export interface Session {
  /** Unique in the page. */
  readonly id: string;
  readonly fileName: string;
  sheetText(): SheetText;
  /** Called when the active sheet, or what it shows, has changed; at most once a frame. */
  onChanged(listener: () => void): () => void;
  /** What the error in the selected cell says, "F3: pct is 3, …"; "" where there is none. */
  cellMessage(): string;
  /** Called when another cell is selected, or what is in it has changed; at most once a frame. */
  onCellMessage(listener: () => void): () => void;
  /** The file with what was done in this session. */
  save(): Promise<SavedFile>;
  /**
   * Whether that is another file than the one that was opened, or was saved last. What cannot be saved counts as
   * unsaved.
   */
  isUnsaved(): Promise<boolean>;
  /** Called with a workbook that the pane opens beside this one. */
  onNewWorkbook(listener: (file: Pick<SavedFile, "bytes" | "fileName">) => void): () => void;
  /** Makes what the pane's page offers known to the grid, once that page is there. */
  connectPane(pane: Window): Promise<void>;
  setDark(dark: boolean): void;
  dispose(): Promise<void>;
}

export interface SavedFile {
  readonly bytes: Uint8Array;
  readonly fileName: string;
  readonly message: Message | null;
}

let opened = 0;

/**
 * Shows a workbook in `container`, in a layer of its own, and puts the simulated Excel beneath it.
 * @param say shows a message to the user
 */
export async function startSession(
  file: WorkbookFile,
  container: HTMLElement,
  dark: boolean,
  say: (message: Message) => void,
): Promise<Session> {
  const id = `workbook-${++opened}`;
  const layer = document.createElement("div");
  layer.style.cssText = "position:absolute;inset:0";
  container.append(layer);
  const workbook = workbookData(file.workbook, id, file.name);
  await loadFonts();
  const grid = createGrid(layer, workbook.data, dark);
  const store = new UniverStore(file.name, grid);
  teachStore(store, workbook);
  const originals = new Map<string, Sheet>(
    workbook.data.sheetOrder.flatMap((sheetId, index) => pair(sheetId, file.workbook.sheets[index])),
  );
  const touched = noteTouchedCells(grid);
  guardStructure(
    grid,
    (sheetId) => originals.has(sheetId),
    (what) => say(refusal(what)),
  );
  const excel = createSimulatedExcel(store, file.name, workbook.dateSystem);
  const theme = new SessionTheme(dark);
  const namespace = namespaceOf(window.location.search);
  window.envelopeSimulator = {
    attach: (page) => {
      const { language, direction } = paneLanguage(window.location.search);
      excel.attach(page, language);
      page.document.documentElement.dir = direction;
      followTheme(page, theme);
      page.document.documentElement.dataset.namespace = namespace;
    },
  };
  const news = new FrameNews();
  const messages = new ErrorMessages();
  const cellNews = new FrameNews();
  const subscriptions = [
    store.onChanged((change) => {
      messages.follow(change);
      cellNews.ring();
      news.ring();
    }),
    store.onSelected(() => cellNews.ring()),
    excel.workbook.onChanged(() => news.ring()),
  ];
  await grid.drawn;
  const overlay = new ChartOverlay(grid);
  overlay.setDark(dark);
  const chartsOfFile = (sheetId: string) =>
    (file.charts ?? []).filter(({ sheet }) => sheet === originals.get(sheetId)?.name).map(({ spec }) => spec);
  const charts = () => placedCharts(excel.workbook, store, chartsOfFile);
  news.listen(() => overlay.show(charts()));
  const first = [...originals].find(([, sheet]) => sheet.name === file.opensAt)?.[0];
  if (first !== undefined) store.activateSheet(first);
  news.ring();

  const specOf = (sheetId: string) => sheetSpec(store, sheetId, sheetExtras(excel.workbook, sheetId));
  const made = async () => {
    await excel.host.idle();
    return saveSession({ file, store, originals, touched, specOf });
  };
  let inFile = file.bytes;

  return {
    id,
    fileName: file.name,
    sheetText: () =>
      readSheetText(
        store,
        charts().map(({ picture }) => describePicture(picture)),
      ),
    onChanged: (listener) => news.listen(listener),
    cellMessage: () => selectedMessage(store, messages),
    onCellMessage: (listener) => cellNews.listen(listener),
    save: async () => {
      const { bytes, missing } = await made();
      inFile = bytes;
      return { bytes, fileName: file.name, message: missing.length === 0 ? null : notSaved(missing) };
    },
    isUnsaved: () =>
      made().then(
        ({ bytes }) => !sameBytes(bytes, inFile),
        () => true,
      ),
    onNewWorkbook: (listener) =>
      excel.workbook.onCreated((base64) =>
        listener({
          bytes: Uint8Array.from(atob(base64), (character) => character.charCodeAt(0)),
          fileName: NEW_WORKBOOK,
        }),
      ),
    connectPane: (pane) => connectFunctions(pane, grid, store, namespace, messages),
    setDark: (value) => {
      theme.set(value);
      grid.setDark(value);
      overlay.setDark(value);
    },
    dispose: async () => {
      for (const unsubscribe of subscriptions) unsubscribe();
      await excel.host.idle();
      await store.dispose();
      grid.dispose();
      layer.remove();
    },
  };
}

/** A workbook that is opened beside another one has no name yet; a download needs one. */
const NEW_WORKBOOK = "Sponsor summary.xlsx";

function selectedMessage(store: UniverStore, messages: ErrorMessages): string {
  const selection = store.selection();
  if (!selection) return "";
  const { row, column } = selection.area;
  const message = messages.at(store, { sheetId: selection.sheetId, row, column });
  return message === null ? "" : `${cellAddress({ row, column })}: ${message}`;
}

function sameBytes(a: Uint8Array, b: Uint8Array): boolean {
  return a === b || (a.length === b.length && a.every((byte, index) => byte === b[index]));
}

function pair(sheetId: string, sheet: Sheet | undefined): [string, Sheet][] {
  return sheet ? [[sheetId, sheet]] : [];
}

function refusal(what: string): Message {
  const body =
    "A download writes cells into the file and leaves everything else of it as it is. Do this in Excel, then open the file here.";
  return { intent: "warning", title: `${what} on a sheet that came with the file.`, body };
}

function notSaved(missing: readonly string[]): Message {
  return {
    intent: "warning",
    title: "Downloaded, but not everything is in it.",
    body: `Missing: ${missing.join("; ")}.`,
  };
}

/** Passes news on at most once a frame, for a build changes thousands of cells in one go. */
class FrameNews {
  private readonly listeners = new Set<() => void>();
  private waiting = false;

  ring(): void {
    if (this.waiting) return;
    this.waiting = true;
    requestAnimationFrame(() => {
      this.waiting = false;
      for (const listener of this.listeners) listener();
    });
  }

  listen(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }
}
