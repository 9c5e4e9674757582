import type { Argument } from "../argument";
import { all, between, noText, NOT_AVAILABLE, refusal, where, type Condition } from "../condition";
import { increaseOf } from "../increase";
import { itemsOf, MOST_CHOICES } from "../items";
import { quantity, type Quantity } from "../quantity";
import { single } from "../series";
import { isOneCell } from "../shape";
import { failure, type Template } from "../template";

const WORDS = "baseline: a number; uplifts from -10 to 10 unless they are amounts; pcts from 0 to 1";

/** Every uplift against every share, with the shares above and the uplifts beside. */
export const SENSITIVITY_GRID: Template = ([baseline = null, uplifts = null, pcts = null, type = null, ...more]) => {
  if (more.length > 0) return "none";
  const base = baseline && single(baseline);
  if (!base || !uplifts || !pcts) return failure(refusal(WORDS));
  const [down, across] = [itemsOf(uplifts), itemsOf(pcts)];
  if (!down || !across) return "argument";
  const [rows, columns] = [down.items.length, across.items.length];
  if (Math.max(rows, columns) + 1 > MOST_CHOICES) return "long";
  const [up, part] = [headings(down.items, ";"), headings(across.items, ",")];
  const increase = increaseOf(base.quantity, up, type);
  if (increase === null) return failure(refusal("uplift_type: rate or amount"));
  const asked = increase.asked === null ? [] : typeKnown(type);
  if (asked === null) return failure(refusal("uplift_type: one cell"));

  const body = where(
    all([...increase.allowed, between(0, part, 1)]),
    `${increase.value}*${part.value}`,
    refusal(WORDS),
  );
  const [first, second] = [`${edge(rows, ";")}=0`, `${edge(columns, ",")}=0`];
  const grid = `IF(${first},IF(${second},"",${part.value}),IF(${second},${up.value},${body}))`;
  const known = where(all([down.unchanged, across.unchanged]), grid, NOT_AVAILABLE);
  const text = where(all([...base.conditions, ...asked]), known, refusal(WORDS));
  return { text, shape: { rows: rows + 1, columns: columns + 1 }, numeric: false, array: true };
};

/**
 * Numbers along a side of the grid, with a place for the corner before them; one that is none is an error in its place
 * alone.
 */
function headings(items: readonly Argument[], between: ";" | ","): Quantity {
  const places = [1, ...items.map((_, i) => i + 1)].join(between);
  return {
    value: `CHOOSE({${places}},${items.map(heading).join(",")})`,
    sound: null,
    constant: null,
    shape: null,
    extent: null,
  };
}

function heading(item: Argument): string {
  if (item.text === '""') return "0";
  const taken = quantity(item);
  return taken === null ? 'VALUE("no")' : where(all(noText([taken])), taken.value, 'VALUE("no")');
}

/** 0 for the heading and 1 for each value. */
const edge = (count: number, between: ";" | ","): string =>
  `{${[0, ...Array.from({ length: count }, () => 1)].join(between)}}`;

/** That a cell says what the uplifts are; null where it is no single cell. */
function typeKnown(type: Argument | null): Condition[] | null {
  if (type === null) return [];
  if (type.shape !== null && !isOneCell(type.shape)) return null;
  const word = `LOWER(TRIM(${type.text}))`;
  const one = type.shape === null ? [`(ROWS(${type.text})*COLUMNS(${type.text})=1)`] : [];
  return [...one, `((${type.text}="")+(${word}="rate")+(${word}="amount")>0)`];
}
