import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { EXHIBITS } from "../../src/gallery";
import { cellAddress } from "../../src/sheet/address";
import { openWorkbook } from "../../src/xlsx";
import { fileOf, hung, type Hung } from "./support/hung";
import { saveByLibreOffice, withoutLibreOffice } from "./support/libre-office";
import { agree, formulaCells } from "./support/recalculated";
import { withoutValues } from "./support/without-values";

jest.setTimeout(300_000);

const hangings = new Map<string, Hung>();
let folder = "";

beforeAll(async () => {
  if (withoutLibreOffice !== null) return;
  folder = mkdtempSync(path.join(tmpdir(), "envelope-gallery-"));
  for (const exhibit of EXHIBITS) {
    const hanging = await hung(exhibit);
    hangings.set(exhibit.name, hanging);
    writeFileSync(path.join(folder, `${exhibit.name}.xlsx`), withoutValues(await fileOf(hanging)));
  }
  saveByLibreOffice(EXHIBITS.map(({ name }) => path.join(folder, `${name}.xlsx`)), path.join(folder, "saved"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const suite = withoutLibreOffice === null ? describe : describe.skip;

suite(`LibreOffice recalculates every formula to the model's value${withoutLibreOffice === null ? "" : ` (skipped: ${withoutLibreOffice})`}`, () => {
  test.each(EXHIBITS.map(({ name }) => name))("%s", async (name) => {
    const saved = openWorkbook(readFileSync(path.join(folder, "saved", `${name}.xlsx`)), `${name}.xlsx`);
    const { sheets } = await saved.describe();
    const wrong: string[] = [];
    for (const spec of hangings.get(name)?.sheets ?? []) {
      const used = sheets.find((sheet) => sheet.name === spec.name)?.used;
      if (!used) throw new Error(`${spec.name} is gone`);
      const { values } = await saved.read(spec.name, { row: 0, column: 0, rows: used.row + used.rows, columns: used.column + used.columns });
      for (const { row, column, formula, value } of formulaCells([spec])) {
        const found = values[row]?.[column] ?? null;
        if (!agree(found, value)) wrong.push(`${spec.name}!${cellAddress({ row, column })} =${formula} gives ${String(found)}, model ${String(value)}`);
      }
    }
    expect(wrong).toEqual([]);
  });
});
