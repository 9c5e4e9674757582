import { DOMParser, type Element } from "@xmldom/xmldom";
import { strFromU8, unzipSync } from "fflate";
import { createExcelPort } from "../../src/excel";
import { cellAddress, parseArea, parseReference } from "../../src/sheet/address";
import { plan } from "../../src/sheet/plan";
import type { ChartRange, ChartSpec } from "../../src/sheet/spec";
import type { Simulator } from "../../src/simulator";
import { buildSummary } from "../../src/summary";
import { chartSpec } from "../../src/workbench/excel/chart-spec";
import { sheetExtras } from "../../src/workbench/excel/sheet-extras";
import { sheetSpec } from "../../src/workbench/save/sheet-spec";
import { newWorkbook, openWorkbook } from "../../src/xlsx";
import { storyRequest, storyRows } from "../support/story";
import { startSimulator } from "../support/start-simulator";

jest.setTimeout(120_000);

const { sheets } = buildSummary(storyRequest(), "0.0.0");
const [page] = sheets;
const painted = plan(sheets, page.name);

let simulator: Simulator;
let parts: Record<string, Uint8Array>;
beforeAll(async () => {
  const file = openWorkbook(newWorkbook(), "Book.xlsx");
  await file.paint(painted);
  parts = unzipSync(file.save());
  simulator = await startSimulator({ apiLevel: "1.9" });
  simulator.store.write(
    simulator.store.addSheet("Sales data"),
    0,
    0,
    storyRows().map((row) => row.map((value) => value ?? "")),
  );
  await createExcelPort().paint(painted);
});
afterAll(() => simulator.dispose());

const tree = (xml: Uint8Array | undefined): Element => {
  const root = new DOMParser().parseFromString(strFromU8(xml ?? new Uint8Array()), "text/xml").documentElement;
  if (!root) throw new Error("an empty part");
  return root;
};
const all = (element: Element, name: string): Element[] => Array.from(element.getElementsByTagNameNS("*", name));
const kids = (element: Element | undefined, name: string): Element[] =>
  Array.from(element?.childNodes ?? []).filter(
    (node): node is Element => node.nodeType === 1 && (node as Element).localName === name,
  );
const val = (element: Element | undefined, ...path: string[]): string | undefined =>
  path.reduce<Element | undefined>((at, name) => kids(at, name)[0], element)?.getAttribute("val") ?? undefined;

/** Cells with a cell style of Excel's own, as a file says it: "A1 Heading 1". */
function headingsInFile(position: number): string[] {
  const styles = tree(parts["xl/styles.xml"]);
  const names = new Map(
    all(styles, "cellStyle").map((style) => [style.getAttribute("xfId"), style.getAttribute("name")]),
  );
  const formats = kids(all(styles, "cellXfs")[0], "xf").map((xf) => names.get(xf.getAttribute("xfId")) ?? "Normal");
  return all(tree(parts[`xl/worksheets/sheet${position}.xml`]), "c").flatMap((cell) => {
    const name = formats[Number(cell.getAttribute("s") ?? 0)] ?? "Normal";
    return name === "Normal" ? [] : [`${cell.getAttribute("r")} ${name}`];
  });
}

test("headings carry the same cell styles in Excel, in a file and in what the workbench saves", () => {
  sheets.forEach((spec, index) => {
    const id = simulator.store.sheets().find(({ name }) => name === spec.name)?.id ?? "";
    const saved = sheetSpec(simulator.store, id, sheetExtras(simulator.workbook, id)).cells.flatMap((cell) =>
      cell.style?.name ? [`${cellAddress(cell)} ${cell.style.name}`] : [],
    );
    const inExcel = [...simulator.workbook.sheet(id).styleNames].map(([cell, name]) => {
      const [row = 0, column = 0] = cell.split(",").map(Number);
      return `${cellAddress({ row, column })} ${name.replace(/(\d)/, " $1")}`;
    });
    const inFile = headingsInFile(index + 1).sort();
    expect(inFile.length).toBeGreaterThan(0);
    expect(inExcel.sort()).toEqual(inFile);
    expect(saved.sort()).toEqual(inFile);
  });
});

