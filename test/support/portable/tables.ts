import fc from "fast-check";
import { beside, call, cells, operation, total, type Part } from "./formulas";

const one = (text: string, worth: string | number | boolean): Part => ({ text, worth: [[worth]] });
const range = (...texts: string[]) => fc.constantFrom(...texts).map(cells);
/** An array constant, "{1;2}" or "{1,2}". */
const list = (separator: ";" | ",", ...values: readonly (string | number)[]): Part => {
  const text = `{${values.map((value) => (typeof value === "string" ? `"${value}"` : String(value))).join(separator)}}`;
  return { text, worth: separator === ";" ? values.map((value) => [value]) : [[...values]] };
};

const amount = fc.oneof(
  range("A1", "A2", "$A$3", "A4", "A8", "F1", "B1"),
  fc.constantFrom(one("1000000", 1e6), one("-250.5", -250.5), one('"n/k"', "n/k")),
);

/**
 * One amount over causes: names and shares below each other and side by side, with blanks, mistakes and spare rows
 * among them.
 */
export const split: fc.Arbitrary<Part> = fc
  .tuple(
    amount,
    fc.oneof(
      {
        weight: 6,
        arbitrary: fc
          .constantFrom(
            ["L1:L4", "M1:M4"],
            ["L1:L3", "N1:N3"],
            ["$L1:$L6", "$M1:$M6"],
            ["L1:L3", "M1:M3"],
            ["L1", "M1"],
            ["L4", "M4"],
            ["L4:L5", "M4:M5"],
            ["P1:R1", "P2:R2"],
            ["P1:R1", "M1:M3"],
            ["L1:L8", "M1:M8"],
            ["L7:L8", "M7:M8"],
            ["L1:L3", "O1:O3"],
            ["F1:F3", "M1:M3"],
            ["L1:L2", "M1:M3"],
          )
          .map((pair) => pair.map(cells)),
      },
      { weight: 1, arbitrary: fc.constant([list(";", "Learning", "New prices"), list(";", 0.12, 0.5)]) },
      { weight: 1, arbitrary: fc.constant([list(",", " Learning ", "b"), cells("M1:M2")]) },
      { weight: 1, arbitrary: fc.constant([list(";", "a", "b"), list(";", 0.6, 0.5)]) },
    ),
  )
  .map(([whole, [labels, shares]]) => call("SPLIT_CREDIT", [whole, labels ?? null, shares ?? null]));

const upliftType = fc.constantFrom(
  null,
  null,
  one('"amount"', "amount"),
  one('"Rate"', "Rate"),
  one('"other"', "other"),
  cells("F1"),
  cells("F2"),
  cells("F5"),
  cells("F6"),
  cells("F4"),
  cells("E1"),
);

/** Every uplift against every share. */
export const grid: fc.Arbitrary<Part> = fc
  .tuple(
    amount,
    fc.oneof(
      range("B1:B3", "B1:B8", "B4", "A1:B2", "B2", "A1:A2"),
      fc.constant(list(";", 0.04, 0.08)),
      fc.constant(list(",", 0.04, "x", 12)),
    ),
    fc.oneof(range("C1:C3", "C1", "P2:R2", "C1:C7", "F1:F2"), fc.constant(list(",", 0.02, 0.03))),
    upliftType,
  )
  .map((args) => call("SENSITIVITY_GRID", args));

/** Drivers with ties, zeros, blanks and mistakes among them. */
export const tornado: fc.Arbitrary<Part> = fc
  .tuple(
    fc.constantFrom("L1:L4", "L1:L3", "L1:L6", "L1", "L4:L5", "L1:L8", "L6:L7", "L2:L3"),
    fc.constantFrom(
      ["S", "T", "U"],
      ["T", "S", "U"],
      ["V", "W", "X"],
      ["V", "W", "S"],
      ["S", "S", "S"],
      ["Y", "T", "U"],
    ),
    fc.constantFrom(null, one("5000", 5000), cells("A2"), cells("A4"), cells("F1")),
  )
  .map(([labels, columns, cost]) =>
    call("TORNADO", [cells(labels), ...columns.map((column) => cells(labels.replace(/L/g, column))), cost]),
  );

