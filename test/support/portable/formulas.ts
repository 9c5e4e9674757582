import fc from "fast-check";
import { functionOf } from "../../../src/taskpane/functions/call/function-of";
import type { CellValue } from "../../../src/sheet/spec";
import { cellAddress, parseArea } from "../../../src/sheet/address";
import { StandInError } from "../custom-functions-runtime";

/** What something comes to: a number, a text, or an error by its code. */
export type Worth = number | string | boolean | null | { readonly error: string };

/** A part of a random formula: its words, and what it comes to on {@link DATA}. */
export interface Part {
  readonly text: string;
  readonly worth: Worth[][];
}

/** The sheet that random formulas read, and the first column that they may stand in. */
export const SHEET = "Data";
export const FORMULAS_FROM = 40;

const LEFT: readonly (readonly CellValue[])[] = [
  [1000000, 0.04, 0.03, 250, 12, "rate", "n/k", 8200, 101, 51, 0.12],
  [250000, 0.08, 0.1, 40, 4, "amount", "5", 9100, 108, 53, 0.2],
  [-40000, -0.2, 1, 0, 52, "ATTRIBUTED_REVENUE(1,2,3)", null, 8800, 99, 50, 0.05],
  [null, null, 0, null, null, null, "", null, null, null, null],
  [3333333333, 0.333, 0.5, 12400000, 7, " Amount ", true, 9900, 121, 60, 0.3],
  [147337, 9.5, 1.2, 3, 1, "other", false, 10400, 127, 61, 0.02],
  [99999999.99, 11, -0.1, 1e-3, 10, "=A1", "x", 10100, 131, 66, 0.01],
  [0, 0.5, 0.42, 38, 24, "", "n/k", 11900, 140, 70, 0.08],
];

/** L to R: causes with their shares, some of them below each other, some side by side, with blanks and mistakes. */
const CAUSES: readonly (readonly CellValue[])[] = [
  ["Learning", 0.12, 0.5, 0.1, " eLearning ", "Coaching", "ENVELOPE.LEARNING_ROI(1,2)"],
  ["New  prices", 0.5, 0.6, null, 0.2, 0.3, 0.5],
  [" Season ", 0.2, 0.01, "n/k"],
  [null, null, null, 0.1],
  [2024, 0.1, null, 0.1],
  [1.5, true, null, 0.1],
  [null, null, 0.3, -0.1],
  ["x", null, 0.3, 1.1],
];

/** S to Y: drivers at their base, low and high; in V to X all swing alike, and in Y two are 0. */
const DRIVERS: readonly (readonly CellValue[])[] = [
  [1000000, 800000, 1100000, 12.3, 11.07, 13.53, 0],
  [0.03, 0.02, 0.05, 0.07, 0.063, 0.077, 2],
  [0.4, 0.35, 0.42, 1.9, 1.71, 2.09, 0.5],
  [null, null, null, null, null, null, null],
  [2, 2, 2, 110, 99, 121, 0],
  [3, 3, 3, 1, 1, 1, 3],
  [null, null, null, null, null, null, 0],
  [7, "n/k", 8, 3, null, 3, 4],
];

/** Z to AC: a season of four with growth, one with holes and a text, one of 0, one below 0; AD amounts; AE days. */
const SEASONS: readonly (readonly CellValue[])[] = [
  [80, 100, 0, 5, 1.2e12, 46093],
  [120, null, 0, 6, 999999, "12 March 2026"],
  [100, 90, 0, -7, 0.37, "  "],
  [140, 130, 0, 8, 84999.5, 60],
  [88, 110, 0, 9, 2.5e15, true],
  [133, "n/k", 0, 4, 1234567],
  [108, 96, 0, 5],
  [155, 140, 0, 6],
  [93, 118, 0, 7],
  [139, 150, 0, 8],
  [118, 101, 0, 9],
  [168, 149, 0, 5],
  [104, 127, 0],
  [150, 160, 0],
  [120, "x", 0],
  [190, null, 0],
];

const ACROSS: readonly CellValue[] = [null, 80, 120, 100, 140, 88, 133, 108, 155, 93, 139, 118, 168, 104, 150, 120];

const width = (rows: readonly (readonly CellValue[])[]) => Math.max(...rows.map((row) => row.length));
const BLOCKS = [LEFT, CAUSES, DRIVERS, SEASONS];

