import { parseCalls, type FormulaCall } from "../sheet/formula-calls";

/** Functions that look at numbers only, to whom an empty text is none. */
const NUMBERS_ONLY = new Set(["SUM", "MAX", "MIN", "AVERAGE", "COUNT", "PRODUCT"]);
/** Functions that hand on what they are given, with the first argument that may be it. */
const HANDING_ON: ReadonlyMap<string, number> = new Map(Object.entries({ IF: 1, IFERROR: 0 }));

/**
 * Whether empty rows below a call's result change nothing of what a formula shows: where the result stands on the sheet
 * itself, and within functions that pass over them.
 */
export function bearsSpareRows(formula: string, { start, end }: FormulaCall): boolean {
  const root = parseCalls(formula);
  let above: FormulaCall[] = [];
  for (let calls: readonly FormulaCall[] = root; ; ) {
    const next = calls.find((call) => call.start <= start && call.end >= end);
    if (!next) return false;
    if (next.start === start) break;
    above = [next, ...above];
    calls = next.calls;
  }
  let [from, to] = [start, end];
  for (const { name, args, start: outerStart, end: outerEnd } of above) {
    const place = args.findIndex((argument) => argument.start === from && argument.end === to);
    const id = name.toUpperCase();
    if (place < 0) return false;
    if (
      NUMBERS_ONLY.has(id) ||
      (id === "VLOOKUP" && place === 1) ||
      (id === "INDEX" && place === 0 && isFirstRow(formula, args))
    )
      return true;
    if (place < (HANDING_ON.get(id) ?? Infinity)) return false;
    [from, to] = [outerStart, outerEnd];
  }
  return formula.slice(0, from).trim() === "=" && formula.slice(to).trim() === "";
}

/** The first row is there in any case. */
const isFirstRow = (formula: string, args: FormulaCall["args"]) => formula.slice(args[1]?.start, args[1]?.end) === "1";