const output = fc.constantFrom(null, one('"total"', "total"), one('"average"', "average"), one('"range"', "range"));
/** Series with a season in them, some with holes and texts. */
export const seasonal: fc.Arbitrary<Part> = fc
  .tuple(
    fc.constantFrom(
      ["Z1:Z12", "Z13:Z16"],
      ["$Z1:$Z11", "$Z12"],
      ["AA1:AA14", "AA15:AA16"],
      ["AB1:AB16", "Z1:Z3"],
      ["H1:H8", "I1:I4"],
      ["B20:M20", "N20:P20"],
      ["B20:L20", "M20"],
      ["D1:D8", "H1:H2"],
      ["Z1:Z7", "Z8:Z9"],
      ["AC1:AC12", "Z1:Z3"],
      ["Z1:Z12", "G1:G2"],
    ),
    fc.constantFrom("2", "3", "4", "5"),
    output,
    fc.constantFrom(null, one("95%", 0.95), cells("C5"), cells("C3")),
  )
  .map(([[before = "", after = ""], season, shown, confidence]) =>
    call("SEASONAL_TREND_IMPACT", [cells(before), cells(after), one(season, Number(season)), shown, confidence]),
  );

/** The claim in a sentence: amounts of all sizes, sponsors and days that are texts, dates or mistakes. */
export const statement: fc.Arbitrary<Part> = fc
  .tuple(
    fc.oneof(
      range("A1", "A2", "A3", "A4", "A5", "A6", "A7", "A8", "AD1", "AD2", "AD3", "AD4", "AD5", "AD6", "F1"),
      fc.constantFrom(one("3333333333", 3333333333), one("1234.5", 1234.5)),
    ),
    fc.oneof(
      range("C1", "C2", "C3", "C4", "C5", "C6", "C8", "K1", "K4"),
      fc.constantFrom(one("3%", 0.03), one("12.345%", 0.12345)),
    ),
    fc.oneof(
      range("L1", "L2", "L4", "F1", "F4", "A1", "G7"),
      fc.constantFrom(one('"Dana ""D"" Reyes"', 'Dana "D" Reyes'), one('""', "")),
    ),
    fc.oneof(
      range("AE1", "AE2", "AE3", "AE4", "AE5", "F1", "G7"),
      fc.constantFrom(one('"12 March 2026"', "12 March 2026"), one("46093", 46093), one('""', "")),
    ),
    fc.constantFrom(null, one('"$"', "$"), one('"CHF"', "CHF"), one('" € "', " € "), one('""', "")),
  )
  .map((args) => call("ATTRIBUTION_STATEMENT", args));

/** A cell of a table: of those with spare rows only the first row is sure to be where it was. */
const cellOf = (part: Part, column: number): Part => ({
  text: `INDEX(${part.text},1,${column})`,
  worth: [
    [
      part.worth.length === 1 && part.worth[0]?.length === 1
        ? (part.worth[0][0] ?? null)
        : (part.worth[0]?.[column - 1] ?? null),
    ],
  ],
});

/** Tables within other functions, within ours, and ours within them. */
export const around: fc.Arbitrary<Part> = fc.oneof(
  fc
    .tuple(fc.constantFrom("SUM" as const, "MAX" as const), fc.oneof(split, grid, tornado))
    .map(([name, table]) => total(name, table)),
  fc.tuple(fc.oneof(split, tornado), fc.constantFrom(2, 3)).map(([table, column]) => cellOf(table, column)),
  fc
    .tuple(fc.oneof(split, tornado), fc.constantFrom("+" as const, "*" as const))
    .map(([table, operator]) => operation(cellOf(table, 3), operator, one("2", 2))),
  fc
    .tuple(fc.oneof(split, tornado), range("C1", "C3", "C6"))
    .map(([table, share]) => call("CONFIDENCE_ADJUSTED", [cellOf(table, 3), share, one("50%", 0.5)])),
  fc
    .tuple(range("A1", "A4", "F1"), range("C1", "C6"))
    .map(([base, share]) =>
      total(
        "SUM",
        call("SENSITIVITY_GRID", [
          call("ATTRIBUTED_REVENUE", [base, one("4%", 0.04), share]),
          cells("B1:B3"),
          cells("C1:C3"),
        ]),
      ),
    ),
  fc
    .tuple(seasonal, range("C1", "C3"))
    .map(([impact, share]) =>
      call("ATTRIBUTED_REVENUE", [one("0", 0), total("SUM", impact), share, one('"amount"', "amount")]),
    ),
  seasonal.map((impact) => beside(total("SUM", impact))),
  fc
    .tuple(seasonal, range("C1"))
    .map(([impact, share]) =>
      call("SPLIT_CREDIT", [
        total("SUM", impact),
        list(";", "Learning", "Season"),
        call("CONFIDENCE_ADJUSTED", [cells("C1:C2"), share, one("1", 1)]),
      ]),
    ),
);