export const DATA: readonly (readonly CellValue[])[] = [
  ...Array.from({ length: 19 }, (_, i) =>
    BLOCKS.flatMap((block) => Array.from({ length: width(block) }, (__, j) => block[i]?.[j] ?? null)),
  ),
  ACROSS,
];

const at = (row: number, column: number): Worth => DATA[row]?.[column] ?? null;
const isError = (worth: Worth | undefined): worth is { readonly error: string } =>
  typeof worth === "object" && worth !== null;

/** The cells of an address. */
export function cells(text: string): Part {
  const area = parseArea(text) ?? { row: 0, column: 0, rows: 1, columns: 1 };
  return {
    text,
    worth: Array.from({ length: area.rows }, (_, i) =>
      Array.from({ length: area.columns }, (__, j) => at(area.row + i, area.column + j)),
    ),
  };
}

const one = (text: string, worth: Worth): Part => ({ text, worth: [[worth]] });
const first = ({ worth }: Part): Worth => worth[0]?.[0] ?? null;

/** A call of ours, worked out by the function that cells call. */
export function call(id: string, args: readonly (Part | null)[]): Part {
  const text = `ENVELOPE.${id}(${args.map((part) => part?.text ?? "").join(",")})`;
  try {
    const values = args.map((part) =>
      part?.worth.map((row) => row.map((worth) => (isError(worth) ? new StandInError(worth.error) : worth))),
    );
    return {
      text,
      worth: functionOf(id)(...values).map((row) =>
        row.map((value) => (value instanceof StandInError ? { error: value.code } : (value as Worth))),
      ),
    };
  } catch (error) {
    if (!(error instanceof StandInError)) throw error;
    return one(text, { error: error.code });
  }
}

/** Number arithmetic of Excel over two single values. */
export function operation(a: Part, operator: string, b: Part): Part {
  const text = `${a.text}${operator}${b.text}`;
  const [x, y] = [first(a), first(b)];
  if (isError(x)) return one(`(${text})`, x);
  if (isError(y)) return one(`(${text})`, y);
  const [left, right] = [Number(x ?? 0), Number(y ?? 0)];
  return one(`(${text})`, operator === "+" ? left + right : operator === "-" ? left - right : left * right);
}

export function total(name: "SUM" | "MAX", part: Part): Part {
  const worths = part.worth.flat();
  const error = worths.find(isError);
  const numbers = worths.filter((worth) => typeof worth === "number");
  return one(
    `${name}(${part.text})`,
    error ??
      (name === "SUM"
        ? numbers.reduce((sum, number) => sum + number, 0)
        : numbers.length === 0
          ? 0
          : Math.max(...numbers)),
  );
}

/** A text beside it that looks like a call of ours, and must stay as it is. */
export function beside(part: Part): Part {
  const worth = first(part);
  return one(`IF("ENVELOPE.LEARNING_ROI(1,2)"="",0,${part.text})`, worth);
}

const rows = fc.integer({ min: 0, max: LEFT.length - 1 });
const cell = (columns: readonly number[]) =>
  fc
    .tuple(rows, fc.constantFrom(...columns), fc.boolean())
    .map(([row, column, absolute]) => cells(cellAddress({ row, column }, absolute)));
const number = fc
  .constantFrom(
    ["3%", 0.03],
    ["0.03", 0.03],
    ["0", 0],
    ["1", 1],
    ["1000000", 1e6],
    ["250000", 250000],
    ["-0.2", -0.2],
    ["4%", 0.04],
    ["12", 12],
    ["TRUE", true],
    ["1.5", 1.5],
  )
  .map(([text, worth]) => one(String(text), worth as Worth));

/**
 * A single value: a number, a cell (of any kind, for a mistake must stay one), or a call within operators and other
 * functions.
 */
