import type { Argument } from "../argument";
import { all, either, noText, not, NOT_AVAILABLE, refusal, where, type Condition } from "../condition";
import { counted, isFilled, itemsOf, labelText, MOST_CHOICES } from "../items";
import { literal, quantity } from "../quantity";
import { single } from "../series";
import { anyOf, columnOf, usedOf } from "../columns";
import { failure, type Template } from "../template";
import { named } from "./split";

const WORDS = "labels; base, lows, highs: numbers; fixed_cost: a number";

/**
 * The widest swing first. Rows are put in order by a matrix with a 1 for each place and the row that belongs there: a
 * row's place is the number of those that swing wider, and one more. A row in which nothing is filled in is skipped, so
 * below the last row there is an empty one for each of them.
 */
export const TORNADO: Template = ([
  labels = null,
  base = null,
  lows = null,
  highs = null,
  fixedCost = null,
  ...more
]) => {
  if (more.length > 0) return "none";
  const cost = fixedCost === null ? { quantity: literal(0), conditions: [] } : single(fixedCost);
  if (!cost) return failure(refusal(WORDS));
  if (!labels || !base || !lows || !highs) return failure(NOT_AVAILABLE);
  const lists = [labels, base, lows, highs].map(itemsOf);
  if (!lists.every((list) => list !== null)) return "argument";
  const [names = [], ...numbers] = lists.map(({ items }) => items);
  if (numbers.some((list) => list.length !== names.length)) return failure(NOT_AVAILABLE);
  if (names.length > MOST_CHOICES) return "long";

  const rows = names.map((name, i) =>
    rowOf(
      name,
      numbers.map((list) => list[i] ?? name),
    ),
  );
  const filled = rows.map(({ used }) => used);
  const [agreed, low, high] = [base, lows, highs].map((list, which) =>
    columnOf(
      list,
      rows.map(({ values }) => values[which] ?? "0"),
    ),
  );
  const table = ordered({
    rows,
    used: usedOf([labels, base, lows, highs], filled),
    given:
      usedOf(
        [base],
        (numbers[0] ?? []).map((one) => isFilled([one])),
      ) ?? "1",
    base: agreed ?? "0",
    low: low ?? "0",
    high: high ?? "0",
    cost: cost.quantity.value,
  });
  const sound = where(all(rows.map(({ sound }) => sound)), where(anyOf(filled), table, NOT_AVAILABLE), refusal(WORDS));
  const known = where(all(lists.map(({ unchanged }) => unchanged)), sound, NOT_AVAILABLE);
  const text = where(all(cost.conditions), known, refusal(WORDS));
  return {
    text,
    shape: { rows: rows.length, columns: 4 },
    numeric: false,
    array: true,
    spareRows: filled.some((used) => used !== true),
  };
};

interface Row {
  readonly used: Condition;
  /** Whether a label and three numbers are there, or nothing. */
  readonly sound: Condition;
  readonly label: string;
  /** Base, low and high; 0 for what is not there. */
  readonly values: readonly string[];
}

function rowOf(name: Argument, numbers: readonly Argument[]): Row {
  const used = isFilled([name, ...numbers]);
  const taken = numbers.map(quantity);
  const values = taken.map((one) => one?.value ?? "0");
  const complete = taken.every((one) => one !== null)
    ? all([named(name), ...numbers.map((one) => isFilled([one])), ...noText(taken)])
    : false;
  return { used, sound: either(not(used), complete), label: labelText(name), values };
}

interface Drivers {
  readonly rows: readonly Row[];
  /** 1 for each row that is filled; null where all of them are. */
  readonly used: string | null;
  /** 1 for each row with a base. */
  readonly given: string;
  /** Each of these one below the other. */
  readonly base: string;
  readonly low: string;
  readonly high: string;
  readonly cost: string;
}

/** The table, once every row is sound. */
function ordered({ rows, used, given, base, low, high, cost }: Drivers): string {
  const zero = used === null ? `(${base}=0)*1` : `${given}*(${base}=0)`;
  // Where one base is 0 only that row moves the result, and where two are none does.
  const moves = rows.every(({ values: [one = "0"] }) => isConstant(one) && numberOf(one) !== 0)
    ? "1"
    : `(${zero}=SUM(${zero}))`;
  const divisor = `(${base}+(${base}=0))`;
  // The product of the others: that of all, without zeros, over its own.
  const others = `${rows.map(({ values: [one = "0"] }) => instead(one)).join("*")}/${divisor}*${moves}`;
  const numbers = `IF({1,2,3,4}=4,ABS(${others}*(${high}-${low})),${others}*IF({1,2,3,4}=2,${low},${high})-${cost})`;
  if (rows.length === 1) return `IF({1,2,3,4}=1,${rows[0]?.label ?? '""'},${numbers})`;

  // Of equal swings the one that was given first comes first, also where there are none.
  const place = counted(rows.length, ";");
  const swing = `ABS((${high}-${low})/${divisor})*${moves}-${place}*1E-10`;
  const key = used === null ? swing : `((${swing})*${used}-(1-${used})*(${MOST_CHOICES}+${place}))`;
  const ones = `{${rows.map(() => 1).join(";")}}`;
  const picked = `(${place}=TRANSPOSE(MMULT((${key}<TRANSPOSE(${key}))*1,${ones})+1))*1`;
  const sorted = `IF({1,2,3,4}=1,CHOOSE(MMULT(${picked},${place}),${rows.map(({ label }) => label).join(",")}),MMULT(${picked},${numbers}))`;
  return used === null ? sorted : `IF(${place}<=SUM(${used}),${sorted},"")`;
}

/** A factor that may be divided by: 1 in the place of 0. */
function instead(value: string): string {
  if (isConstant(value)) return numberOf(value) === 0 ? "1" : value;
  return `(${value}+(${value}=0))`;
}

const isConstant = (value: string) => /^\(?-?[\d.]+(?:E[+-]?\d+)?%*\)?$/i.test(value);
const numberOf = (value: string) => Number(value.replace(/[()%]/g, ""));