/** What both adapters can say of a chart, series by series. */
type Comparable = ReturnType<typeof comparable>;
function comparable(chart: ChartSpec) {
  const { name, series, categories, valueAxis, gapWidth, nameEvery, fontSize, fontColor } = chart;
  const at = (range: ChartRange) =>
    [range.sheet ?? page.name, cellAddress(range.area), range.area.rows, range.area.columns].join(" ");
  return {
    name,
    categories: at(categories),
    axis: [
      valueAxis.visible,
      valueAxis.numberFormat,
      valueAxis.minimum ?? null,
      nameEvery ?? null,
      fontSize,
      fontColor,
    ],
    series: series.map(({ name: of, values, fill, outline, weight, dashed, asColumns, nameAtEnd, valueLabels }) => {
      const line = chart.kind === "line" && !asColumns;
      return {
        name: of,
        values: at(values),
        line,
        color: fill,
        outline: outline ?? null,
        dashed: dashed ?? false,
        weight: line ? (weight ?? null) : null,
        nameAtEnd: nameAtEnd ?? null,
        valueLabels: valueLabels ?? null,
        gapWidth: line ? null : (gapWidth ?? null),
      };
    }),
  };
}

const POSITIONS: Readonly<Record<string, "right" | "above" | "below">> = { r: "right", t: "above", b: "below" };

function chartInFile(xml: Uint8Array | undefined, name: string): Comparable {
  const root = tree(xml);
  const reference = (element: Element | undefined): string => {
    const { sheet, target } = parseReference(all(element ?? root, "f")[0]?.textContent ?? "");
    const area = parseArea(target);
    return area ? [sheet, cellAddress(area), area.rows, area.columns].join(" ") : target;
  };
  const color = (element: Element | undefined): string =>
    kids(element, "noFill").length > 0 ? "none" : `#${val(element, "solidFill", "srgbClr")}`;
  const series = all(root, "ser").map((ser) => {
    const [look] = kids(ser, "spPr");
    const [stroke] = kids(look, "ln");
    const group = ser.parentNode as Element;
    const line = group.localName === "lineChart";
    const [labels] = kids(ser, "dLbls");
    const [last] = kids(labels, "dLbl");
    const position = POSITIONS[val(last, "dLblPos") ?? ""] ?? null;
    const weight = Number(stroke?.getAttribute("w")) / 12_700;
    return {
      order: Number(val(ser, "order")),
      name: all(ser, "tx")[0]?.textContent ?? "",
      values: reference(kids(ser, "val")[0]),
      line,
      color: color(line ? stroke : look),
      outline: line || kids(stroke, "noFill").length > 0 ? null : color(stroke),
      dashed: val(stroke, "prstDash") === "dash",
      weight: line ? weight : null,
      nameAtEnd: last ? position : null,
      valueLabels: kids(labels, "numFmt")[0]?.getAttribute("formatCode") ?? null,
      gapWidth: line ? null : Number(val(group, "gapWidth")),
    };
  });
  const [axis] = all(root, "valAx");
  const text = kids(root, "txPr")[0];
  const run = text && all(text, "defRPr")[0];
  const minimum = val(axis, "scaling", "min");
  const every = val(all(root, "catAx")[0], "tickLblSkip");
  expect(all(root, "title")).toEqual([]);
  expect(all(root, "legend")).toEqual([]);
  return {
    name,
    categories: reference(all(root, "cat")[0]),
    axis: [
      val(axis, "delete") === "0",
      kids(axis, "numFmt")[0]?.getAttribute("formatCode") ?? "",
      minimum === undefined ? null : Number(minimum),
      every === undefined ? null : Number(every),
      Number(run?.getAttribute("sz")) / 100,
      color(run),
    ],
    series: series.sort((a, b) => a.order - b.order).map(({ order: _order, ...rest }) => rest),
  };
}

test("every chart, of columns and of lines, has the same series, ranges, colours and axes in Excel and in a file", () => {
  const sheet = simulator.workbook.Worksheets.list().find(({ Name }) => Name === page.name);
  if (!sheet) throw new Error("the page was not painted");
  expect(
    sheet.charts.items.every(
      (chart) => chart.title.read("Visible") === false && chart.legend.read("Visible") === false,
    ),
  ).toBe(true);
  const inExcel = sheet.charts.items.map((chart) => {
    const spec = chartSpec(chart, sheet);
    if (!spec) throw new Error("a chart cannot be read back");
    return comparable(spec);
  });
  const inFile = page.charts.map(({ name }, index) => chartInFile(parts[`xl/charts/chart${index + 1}.xml`], name));
  expect(page.charts.map(({ kind }) => kind).sort()).toEqual(["columnStacked", "line"]);
  expect(inFile).toEqual(inExcel);
  expect(inExcel).toEqual(page.charts.map(comparable));
});
