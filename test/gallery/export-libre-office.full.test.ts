import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { EXHIBITS } from "../../src/gallery";
import { exportSummary, type ExportedSummary } from "../../src/summary";
import { openWorkbook, workbookOf } from "../../src/xlsx";
import { fileOf, hung } from "../support/gallery/hung";
import { saveByLibreOffice, withoutLibreOffice } from "../support/gallery/libre-office";
import { unlikeModel } from "../support/gallery/unlike-model";
import { withoutValues } from "../support/gallery/without-values";

jest.setTimeout(300_000);

/**
 * One for each way in which a source is frozen, and those whose page has most or least to say. IronCalc recalculates
 * all.
 */
const HANDED = ["story", "plain-envelope", "text-amounts", "two-programmes", "no-share", "many-groups"];
const NOW = new Date(2026, 0, 20);

const exports = new Map<string, ExportedSummary>();
let folder = "";

beforeAll(async () => {
  if (withoutLibreOffice !== null) return;
  folder = mkdtempSync(path.join(tmpdir(), "envelope-export-"));
  for (const exhibit of EXHIBITS.filter(({ name }) => HANDED.includes(name))) {
    const workbook = openWorkbook(await fileOf(await hung(exhibit)), "Sales of Acme.xlsx");
    const exported = await exportSummary(workbook, {
      summary: 1,
      withoutNames: false,
      now: NOW,
      version: "in the gallery",
    });
    exports.set(exhibit.name, exported);
    const bytes = await workbookOf(exported.plan, {
      title: exported.title,
      created: NOW,
      dateSystem: exported.dateSystem,
    });
    writeFileSync(path.join(folder, `${exhibit.name}.xlsx`), withoutValues(bytes));
  }
  saveByLibreOffice(
    [...exports.keys()].map((name) => path.join(folder, `${name}.xlsx`)),
    path.join(folder, "saved"),
  );
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const suite = withoutLibreOffice === null ? describe : describe.skip;

suite(`LibreOffice, which has neither add-in nor source, shows what an export says${withoutLibreOffice === null ? "" : ` (skipped: ${withoutLibreOffice})`}`, () => {
  test.each(HANDED)("%s", async (name) => {
    const specs = exports.get(name)?.plan.sheets.map(({ spec }) => spec) ?? [];
    expect(specs).toHaveLength(2);
    expect(await unlikeModel(path.join(folder, "saved", `${name}.xlsx`), specs)).toEqual([]);
  });
});
