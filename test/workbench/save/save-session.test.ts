import { unzipSync } from "fflate";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Sheet } from "hucre";
import type { Position } from "../../../src/sheet/address";
import { UniverStore } from "../../../src/simulator/univer/univer-store";
import { openWorkbook } from "../../../src/xlsx";
import { saveSession, type SessionState } from "../../../src/workbench/save/save-session";
import { sheetSpec } from "../../../src/workbench/save/sheet-spec";
import { readWorkbookFile, type WorkbookFile } from "../../../src/workbench/session/read-file";

const bytes = new Uint8Array(readFileSync(join(__dirname, "../../workbooks/02_sales_2018_long.xlsx")));
const NOTHING = { names: [], validations: [], highlights: [], charts: [], print: null };

let file: WorkbookFile;
let store: UniverStore;
let original: string;

/** The state of a session in which the file's first rows are in the grid and `touched` cells were written. */
function session(touched: readonly Position[], looks: readonly string[] = []): SessionState {
  return {
    file,
    store,
    originals: new Map<string, Sheet>(file.workbook.sheets.map((sheet) => [original, sheet])),
    touched: { contents: () => touched, looks: new Set(looks) },
    specOf: (id) => sheetSpec(store, id, NOTHING),
  };
}

beforeEach(async () => {
  file = await readWorkbookFile(bytes, "sales.xlsx");
  store = new UniverStore("sales.xlsx");
  original = store.sheets()[0]?.id ?? "";
  store.renameSheet(original, "Sheet1");
  store.write(
    original,
    0,
    0,
    (file.workbook.sheets[0]?.rows ?? [])
      .slice(0, 5)
      .map((row) => row.slice(0, 6).map((value) => value as string | number)),
  );
});
afterEach(() => store.dispose());

describe("saveSession", () => {
  test("with nothing done, the bytes are those of the file", async () => {
    const saved = await saveSession(session([{ row: 1, column: 3 }]));
    expect(saved).toEqual({ bytes, missing: [] });
  });

  test("a changed cell is in the file, and every part but its sheet and the workbook's is untouched", async () => {
    store.write(original, 1, 3, [["=1+1"]]);
    const saved = await saveSession(session([{ row: 1, column: 3 }]));
    const block = await openWorkbook(saved.bytes, "a.xlsx").read("Sheet1", { row: 1, column: 2, rows: 1, columns: 3 });
    expect(block.values).toEqual([["B1-20000", 2, 86.69]]);
    const [before, after] = [unzipSync(bytes), unzipSync(saved.bytes)];
    const changed = Object.keys(before).filter(
      (name) => !Buffer.from(before[name] ?? []).equals(Buffer.from(after[name] ?? [])),
    );
    expect(changed.filter((name) => !/workbook\.xml/.test(name))).toEqual(["xl/worksheets/sheet1.xml"]);
  });

  test("an added sheet is in the file with what its formulas show", async () => {
    const id = store.addSheet("Page");
    store.write(id, 0, 0, [["Twice", "=Sheet1!D2*2"]]);
    store.activateSheet(id);
    const saved = await saveSession(session([]));
    const workbook = openWorkbook(saved.bytes, "a.xlsx");
    expect((await workbook.describe()).sheets.map(({ name }) => name)).toEqual(["Sheet1", "Page"]);
    expect((await workbook.read("Page", { row: 0, column: 0, rows: 1, columns: 2 })).values).toEqual([["Twice", 78]]);
    expect(new TextDecoder().decode(unzipSync(saved.bytes)["xl/worksheets/sheet2.xml"])).toContain(
      "<f>Sheet1!D2*2</f>",
    );
  });

  test("a sheet of the file that was renamed stops the download and says what to do", async () => {
    store.renameSheet(original, "Sales");
    await expect(saveSession(session([]))).rejects.toThrow(
      "The sheet “Sheet1” of the file is now called “Sales”. Give it its name back and download again.",
    );
  });

  test("a sheet of the file that was removed stays in the file, which is said", async () => {
    store.addSheet("Page");
    store.removeSheet(original);
    expect((await saveSession(session([]))).missing).toEqual(["the sheet “Sheet1” is still in the file"]);
  });

  test("a sheet that took the place of one of the file replaces it", async () => {
    store.addSheet("Page");
    store.removeSheet(original);
    const id = store.addSheet("Sheet1");
    store.write(id, 0, 0, [["again"]]);
    const saved = await saveSession(session([]));
    const workbook = openWorkbook(saved.bytes, "a.xlsx");
    expect((await workbook.describe()).sheets.map(({ name }) => name)).toEqual(["Sheet1", "Page"]);
    expect((await workbook.read("Sheet1", { row: 0, column: 0, rows: 1, columns: 2 })).values).toEqual([
      ["again", null],
    ]);
    expect(saved.missing).toEqual([]);
  });

  test("looks that were changed by hand are named as missing", async () => {
    expect((await saveSession(session([], [original]))).missing).toEqual([
      "formats, widths and heights that you changed on Sheet1",
    ]);
  });
});
