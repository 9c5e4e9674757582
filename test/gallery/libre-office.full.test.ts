import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { EXHIBITS } from "../../src/gallery";
import { fileOf, hung, type Hung } from "../support/gallery/hung";
import { saveByLibreOffice, withoutLibreOffice } from "../support/gallery/libre-office";
import { unlikeModel } from "../support/gallery/unlike-model";
import { withoutValues } from "../support/gallery/without-values";

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
  saveByLibreOffice(
    EXHIBITS.map(({ name }) => path.join(folder, `${name}.xlsx`)),
    path.join(folder, "saved"),
  );
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const suite = withoutLibreOffice === null ? describe : describe.skip;

suite(`LibreOffice recalculates every formula to the model's value${withoutLibreOffice === null ? "" : ` (skipped: ${withoutLibreOffice})`}`, () => {
  test.each(EXHIBITS.map(({ name }) => name))("%s", async (name) => {
    const specs = hangings.get(name)?.sheets ?? [];
    expect(specs.length).toBeGreaterThan(1);
    expect(await unlikeModel(path.join(folder, "saved", `${name}.xlsx`), specs)).toEqual([]);
  });
});
