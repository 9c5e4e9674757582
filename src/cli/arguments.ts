import { InvalidArgumentError } from "commander";
import { parseNumber, type BaselineChoice } from "../summary";

/** English, whatever the terminal's locale: a script must mean the same everywhere. */
export const LOCALE = "en-US";

/** "$12.4m", "50,000", "1.2bn" → a number. */
export function amount(text: string): number {
  const parsed = parseNumber(text, LOCALE);
  if (!parsed || parsed.percent || !Number.isFinite(parsed.value)) throw new InvalidArgumentError("Type an amount, for example 50000, 12.4m or 1.2bn.");
  return parsed.value;
}

/** "14,500" → 14500. */
export function count(text: string): number {
  const parsed = parseNumber(text, LOCALE);
  if (!parsed || parsed.percent || parsed.currency !== "" || !(parsed.value >= 0)) throw new InvalidArgumentError("Type a number, for example 14500 or 7.5.");
  return parsed.value;
}

/** "North,South" → the names, with spaces around them taken off. */
export function list(text: string): string[] {
  return text.split(",").map((item) => item.trim()).filter((item) => item !== "");
}

/** Accepted spellings of the baselines. */
const BASELINES: Record<string, BaselineChoice> = {
  conservative: "conservative",
  average: "average",
  "average before": "average",
  "last-year": "lastYear",
  lastyear: "lastYear",
  "same period last year": "lastYear",
  market: "market",
  "market-adjusted": "market",
  trend: "trend",
  seasonal: "seasonal",
  "seasonal trend": "seasonal",
  control: "control",
  "control group": "control",
  regression: "regression",
  "control regression": "regression",
};

/** The name of a baseline, or an amount that somebody gives instead. */
export function baseline(text: string): BaselineChoice {
  const named = BASELINES[text.trim().toLowerCase()];
  if (named !== undefined) return named;
  const parsed = parseNumber(text, LOCALE);
  if (!parsed || parsed.percent) throw new InvalidArgumentError("Type conservative, average, last-year, market, trend, seasonal, control, regression, or an amount such as 10bn.");
  return parsed.value;
}

/** "2025-01-01"; kept as text until the workbook's date system is known. */
export function day(text: string): string {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text.trim());
  const date = parts ? new Date(Date.UTC(Number(parts[1]), Number(parts[2]) - 1, Number(parts[3]))) : null;
  if (date?.toISOString().slice(0, 10) !== text.trim()) throw new InvalidArgumentError("Type a day as YYYY-MM-DD, for example 2025-01-01.");
  return text.trim();
}
