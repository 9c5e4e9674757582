import { fail } from "../wire/host-error";
import { isColor } from "./property-bag";

/** Excel's limits (Microsoft Support, "Excel specifications and limits"): points, steps of indentation, percent. */
const LIMITS = {
  rowHeight: [0, 409.5],
  columnWidth: [0, 1342.5],
  indentLevel: [0, 250],
  fontSize: [1, 409],
  frozenRows: [0, 1_048_575],
} as const;

/** @throws HostError InvalidArgument for what is no number, or one that Excel does not take */
export function limited(of: keyof typeof LIMITS, value: unknown): number {
  const [least, most] = LIMITS[of];
  const number = Number(value);
  if (number >= least && number <= most) return number;
  return fail("InvalidArgument", `${of} is between ${least} and ${most}; it was given ${JSON.stringify(value)}.`);
}

/** @throws HostError InvalidArgument for what is not among the words that Excel knows */
export function oneOf<Word extends string>(words: readonly Word[], value: unknown): Word {
  const known = words.find((word) => word === value);
  return known ?? fail("InvalidArgument", `Excel knows ${words.join(", ")}; it was given ${JSON.stringify(value)}.`);
}

/** @returns "#RRGGBB" in capitals, or the name of a colour. @throws HostError InvalidArgument for anything else */
export function colorOf(value: unknown): string {
  if (typeof value === "string" && isColor(value)) return value.toUpperCase();
  return fail("InvalidArgument", `A colour is “#RRGGBB”; it was given ${JSON.stringify(value)}.`);
}
