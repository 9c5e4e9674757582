import type { Argument } from "../argument";
import { anyOf, compacted, usedOf } from "../columns";
import { all, either, noText, not, NOT_AVAILABLE, refusal, share, where, type Condition } from "../condition";
import { isFilled, itemsOf, labelText, MOST_CHOICES } from "../items";
import { quantity } from "../quantity";
import { single } from "../series";
import { failure, type Template } from "../template";

/** Rounding of shares such as 33.33%, as in the function. */
const ROUNDING = "1E-9";
const WORDS = "amount: a number; labels; shares from 0 to 1, at most 1 in sum";

/**
 * A row for each cause and one for what is left. A row in which nothing is filled in is skipped, so below the last row
 * there is an empty one for each of them.
 */
export const SPLIT_CREDIT: Template = ([amount = null, labels = null, shares = null, ...more]) => {
  if (more.length > 0) return "none";
  const whole = amount && single(amount);
  if (!whole) return failure(refusal(WORDS));
  if (!labels || !shares) return failure(NOT_AVAILABLE);
  const [names, parts] = [itemsOf(labels), itemsOf(shares)];
  if (!names || !parts) return "argument";
  if (names.items.length !== parts.items.length)
    return failure(where(all(whole.conditions), NOT_AVAILABLE, refusal(WORDS)));
  const rows = names.items.map((name, i) => rowOf(name, parts.items[i] ?? name));
  const filled = rows.map(({ used }) => used);
  if ((rows.length + 1) * 3 + 3 > MOST_CHOICES) return "long";

  const total = `(${rows.map(({ value }) => value).join("+")})`;
  const rest = `MAX(0,ROUND(1-${total},14))`;
  const { value } = whole.quantity;
  const cells = [
    ...rows.flatMap((row) => [row.label, row.value, `${value}*${row.value}`]),
    ...['"Other factors"', rest, `IF(${rest}=0,0,${value}-${value}*${total})`],
  ];
  const places = compacted(filled, usedOf([labels, shares], filled), 1);
  const choices = places.spare ? [...cells, '""', '""', '""'] : cells;
  const table = `CHOOSE((${places.text}-1)*3+{1,2,3},${choices.join(",")})`;
  const sums = where(`(${total}<=1+${ROUNDING})`, table, refusal(WORDS));
  const some = where(anyOf(filled), sums, NOT_AVAILABLE);
  const sound = where(all(rows.map(({ sound }) => sound)), some, refusal(WORDS));
  const known = where(all([names.unchanged, parts.unchanged]), sound, NOT_AVAILABLE);
  const text = where(all(whole.conditions), known, refusal(WORDS));
  return { text, shape: { rows: rows.length + 1, columns: 3 }, numeric: false, array: true, spareRows: places.spare };
};

/** A cause with its share: sound where both are there, or neither. */
function rowOf(
  name: Argument,
  part: Argument,
): { readonly used: Condition; readonly sound: Condition; readonly label: string; readonly value: string } {
  const used = isFilled([name, part]);
  const taken = quantity(part);
  const label = labelText(name);
  if (!taken) {
    const blank = part.text === '""';
    return { used, sound: blank ? not(used) : false, label, value: "0" };
  }
  const complete = all([named(name), isFilled([part]), ...noText([taken]), share(taken)]);
  return { used, sound: either(not(used), complete), label, value: taken.value };
}

/** Whether a label says something. */
export function named(name: Argument): Condition {
  if (name.kind === "text") return name.text.slice(1, -1).trim() !== "";
  return name.kind === "constant" ? true : `(TRIM(${name.text})<>"")`;
}
