import { cellAddress, contains } from "../../../src/sheet/address";
import type { Cell, SheetSpec } from "../../../src/sheet/spec";
import { pointsFromCharacters } from "../../../src/sheet/units";
import { buildSummary, type CaseRequest } from "../../../src/summary";
import { linesOf, textWidth } from "../../../src/summary/page/text-width";
import { fullRequest, storyReading, storyRequest, storyRows, typedRequest } from "../../support/story";
import { shownNumber } from "../../support/shown-number";

/** What Excel keeps free on both sides of a cell's text, and a step of indentation, in points. */
const PADDING = 3;
const INDENT = 7;
const LINE = 1.2;
/** The estimate of a text's width may be off by so much. */
const SLACK = 1.03;

/** Names each cell whose text is wider, or higher, than the room that it has. */
function clipped(sheet: SheetSpec): string[] {
  const filled = new Map(
    sheet.cells
      .filter(({ value, formula }) => (value !== null && value !== "") || formula !== undefined)
      .map((cell) => [`${cell.row},${cell.column}`, cell]),
  );
  const width = (column: number, columns = 1) =>
    sheet.columnWidths.slice(column, column + columns).reduce((sum, one) => sum + pointsFromCharacters(one), 0);
  const height = (row: number, rows = 1) =>
    Array.from({ length: rows }, (_, at) => sheet.rowHeights.find((one) => one.row === row + at)?.points ?? 15).reduce(
      (sum, one) => sum + one,
      0,
    );
  const free = (row: number, column: number) =>
    column >= 0 && column < sheet.columnWidths.length && !filled.has(`${row},${column}`);

  /** A text that does not wrap runs on over empty cells, away from the side that it is aligned to. */
  const room = (cell: Cell): number => {
    const merged = sheet.merges.find((area) => contains(area, cell));
    if (merged) return width(merged.column, merged.columns);
    let total = width(cell.column);
    if (typeof cell.value === "number") return total;
    const step = cell.style?.horizontal === "right" ? -1 : 1;
    for (let column = cell.column + step; free(cell.row, column); column += step) total += width(column);
    return total;
  };
  return [...filled.values()].flatMap((cell) => {
    const { value, style } = cell;
    if (value === null || typeof value === "boolean") return [];
    const font = { size: style?.font?.size ?? 11, bold: style?.font?.bold ?? false };
    const text = typeof value === "number" ? shownNumber(value, style?.numberFormat ?? "General") : value;
    const inside = room(cell) - PADDING - INDENT * (style?.indent ?? 0);
    const merged = sheet.merges.find((area) => contains(area, cell));
    const fits = style?.wrap
      ? linesOf(text, font, inside) * font.size * LINE <= height(cell.row, merged?.rows) + 1
      : Math.max(...text.split("\n").map((line) => textWidth(line, font))) <= inside * SLACK;
    return fits
      ? []
      : [
          `${sheet.name}!${cellAddress(cell)} “${text}” (${Math.round(textWidth(text, font))} of ${Math.round(inside)} pt)`,
        ];
  });
}

/** The story with every amount so many times as large, and amounts of its own. */
function scaled(factor: number): CaseRequest {
  const rows = storyRows().map((row, index) =>
    index === 0
      ? row
      : row.map((value, column) => (column === 2 && typeof value === "number" ? value * factor : value)),
  );
  const request = fullRequest();
  const times = (value: number | null) => (value === null ? null : value * factor);
  const { costs } = request.sponsorCase;
  return {
    ...request,
    reading: storyReading(rows),
    sponsorCase: {
      ...request.sponsorCase,
      costs: costs && {
        ...costs,
        design: times(costs.design),
        delivery: times(costs.delivery),
        platform: times(costs.platform),
        evaluation: times(costs.evaluation),
        hourlyCost: times(costs.hourlyCost),
      },
    },
  };
}

describe("every text of both sheets fits its cell, or the empty ones beside it", () => {
  const cases: [string, () => CaseRequest][] = [
    ["the story", () => storyRequest()],
    ["everything that a case can say", () => fullRequest()],
    [
      "long texts",
      () =>
        fullRequest({
          objective: "Grow the revenue of the whole field organisation in all regions where the programme was launched",
          sponsor: "the Executive Vice President for Sales, Europe and Asia",
          programme: "Field learning ecosystem with coaching, practice and peer exchange",
          components: [
            { name: "Coaching on the job by the managers of the region, with a follow-up every quarter", share: 0.03 },
          ],
          signOff: { sponsor: { name: "Maximiliana von Unterhausen", date: null }, finance: { name: "", date: null } },
          caveats: "A sentence that says what the figures do not say. ".repeat(20),
        }),
    ],
    ["without margin and cost", () => storyRequest({ margin: null, cost: null, sponsor: "" })],
    ["the largest share", () => storyRequest({ share: 1, highShare: null })],
    ["revenue that fell", () => storyRequest({ baseline: 99e9 })],
    ["four typed numbers", () => typedRequest()],
    ["typed, falling", () => typedRequest({ uplift: -0.1, margin: 0.4 })],
    ...[1e-6, 1e-4, 1e-2, 1, 100, 1e4, 1e6].map((factor): [string, () => CaseRequest] => [
      `amounts ${factor} times as large`,
      () => scaled(factor),
    ]),
    ["a cost far beyond the claim", () => storyRequest({ cost: 9e14 })],
    ["a cost far below the claim", () => storyRequest({ cost: 12, share: 1, highShare: null })],
  ];
  test.each(cases)("%s", (_name, request) => {
    expect(buildSummary(request(), "0.0.0").sheets.flatMap(clipped)).toEqual([]);
  });
});

describe("the sentences on top have room for what they become while somebody types on the sheet, in a wider font too", () => {
  /** Arial's letters are about so much wider than Calibri's. */
  const ARIAL = 1.1;
  const agreed = { sponsor: "the VP Sales", agreedOn: 46_034 };
  const proposed = { sponsor: "", agreedOn: null };
  const pageOf = (over: Parameters<typeof storyRequest>[0]) => {
    const [page] = buildSummary(storyRequest(over), "0.0.0").sheets;
    if (!page) throw new Error("No page was built.");
    return page;
  };
  const textAt = (page: SheetSpec, row: number) =>
    String(page.cells.find((cell) => cell.row === row && cell.column === 0)?.value);

  test.each([
    ["a proposal that is agreed to", proposed, agreed],
    ["an agreement that is taken back", agreed, proposed],
    ["a share that comes later", { ...proposed, share: null, lowShare: null, highShare: null }, agreed],
    ["a share that no longer recovers the cost", agreed, { ...agreed, share: 0.001, lowShare: null }],
  ])("%s", (_name, built, becomes) => {
    const page = pageOf(built);
    const width = page.columnWidths.reduce((sum, one) => sum + pointsFromCharacters(one), 0) - PADDING;
    for (const [row, font] of [
      [1, { size: 20, bold: true }],
      [2, { size: 12 }],
    ] as const) {
      const height = page.rowHeights.find((one) => one.row === row)?.points ?? 15;
      for (const text of [textAt(page, row), textAt(pageOf(becomes), row)]) {
        expect({ text, fits: linesOf(text, font, width / ARIAL) * font.size * LINE <= height + 1 }).toEqual({
          text,
          fits: true,
        });
      }
    }
  });
});
