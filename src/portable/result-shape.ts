import { parseCalls, type FormulaCall } from "../sheet/formula-calls";
import { tokenize } from "../sheet/formula-tokens";
import { arrayShape, broadcast, ONE_CELL, type Resolve, type Shape } from "./shape";

const words = (text: string) => new Set(text.split(" "));

/** Functions whose result is one number, or an error, whatever they are given. */
export const ONE_NUMBER = words(
  "SUM AVERAGE MIN MAX COUNT COUNTA COUNTBLANK PRODUCT SUMPRODUCT SUBTOTAL AGGREGATE MEDIAN STDEV STDEVP VAR VARP DEVSQ SUMSQ ROWS COLUMNS SLOPE INTERCEPT CORREL NPV IRR PI",
);
/** Functions that give a number for each value they are given. */
export const NUMBER_EACH = words("ROUND ROUNDDOWN ROUNDUP ABS INT SQRT MOD POWER EXP LN LOG LOG10 SIGN TRUNC N");
/** Functions that give something for each value they are given. */
export const EACH = words(
  "IF IFERROR NOT LEFT RIGHT MID TRIM LOWER UPPER TEXT VALUE LEN DATE YEAR MONTH DAY T ISNUMBER ISTEXT ISBLANK ISERROR",
);
/**
 * Functions that look into ranges: the places, from 0, of what they give something for each of; "pairs" counts on by
 * twos.
 */
const LOOKING: ReadonlyMap<string, { readonly places: readonly number[]; readonly pairs?: true }> = new Map(
  Object.entries({
    VLOOKUP: { places: [0, 2] },
    HLOOKUP: { places: [0, 2] },
    MATCH: { places: [0] },
    SUMIF: { places: [1] },
    COUNTIF: { places: [1] },
    AVERAGEIF: { places: [1] },
    SUMIFS: { places: [2], pairs: true },
    AVERAGEIFS: { places: [2], pairs: true },
    COUNTIFS: { places: [1], pairs: true },
  }),
);

/**
 * The cells that a part of a formula comes to: those of its ranges where operators join them; null where that is not
 * known.
 */
export function resultShape(text: string, resolve: Resolve): Shape {
  const calls = parseCalls(text);
  const inCall = ({ start }: { readonly start: number }) =>
    calls.some((call) => start >= call.start && start < call.end);
  const rest = tokenize(text).filter((token) => !inCall(token));
  if (rest.some(({ kind, text: word }) => kind === "unknown" || word === "#" || word === ":" || word === "@"))
    return null;
  const arrays = arraysIn(rest);
  const references = rest.filter(({ kind }) => kind === "cells" || kind === "table" || kind === "name");
  return broadcast([
    ...calls.map((call) => callShape(text, call, resolve)),
    ...arrays,
    ...references.map((word) => resolve(word.text)),
  ]);
}

function callShape(text: string, { name, args }: FormulaCall, resolve: Resolve): Shape {
  const id = name.toUpperCase();
  const shapes = (of: typeof args) =>
    broadcast(of.map(({ start, end }) => (start === end ? ONE_CELL : resultShape(text.slice(start, end), resolve))));
  if (ONE_NUMBER.has(id)) return ONE_CELL;
  if (NUMBER_EACH.has(id) || EACH.has(id)) return shapes(args);
  const looking = LOOKING.get(id);
  if (!looking) return null;
  const [first = 0] = looking.places;
  return shapes(
    args.filter((_, i) => looking.places.includes(i) || (looking.pairs === true && i > first && (i - first) % 2 === 0)),
  );
}

function arraysIn(tokens: ReturnType<typeof tokenize>): Shape[] {
  const shapes: Shape[] = [];
  let from = -1;
  tokens.forEach(({ kind }, i) => {
    if (kind === "arrayOpen") from = i;
    if (kind === "arrayClose" && from >= 0) shapes.push(arrayShape(tokens.slice(from, i)));
  });
  return shapes;
}
