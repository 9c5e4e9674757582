import { format as formatNumber } from "numfmt";

/** A number as Excel shows it under one of the formats that Envelope writes. Dates are shown by their longest day. */
export function shownNumber(value: number, format: string): string {
  return format.includes("yyyy") ? "20 Mar 2026" : formatNumber(format, value);
}
