import { createExcelPort } from "../../src/excel";
import { typedText } from "../../src/sheet/plan";
import type { CellBlock } from "../../src/sheet/workbook";
import type { Simulator } from "../../src/simulator";
import { findRevenue, findSources, readRevenue, type RevenueReading, type SourceRoles } from "../../src/source";
import { AMOUNT_STYLES, MONTH_STYLES, SHAPES } from "../support/shapes";
import { blockOf } from "../support/story";
import { startSimulator } from "../support/start-simulator";

let simulator: Simulator;
const port = createExcelPort();

beforeEach(async () => {
  simulator = await startSimulator({ fileName: "Sales.xlsx", apiLevel: "1.9" });
});
afterEach(() => simulator.dispose());

/** Puts the cells of a block into the simulated Excel's first sheet. */
async function put({ sheet, values, columnFormats, area }: CellBlock): Promise<void> {
  const { store } = simulator;
  const id = store.sheets()[0]?.id ?? "";
  store.renameSheet(id, sheet);
  store.write(
    id,
    area.row,
    area.column,
    values.map((row) => row.map((value) => (typeof value === "string" ? typedText(value) : (value ?? "")))),
  );
  columnFormats.forEach((numberFormat, column) => {
    if (numberFormat !== "General" && numberFormat !== "GENERAL")
      store.setStyle(id, [{ row: area.row + 1, column: area.column + column, rows: area.rows - 1, columns: 1 }], {
        numberFormat,
      });
  });
  await store.settle();
}

const inExcel = async (roles: SourceRoles = {}) => (await findRevenue(port, await port.describe(), roles)).reading;

/** What a reading says, without the ways in which adapters may tell more or less of number formats. */
const said = ({
  layout,
  headerRow,
  firstHeaderRow,
  dateColumn,
  amountColumn,
  groupColumn,
  dates,
  amounts,
  groups,
  leftOut,
  total,
  live,
  periodicity,
}: RevenueReading) => ({
  layout,
  headerRow,
  firstHeaderRow,
  date: dateColumn.header,
  amount: amountColumn.header,
  group: groupColumn?.header,
  dates,
  amounts,
  groups,
  leftOut,
  total,
  live,
  periodicity,
});

const TABLE = {
  groups: ["North", "Bayern", "Total Energies"],
  year: 2023,
  firstMonth: 11,
  cents: [0, 1, 2].map((row) =>
    Array.from({ length: 5 }, (_, column) => 123_450 + 10_007 * row + 977 * column * (row + 1)),
  ),
};

describe.each(SHAPES.map((shape) => [shape.name, shape] as const))("%s", (_name, shape) => {
  test.each(["serial", "ISO day", "last day, day first", "Jan. 2021", "month name, fr"])(
    "dates as %s come through Office.js as they come from their cells",
    async (style) => {
      const month = MONTH_STYLES.find(({ name }) => name === style);
      const [number, dollars] = AMOUNT_STYLES;
      const amount = style === "Jan. 2021" ? dollars : number;
      if (!month || !amount) throw new Error("no such style");
      const { rows, formats, answers } = shape.render(TABLE, { month, amount, above: ["Sales of the field"], left: 0 });
      const block = blockOf("Data", rows, formats);
      await put(block);
      const [candidate] = findSources(await port.describe());
      if (!candidate) throw new Error("no source was found");
      const roles = { answers };
      expect(said(await inExcel(roles))).toEqual(
        said(readRevenue(block, { ...candidate, area: block.area }, "1900", roles)),
      );
    },
  );
});