const scalar = (inner: fc.Arbitrary<Part>): fc.Arbitrary<Part> =>
  fc.oneof(
    { weight: 4, arbitrary: number },
    { weight: 7, arbitrary: cell([0, 1, 2, 3, 4]) },
    { weight: 1, arbitrary: cell([5, 6]) },
    { weight: 1, arbitrary: fc.constantFrom('"n/k"', '"5"').map((text) => one(text, text.slice(1, -1))) },
    { weight: 2, arbitrary: inner },
    {
      weight: 1,
      arbitrary: fc
        .tuple(inner, fc.constantFrom("+", "-", "*"), number)
        .map(([a, operator, b]) => operation(a, operator, b)),
    },
    { weight: 1, arbitrary: inner.map(beside) },
    {
      weight: 1,
      arbitrary: fc
        .tuple(fc.constantFrom("SUM" as const, "MAX" as const), inner)
        .map(([name, part]) => total(name, part)),
    },
    {
      weight: 1,
      arbitrary: fc
        .tuple(fc.constantFrom("SUM" as const, "MAX" as const), fc.constantFrom("A1:A4", "D1:D8", "K1:K8").map(cells))
        .map(([name, part]) => total(name, part)),
    },
  );

const optional = (part: fc.Arbitrary<Part>) => fc.option(part, { freq: 2, nil: null });
const upliftType = fc.oneof(
  fc.constant(null),
  fc.constantFrom('"rate"', '"amount"', '"Amount "', '"other"', '""').map((text) => one(text, text.slice(1, -1))),
  cell([5]),
);
const output = fc.constantFrom(null, one('"total"', "total"), one('"average"', "average"), one('" Total"', " Total"));

/** How each function that is called cell by cell takes its arguments. */
const CELL_BY_CELL: readonly (readonly [id: string, required: number, optional: number])[] = [
  ["CONFIDENCE_ADJUSTED", 3, 1],
  ["BREAKEVEN_PCT", 2, 1],
  ["MARKET_ADJUSTED_UPLIFT", 3, 0],
  ["LEARNER_TIME_COST", 3, 1],
  ["PRORATED_COST", 3, 0],
  ["BENEFIT_COST_RATIO", 2, 0],
  ["LEARNING_ROI", 2, 0],
  ["PAYBACK_MONTHS", 2, 1],
  ["ANNUALIZED", 2, 1],
  ["CONSERVATIVE", 1, 1],
  ["BREAKEVEN_UPLIFT", 4, 0],
  ["LATER_VALUE", 2, 3],
  ["PROBABILITY_ABOVE", 4, 1],
];

const times = (part: fc.Arbitrary<Part>, count: number) => fc.array(part, { minLength: count, maxLength: count });

const cellByCell = (part: fc.Arbitrary<Part>): fc.Arbitrary<Part> =>
  fc.oneof(
    fc
      .constantFrom(...CELL_BY_CELL)
      .chain(([id, required, more]) =>
        fc
          .tuple(times(part, required), times(optional(part) as fc.Arbitrary<Part>, more))
          .map(([needed, rest]) => call(id, [...needed, ...rest])),
      ),
    fc.tuple(times(part, 3), upliftType).map(([args, type]) => call("ATTRIBUTED_REVENUE", [...args, type])),
    fc.tuple(times(part, 4), upliftType).map(([args, type]) => call("ATTRIBUTED_PROFIT", [...args, type])),
  );

/** Ranges of periods, with blanks in them. */
const before = fc.constantFrom("H1:H6", "$H$1:$H$5", "I1:I7", "D1:D6").map(cells);
const after = fc.constantFrom("H6:H8", "I7:I8", "I8", "H4:H5", "D7:D8").map(cells);
const growth = fc.constantFrom(null, one("5%", 0.05), cells("B1"), cells("B7"), one("0", 0));

