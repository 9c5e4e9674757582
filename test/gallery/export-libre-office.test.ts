import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { EXHIBITS } from "../../src/gallery";
import { cellAddress } from "../../src/sheet/address";
import { exportSummary, type ExportedSummary } from "../../src/summary";
import { openWorkbook, workbookOf } from "../../src/xlsx";
import { fileOf, hung } from "./support/hung";
import { saveByLibreOffice, withoutLibreOffice } from "./support/libre-office";
import { agree, formulaCells } from "./support/recalculated";
import { withoutValues } from "./support/without-values";

jest.setTimeout(300_000);

/** One for each way in which a source is frozen, and those whose page has most or least to say. IronCalc recalculates all. */
const HANDED = ["story", "plain-envelope", "text-amounts", "two-programmes", "no-share", "many-groups"];
const NOW = new Date(2026, 0, 20);

const exports = new Map<string, ExportedSummary>();
let folder = "";

beforeAll(async () => {
  if (withoutLibreOffice !== null) return;
  folder = mkdtempSync(path.join(tmpdir(), "envelope-export-"));
  for (const exhibit of EXHIBITS.filter(({ name }) => HANDED.includes(name))) {
    const workbook = openWorkbook(await fileOf(await hung(exhibit)), "Sales of Acme.xlsx");
    const exported = await exportSummary(workbook, { summary: 1, withoutNames: false, now: NOW, version: "in the gallery" });
    exports.set(exhibit.name, exported);
    const bytes = await workbookOf(exported.plan, { title: exported.title, created: NOW, dateSystem: exported.dateSystem });
    writeFileSync(path.join(folder, `${exhibit.name}.xlsx`), withoutValues(bytes));
  }
  saveByLibreOffice([...exports.keys()].map((name) => path.join(folder, `${name}.xlsx`)), path.join(folder, "saved"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const suite = withoutLibreOffice === null ? describe : describe.skip;

suite(`LibreOffice, which has neither add-in nor source, shows what an export says${withoutLibreOffice === null ? "" : ` (skipped: ${withoutLibreOffice})`}`, () => {
  test.each(HANDED)("%s", async (name) => {
    const saved = openWorkbook(readFileSync(path.join(folder, "saved", `${name}.xlsx`)), `${name}.xlsx`);
    const { sheets } = await saved.describe();
    const specs = exports.get(name)?.plan.sheets.map(({ spec }) => spec) ?? [];
    expect(specs).toHaveLength(2);
    const wrong: string[] = [];
    for (const spec of specs) {
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
