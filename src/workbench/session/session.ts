import { createGrid } from "../grid/create-grid";
import { readSheetText } from "../grid/sheet-text";
import { workbookData } from "../open/workbook-data";
import type { Message } from "../page/messages";
import type { SheetText } from "../page/TableView";
import type { WorkbookFile } from "./read-file";

/** A workbook that is open: the grid, the simulated Excel over it, and what to do with them. */
export interface Session {
  /** Unique in the page. */
  readonly id: string;
  readonly fileName: string;
  sheetText(): SheetText;
  /** Called when the active sheet, or what it shows, has changed; at most once a frame. */
  onChanged(listener: () => void): () => void;
  /** The file with what was done in this session. */
  save(): Promise<SavedFile>;
  setDark(dark: boolean): void;
  dispose(): Promise<void>;
}

export interface SavedFile {
  readonly bytes: Uint8Array;
  readonly fileName: string;
  readonly message: Message | null;
}

let opened = 0;

/** Shows a workbook in `container`, in a layer of its own, and puts the simulated Excel beneath it. */
export async function startSession(file: WorkbookFile, container: HTMLElement, dark: boolean, say: (message: Message) => void): Promise<Session> {
  const id = `workbook-${++opened}`;
  const layer = document.createElement("div");
  layer.style.cssText = "position:absolute;inset:0";
  container.append(layer);
  const gridWorkbook = workbookData(file.workbook, id, file.name);
  const grid = createGrid(layer, gridWorkbook.data, dark);
  return {
    id,
    fileName: file.name,
    sheetText: () => readSheetText(grid, []),
    onChanged: () => () => undefined,
    save: () => Promise.reject(new Error("x")),
    setDark: (value) => grid.setDark(value),
    dispose: async () => {
      await new Promise((later) => setTimeout(later));
      grid.dispose();
      layer.remove();
    },
  };
}
