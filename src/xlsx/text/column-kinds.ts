import { serialFromIsoTime } from "../../sheet/iso-time";

/** How the fields of a column become cells. */
export type ColumnKind = "text" | "number" | "day" | "time";

/** No leading zeros, no signs but a minus, no more digits than a number keeps. */
const INTEGER = /^-?(?:0|[1-9]\d{0,14})$/;
const DECIMAL = /^-?(?:0|[1-9]\d*)\.\d+$/;
/** "1.234" is one and a bit to some and a thousand to others. */
const MAYBE_THOUSANDS = /^-?[1-9]\d{0,2}\.\d{3}$/;
const MOST_DIGITS = 15;

/**
 * Finds out, field by field, whether a column can be turned into numbers or dates without losing or guessing anything.
 *
 * It can when every field from the first number (or ISO date) on is one, or is blank, or has no digit in it. Otherwise
 * the whole column stays text, for one "1.234" or "(22.40)" or "007" says how the others are meant, and that is for the
 * reader of the source to judge with the column before it as it is in the file.
 */
export class KindFinder {
  private found: ColumnKind | null = null;
  private spoilt = false;

  add(field: string): void {
    if (this.spoilt || field === "") return;
    const kind = kindOf(field);
    if (kind === "text") {
      if (this.found !== null && /\d/.test(field)) this.spoilt = true;
    } else if (this.found === null || this.found === kind) this.found = kind;
    else if (kind !== "number" && this.found !== "number") this.found = "time";
    else this.spoilt = true;
  }

  get kind(): ColumnKind {
    return this.spoilt ? "text" : (this.found ?? "text");
  }
}

function kindOf(field: string): ColumnKind {
  if (INTEGER.test(field)) return "number";
  if (DECIMAL.test(field))
    return field.replace(/\D/g, "").replace(/^0+/, "").length <= MOST_DIGITS && !MAYBE_THOUSANDS.test(field)
      ? "number"
      : "text";
  if (dateOf(field) === null) return "text";
  return field.length === FIRST_DAY.length ? "day" : "time";
}

/** From this day on serial numbers agree with the calendar. */
const FIRST_DAY = "1900-03-01";

function dateOf(field: string): number | null {
  return field < FIRST_DAY ? null : serialFromIsoTime(field, "1900");
}

/** The value of a field in a column of that kind; fields that are none of the kind stay text. */
export function fieldValue(field: string, kind: ColumnKind): number | string {
  if (kind === "text") return field;
  // Zero has no sign in a cell, so "-0" is 0: adding 0 takes the sign away.
  if (kind === "number") return kindOf(field) === "number" ? Number(field) + 0 : field;
  return dateOf(field) ?? field;
}
