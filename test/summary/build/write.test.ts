import { parseReference } from "../../../src/sheet/address";
import { sheetArea } from "../../../src/sheet/formula";
import type { PaintPlan } from "../../../src/sheet/plan";
import type { CellValue } from "../../../src/sheet/spec";
import type { NameInfo, RefusedLook, WorkbookInfo, WorkbookPort } from "../../../src/sheet/workbook";
import { recall, writeSummary } from "../../../src/summary";
import { FULL_CASE, fullRequest, STORY_CASE, storyRequest, storyRows, TODAY } from "../../support/story";

/** A workbook that remembers what was painted. */
class MemoryPort implements WorkbookPort {
  plan: PaintPlan | null = null;
  constructor(
    private readonly sheets: string[],
    private readonly names: NameInfo[] = [],
  ) {}

  describe(): Promise<WorkbookInfo> {
    const used = { row: 0, column: 0, rows: storyRows().length, columns: 3 };
    return Promise.resolve({
      fileName: "Story.xlsx",
      dateSystem: "1900",
      sheets: this.sheets.map((name) => ({ name, visible: true, used })),
      tables: [],
      names: this.names,
      selection: null,
    });
  }

  read(): Promise<never> {
    return Promise.reject(new Error("not read in these tests"));
  }

  readAll(): Promise<never> {
    return this.read();
  }

  standing(): Promise<never[]> {
    return Promise.resolve([]);
  }

  paint(plan: PaintPlan): Promise<readonly RefusedLook[]> {
    this.plan = plan;
    return Promise.resolve([]);
  }

  /** The workbook after painting, as a later session finds it. */
  reopened(): MemoryPort {
    const painted = this.plan?.sheets.map(({ spec }) => spec) ?? [];
    const names = painted.flatMap((spec) =>
      spec.names.map(({ name, area }) => {
        const at = (row: number, column: number): CellValue =>
          spec.cells.find((cell) => cell.row === row && cell.column === column)?.value ?? null;
        const refersTo = sheetArea(spec.name, area);
        if (area.rows * area.columns === 1) return { name, refersTo, value: at(area.row, area.column) };
        const values = Array.from({ length: area.rows }, (_, row) =>
          Array.from({ length: area.columns }, (_cell, column) => at(area.row + row, area.column + column)),
        );
        return { name, refersTo, value: null, values };
      }),
    );
    return new MemoryPort([...this.sheets, ...painted.map(({ name }) => name)], names);
  }
}

const request = () => ({ ...storyRequest(), version: "1.2.3" });

test("the page and the workings are added under their names, and the page is shown", async () => {
  const port = new MemoryPort(["Sales data"]);
  const written = await writeSummary(port, request());
  expect(written.sheets).toEqual(["Sponsor summary", "Sponsor workings"]);
  expect(port.plan?.activate).toBe("Sponsor summary");
  expect(port.plan?.sheets.map(({ replaces }) => replaces)).toEqual([null, null]);
  expect(written.checks.every(({ passed }) => passed)).toBe(true);
});

test("a sheet that somebody made under our name is left alone, and the note says so", async () => {
  const port = new MemoryPort(["Sales data", "sponsor summary"]);
  const written = await writeSummary(port, request());
  expect(written.sheets).toEqual(["Sponsor summary 2", "Sponsor workings 2"]);
  expect(written.notes).toEqual([
    "A sheet of that name was here already and is left alone; these are called “Sponsor summary 2” and “Sponsor workings 2”.",
  ]);
});

test("a second summary takes the place of the first, whatever its sheets are called by now", async () => {
  const first = new MemoryPort(["Sales data"]);
  await writeSummary(first, request());
  const again = first.reopened();
  const written = await writeSummary(again, request());
  expect(written.replaced).toBe(true);
  expect(again.plan?.sheets.map(({ spec, replaces }) => [spec.name, replaces])).toEqual([
    ["Sponsor summary", "Sponsor summary"],
    ["Sponsor workings", "Sponsor workings"],
  ]);
});

test("the case is read back from the sheets as it was written", async () => {
  const port = new MemoryPort(["Sales data"]);
  await writeSummary(port, request());
  const { treated, control, ...rest } = STORY_CASE;
  const recalled = recall(await port.reopened().describe());
  expect(recalled).toMatchObject({
    ...rest,
    treated,
    control,
    sourceLabel: "'Sales data'!A1:C181",
    roles: { date: "Month", amount: "Revenue", group: "Region" },
  });
});

test("tables of components, costs, notes and signatures are read back as they were written", async () => {
  const port = new MemoryPort(["Sales data"]);
  await writeSummary(port, { ...fullRequest(), version: "1.2.3" });
  expect(recall(await port.reopened().describe())).toMatchObject({ ...FULL_CASE, cost: 12_400_000 });
});

test("a rebuild from what was read back paints the same page", async () => {
  const port = new MemoryPort(["Sales data"]);
  const said = {
    ...fullRequest({
      components: [{ name: "", share: 0.03 }],
      signOff: { sponsor: { name: "", date: TODAY }, finance: { name: "F. Partner", date: null } },
    }),
    version: "1.2.3",
  };
  await writeSummary(port, said);
  const again = port.reopened();
  const recalled = recall(await again.describe());
  await writeSummary(again, { ...said, sponsorCase: { ...said.sponsorCase, ...recalled } });
  expect(again.plan?.sheets.map(({ spec }) => spec.cells)).toEqual(port.plan?.sheets.map(({ spec }) => spec.cells));
});

test("a workbook without a summary recalls nothing", async () => {
  expect(recall(await new MemoryPort(["Sales data"]).describe())).toBeNull();
});

test("a case with a problem paints nothing", async () => {
  const port = new MemoryPort(["Sales data"]);
  await expect(writeSummary(port, { ...request(), sponsorCase: { ...STORY_CASE, share: 3 } })).rejects.toThrow(
    "more than the whole increase",
  );
  expect(port.plan).toBeNull();
});

test("every reference of a name carries its sheet", async () => {
  const port = new MemoryPort(["Sales data"]);
  await writeSummary(port, request());
  expect(
    (await port.reopened().describe()).names.every(({ refersTo }) => parseReference(refersTo).sheet !== null),
  ).toBe(true);
});
