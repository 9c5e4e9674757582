import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { createExcelPort } from "../../src/excel";
import { EXHIBITS } from "../../src/gallery";
import { plan } from "../../src/sheet/plan";
import { openWorkbook } from "../../src/xlsx";
import { openInExcel } from "../support/open-in-excel";
import { close, paintedInExcel, paintedInFile } from "../support/painted";
import { fileOf, hung } from "../support/gallery/hung";

// An exhibit in the simulator takes seconds on a busy machine.
jest.setTimeout(120_000);

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), "envelope-gallery-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test.each(EXHIBITS.map((exhibit) => [exhibit.name, exhibit] as const))(
  "%s: painted by both adapters, it is read back equal cell for cell",
  async (name, exhibit) => {
    const hanging = await hung(exhibit);
    const { sheets, summary } = hanging;
    const bytes = await fileOf(hanging);
    const fromFile = openWorkbook(bytes, `${name}.xlsx`);

    const source = path.join(folder, `${name}.xlsx`);
    // A file without sheets is none that Excel could open.
    writeFileSync(source, exhibit.source ? hanging.source.save() : bytes);
    const simulator = await openInExcel(source);
    const replaces = new Map(exhibit.source ? [] : sheets.map((sheet) => [sheet.name, sheet.name]));
    const port = createExcelPort();
    await port.paint(plan(sheets, summary.sheets[0].name, replaces));

    const [inFile, inExcel] = [await fromFile.describe(), await port.describe()];
    const names = ({ names: list }: typeof inFile) =>
      list.map(({ name: of, refersTo, value }) => [of, refersTo, close(value)]).sort();
    expect(names(inExcel)).toEqual(names(inFile));
    for (const spec of sheets) {
      const position = inFile.sheets.findIndex((sheet) => sheet.name === spec.name);
      expect(paintedInExcel(simulator.store, spec.name)).toEqual(paintedInFile(bytes, position + 1));
      const used = inFile.sheets[position]?.used;
      if (!used) throw new Error(`${spec.name} is empty`);
      const [file, excel] = [await fromFile.read(spec.name, used), await port.read(spec.name, used)];
      expect(excel.values.map((row) => row.map(close))).toEqual(file.values.map((row) => row.map(close)));
      expect(excel.columnFormats).toEqual(file.columnFormats);
      expect([...(excel.cellFormats ?? [])].sort()).toEqual([...(file.cellFormats ?? [])].sort());
    }
    await simulator.dispose();
  },
);
