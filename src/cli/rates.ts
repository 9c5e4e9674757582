import { parseRate } from "../summary";
import { LOCALE, none } from "./arguments";

/** A reader of rates that remembers how those without a percent sign were read. */
export interface RateReader {
  /** @param given the words in which the rate was given: "--share 3", "--component Coaching=1.2" */
  readonly rate: (text: string, given: string) => number;
  /** A line for each, "--share 3 is read as 3%.", in the order in which they were read. */
  readonly readAs: readonly string[];
}

/** "3%", "3" and "0.03" → 0.03. From 1 on a number without a percent sign counts as percent, below it as a fraction. */
export function rateReader(): RateReader {
  const readAs: string[] = [];
  const rate = (text: string, given: string) => {
    const parsed = parseRate(text, LOCALE);
    if (!parsed || !Number.isFinite(parsed.value)) throw none("a rate, for example 3% or 0.03");
    if (!parsed.percent) readAs.push(`${given.trim()} is read as ${Number((parsed.value * 100).toPrecision(15))}%.`);
    return parsed.value;
  };
  return { rate, readAs };
}