const series: fc.Arbitrary<Part> = fc.oneof(
  fc.tuple(before, after, before, after).map((args) => call("DIFF_IN_DIFF", args)),
  fc
    .tuple(before, after, output, fc.constantFrom(null, one("95%", 0.95), cells("C5"), cells("C3")))
    .map((args) => call("TREND_IMPACT", args)),
  fc
    .tuple(
      fc.constantFrom(
        ["I1:I6", "J1:J6", "I7:I8", "J7:J8"],
        ["H1:H6", "I1:I6", "H8", "I8"],
        ["I1:I3", "J1:J4", "I7:I8", "J7:J8"],
      ),
      output,
    )
    .map(([args, shown]) => call("CONTROL_IMPACT", [...args.map(cells), shown])),
  fc
    .tuple(before, after, fc.constantFrom("2", "3", "4", "7"), growth, output)
    .map(([was, is, season, rate, shown]) =>
      call("YEAR_ON_YEAR_IMPACT", [was, is, one(season, Number(season)), rate, shown]),
    ),
  fc
    .tuple(fc.constantFrom("3", "4", "5", "6"), output)
    .map(([place, shown]) =>
      call("SEGMENTED_IMPACT", [cells("I1:I8"), one(place, Number(place)), shown ?? one('"total"', "total")]),
    ),
  fc
    .constantFrom("H1:H8", "G1:G8", "I1:I2", "A1:A8", "D1:D8", "Z20:AO20", "F1:F8")
    .map((range) => call("DURBIN_WATSON", [cells(range)])),
  fc
    .tuple(
      fc.constantFrom("H1:H8", "G1:G8", "I1:I2", "A1:A8", "Z1:Z16", "AA1:AA16", "AB1:AB16", "B20:P20"),
      fc.constantFrom(null, one("10%", 0.1), cells("C2"), cells("C3"), cells("G1")),
    )
    .map(([values, often]) => call("OUTLIER_TEST", [cells(values), often])),
  fc
    .constantFrom("K1:K8", "K1:K3", "C1:C5", "K4", "B1:B7", "G1:G2", "K3:K7")
    .map((range) => call("UNATTRIBUTED_PCT", [cells(range)])),
);

/** Cells one by one, taken together by SUM: the result must be the same element by element. */
const grids: fc.Arbitrary<Part> = fc.oneof(
  fc
    .tuple(
      fc.constantFrom("A1:A3", "A1:A8", "A1"),
      fc.constantFrom("B1:B3", "B1", "4%", "B1:B2"),
      fc.constantFrom("C1:C3", "C2", "3%", "B1:C1"),
    )
    .map((texts) =>
      total(
        "SUM",
        call(
          "ATTRIBUTED_REVENUE",
          texts.map((text) => (text === "4%" ? one(text, 0.04) : text === "3%" ? one(text, 0.03) : cells(text))),
        ),
      ),
    ),
  fc
    .tuple(fc.constantFrom("D1:D3", "D1:D2", "D1"), fc.constantFrom("E1:E3", "E2"))
    .map(([a, b]) => total("SUM", call("LEARNING_ROI", [cells(a), cells(b)]))),
);

/** Our functions within each other, within other functions, with ranges, and beside texts that look like them. */
export const formula: fc.Arbitrary<Part> = fc.letrec<{ call: Part; simple: Part }>((tie) => ({
  simple: cellByCell(fc.oneof(number, cell([0, 1, 2, 3, 4]), cell([0, 1, 2, 3]))),
  call: fc.oneof(
    { maxDepth: 2 },
    { weight: 2, arbitrary: tie("simple") },
    { weight: 2, arbitrary: series },
    { weight: 1, arbitrary: grids },
    { weight: 3, arbitrary: cellByCell(scalar(tie("call"))) },
  ),
})).call;

/** Whether a cell shows what a part comes to: the same number, or some error where it is one. */
export function agrees(part: Part, value: unknown): boolean {
  const expected = part.worth[0]?.[0] ?? null;
  if (typeof expected === "object" && expected !== null) return typeof value === "string" && value.startsWith("#");
  return (
    typeof value === "number" && Math.abs(value - Number(expected)) <= 1e-9 * Math.max(1, Math.abs(Number(expected)))
  );
}

/** Whether cells show what a part comes to, in every one of them, and nothing beside and below. */
export function sameTable(part: Part, values: readonly (readonly unknown[])[]): boolean {
  return values.every((row, i) =>
    row.every((value, j) =>
      part.worth[i]?.[j] === undefined ? (value ?? "") === "" : sameCell(part.worth[i][j], value),
    ),
  );
}

function sameCell(expected: Worth, value: unknown): boolean {
  if (isError(expected))
    return (
      value === expected.error ||
      (typeof value === "string" && value.startsWith("#") && !/^#(?:VALUE!|N\/A)$/.test(expected.error))
    );
  if (typeof expected === "number")
    return typeof value === "number" && Math.abs(value - expected) <= 1e-9 * Math.max(1, Math.abs(expected));
  return (value ?? "") === (expected ?? "");
}
