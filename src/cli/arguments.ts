import { InvalidArgumentError } from "commander";
import { parseNumber, type BaselineChoice, type TypedNumber } from "../summary";

/** English, whatever the terminal's locale: a script must mean the same everywhere. */
export const LOCALE = "en-US";

/** Says what is to be typed where something else was. */
export const none = (what: string) =>
  new InvalidArgumentError(`Enter ${what}. Use plain digits: 1e3, 0x10 and Infinity are not accepted.`);
const NAMED_BASELINES = "conservative, average, last-year, market, trend, seasonal, control, regression";

export const NUMBER_HELP = `
Numbers are digits with a decimal point: 50000, 50,000, 12.4, optionally followed by k, m, bn or tn. Full-width digits
are accepted; 1e3, 0x10 and Infinity are not. Amounts may have a currency, the same for all of them: no exchange rates
are applied. Rates end in % or are fractions (3% is 0.03).
`;

/** A number as people type it; null for none, also for one that a computer cannot hold. */
function numberIn(text: string): TypedNumber | null {
  const parsed = parseNumber(text, LOCALE);
  return parsed && Number.isFinite(parsed.value) ? parsed : null;
}

/** "$12.4m", "50,000", "1.2bn" → a number. */
export function amount(text: string): number {
  const parsed = numberIn(text);
  if (!parsed || parsed.percent) throw none("an amount, for example 50000, 12.4m or 1.2bn");
  return parsed.value;
}

/** "14,500" → 14500. */
export function count(text: string): number {
  const parsed = numberIn(text);
  const counts = parsed && !parsed.percent && parsed.currency === "" && parsed.value >= 0;
  if (!counts) throw none("a number, for example 14500 or 7.5");
  return parsed.value;
}

/** Accepted spellings of the baselines. */
const BASELINES: ReadonlyMap<string, BaselineChoice> = new Map(
  Object.entries({
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
  } as const satisfies Record<string, BaselineChoice>),
);

/** The name of a baseline, or an amount that somebody gives instead. */
export function baseline(text: string): BaselineChoice {
  const named = BASELINES.get(text.trim().toLowerCase());
  if (named !== undefined) return named;
  const parsed = numberIn(text);
  if (!parsed || parsed.percent) throw none(`${NAMED_BASELINES}, or an amount such as 10bn`);
  return parsed.value;
}

/** "2025-01-01"; kept as text until the workbook's date system is known. */
export function day(text: string): string {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text.trim());
  const date = parts ? new Date(Date.UTC(Number(parts[1]), Number(parts[2]) - 1, Number(parts[3]))) : null;
  if (date?.toISOString().slice(0, 10) !== text.trim())
    throw new InvalidArgumentError("Enter a date as YYYY-MM-DD, for example 2025-01-01.");
  return text.trim();
}
