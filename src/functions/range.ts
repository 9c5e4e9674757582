import {
  attributedRevenue,
  attributionRange,
  attributionStatement,
  conservative,
  isModelError,
  tornado,
} from "../model";
import { elementwise } from "./border/elementwise";
import { grid, headings } from "./border/grid";
import { labelledNumbers } from "./border/lists";
import { dates, numbers, single, upliftType, words } from "./border/parameter";
import type { Value } from "./border/result";
import { rowwise } from "./border/rowwise";
import { spill } from "./border/spill";

/**
 * Attributed revenue at a low, an agreed and a high share.
 * @customfunction ATTRIBUTION_RANGE ATTRIBUTION_RANGE
 * @helpurl help/ATTRIBUTION_RANGE.html
 * @short the result at a low, agreed and high share
 * @formula baseline × uplift × share for each of the three shares; uplift × share when uplift_type is "amount"
 * @remarks A range with reasons is more credible than one number. Columns of cases give one row each.
 * @param baseline Baseline revenue, without the programme (currency)
 * @param uplift Growth over the baseline, such as 4%, or an increase in currency, depending on uplift_type (rate or
 *   currency)
 * @param low Low-case share, such as 2% (share)
 * @param base Agreed share, such as 3% (share)
 * @param high High-case share, such as 5% (share)
 * @param [uplift_type] "rate" (when omitted) or "amount" (choice)
 * @returns Currency, three cells in a row: low, base, high
 * @example =ATTRIBUTION_RANGE(10000000000, 33%, 2%, 3%, 5%) → {66000000,99000000,165000000}
 * @error =ATTRIBUTION_RANGE(10000000000, 33%, 3%, 2%, 5%) → #VALUE! low is 0.03 and base is 0.02: type shares that rise
 * from low to base to high
 * @source Scenario analysis with three cases, as finance departments do it for a budget
 */
export function attributionRangeCells(
  baseline: unknown[][],
  uplift: unknown[][],
  low: unknown[][],
  base: unknown[][],
  high: unknown[][],
  uplift_type?: unknown[][],
): unknown[][] {
  const parameters = [
    numbers("baseline", baseline),
    numbers("uplift", uplift),
    numbers("low", low),
    numbers("base", base),
    numbers("high", high),
    upliftType(uplift_type),
  ] as const;
  return rowwise(3, parameters, attributionRange);
}

/**
 * Attributed revenue for every combination of uplift and share, as a grid with headings.
 * @customfunction SENSITIVITY_GRID SENSITIVITY_GRID
 * @helpurl help/SENSITIVITY_GRID.html
 * @short every increase against every share
 * @formula baseline × uplift × pct for each pair; uplift × pct when uplift_type is "amount"
 * @remarks Lets the sponsor choose a combination. Excel's own data table does the same but recalculates the whole
 *   workbook for each cell; this is one call.
 * @param baseline Baseline revenue, without the programme (currency)
 * @param uplifts Growth rates, or increases in currency, depending on uplift_type: one row of the grid each (rate or
 *   currency, a cell each)
 * @param pcts Shares: one column of the grid each (share, a cell each)
 * @param [uplift_type] "rate" (when omitted) or "amount" (choice)
 * @returns Currency, with the shares as the first row and the uplifts as the first column
 * @example =SENSITIVITY_GRID(1000000, {0.04;0.08}, {0.02,0.03}) → {"",0.02,0.03;0.04,800,1200;0.08,1600,2400}
 * @error =SENSITIVITY_GRID({1000000;2000000}, {0.04;0.08}, {0.02,0.03}) → #VALUE! baseline is 2 rows × 1 column: select
 * one cell
 * @source Two-way sensitivity analysis, as in any textbook of financial modelling
 */
export function sensitivityGridCells(
  baseline: unknown[][],
  uplifts: unknown[][],
  pcts: unknown[][],
  uplift_type?: unknown[][],
): unknown[][] {
  const inputs = [
    single(numbers("baseline", baseline)),
    headings("uplifts", uplifts),
    headings("pcts", pcts),
    single(upliftType(uplift_type)),
  ] as const;
  return spill(inputs, (base, rows, columns, type) =>
    grid(rows, columns, (uplift, pct) => attributedRevenue(base, uplift, pct, type)),
  );
}

/**
 * Sensitivity to each driver, varied in turn from its low to its high value, the widest swing first.
 * @customfunction TORNADO TORNADO
 * @helpurl help/TORNADO.html
 * @short which driver moves the result most
 * @formula the product of all drivers at their base, with one at its low and then its high value, less fixed_cost
 * @remarks Enter the drivers whose product is the result, such as baseline, growth, share and margin. The first row is
 *   the driver to agree with the sponsor; the last ones have little effect. Rows without any entry are skipped.
 * @param labels A name for each driver (text, a cell each)
 * @param base Agreed value of each driver (any unit, a cell each)
 * @param lows Low value of each driver (any unit, a cell each)
 * @param highs High value of each driver (any unit, a cell each)
 * @param [fixed_cost] Cost subtracted from the product; none when omitted (currency)
 * @returns Four columns, label, low, high and swing: a row for each driver, the widest swing first
 * @example =TORNADO({"Increase";"Share";"Margin"}, {1000000;0.03;0.4}, {800000;0.02;0.35}, {1100000;0.05;0.42}, 5000) →
 * {"Share",3000,15000,12000;"Increase",4600,8200,3600;"Margin",5500,7600,2100}
 * @error =TORNADO({"Increase";"Share"}, {1000000;0.03}, {800000}, {1100000;0.05}) → #N/A labels has 2 values and lows
 * has 1: select ranges of equal size
 * @source One-way sensitivity analysis drawn as a tornado: Eschenbach, "Spiderplots versus Tornado Diagrams" (1992)
 */
export function tornadoCells(
  labels: unknown[][],
  base: unknown[][],
  lows: unknown[][],
  highs: unknown[][],
  fixed_cost?: unknown[][],
): unknown[][] {
  const drivers = labelledNumbers(labels, { base, lows, highs });
  return spill(
    [drivers, single(numbers("fixed_cost", fixed_cost, 0))] as const,
    ({ labels, lists: [agreed = [], low = [], high = []] }, cost) => {
      const swings = tornado(labels, agreed, low, high, cost);
      return isModelError(swings)
        ? swings
        : swings.map(({ label, low, high, swing }): Value[] => [label, low, high, swing]);
    },
  );
}

/**
 * Rounds an amount down to a few significant digits, and a loss away from zero.
 * @customfunction CONSERVATIVE CONSERVATIVE
 * @helpurl help/CONSERVATIVE.html
 * @short an amount rounded down
 * @formula amount rounded down to that many significant digits, and a loss away from zero
 * @remarks 147,337 suggests a precision that no attribution has; "about 140,000" does not. An amount within 0.01% of a
 *   round number becomes that number: 99.999 million is 100 million.
 * @param amount Amount to round (currency)
 * @param [significant] Significant digits to keep, 1 to 15; 2 when omitted (number)
 * @returns Currency, a cell for each cell of the arguments
 * @example =CONSERVATIVE(147337) → 140000
 * @example =CONSERVATIVE({99999999.99;-147337}, 2) → {100000000;-150000}
 * @error =CONSERVATIVE(147337, 0) → #VALUE! significant is 0: type a whole number from 1 to 15
 * @source Significant figures, with the direction that accounting's principle of prudence asks for
 */
export function conservativeCells(amount: unknown[][], significant?: unknown[][]): unknown[][] {
  return elementwise([numbers("amount", amount), numbers("significant", significant, 2)] as const, conservative);
}

/**
 * The attributed result as one sentence for the sponsor.
 * @customfunction ATTRIBUTION_STATEMENT ATTRIBUTION_STATEMENT
 * @helpurl help/ATTRIBUTION_STATEMENT.html
 * @short the result in one sentence
 * @formula "Learning earned about …: pct of the … increase, as agreed with sponsor on agreed_on."
 * @remarks Amounts are rounded down to two significant digits, three where the first is 1. If sponsor or date is blank,
 *   the sentence uses "if you credit it with", so that a proposal never reads like an agreement. In a workbook with the
 *   1904 date system, enter the date as text.
 * @param incremental Increase in revenue over the baseline (currency)
 * @param pct Share of the increase attributed to the programme, such as 3% (share)
 * @param sponsor Sponsor who agreed to the share; blank if not agreed (text)
 * @param agreed_on Agreement date; blank if not agreed (date)
 * @param [currency] Currency in front of amounts: "$", "€", "CHF"; none when omitted (text)
 * @returns Text, a cell for each cell of the arguments
 * @example =ATTRIBUTION_STATEMENT(3333333333, 3%, "Dana Reyes", "12 March 2026", "$") → "Learning earned about $100
 * million: 3% of the $3.3 billion increase, as agreed with Dana Reyes on 12 March 2026."
 * @example Before an agreement: =ATTRIBUTION_STATEMENT(3333333333, 3%, "", "", "$") → "Learning earned about $100
 *   million if you credit it with 3% of the $3.3 billion increase."
 * @error =ATTRIBUTION_STATEMENT(3333333333, 3, "Dana Reyes", "12 March 2026") → #VALUE! pct is 3, outside 0 to 1: type
 * 3% or 0.03
 * @source Jay Cross's elevator conversation with a sponsor, "Business Impact of Social and Informal Learning" (2009)
 */
export function attributionStatementCells(
  incremental: unknown[][],
  pct: unknown[][],
  sponsor: unknown[][],
  agreed_on: unknown[][],
  currency?: unknown[][],
): unknown[][] {
  const parameters = [
    numbers("incremental", incremental),
    numbers("pct", pct),
    words("sponsor", sponsor, "a name"),
    dates("agreed_on", agreed_on),
    words("currency", currency, "$ or EUR"),
  ] as const;
  return elementwise(parameters, (increase, share, who, when, symbol) =>
    attributionStatement(increase, share, who, when, beforeAmount(symbol)),
  );
}

/** A code such as CHF stands apart from its amount, a sign such as € does not. */
function beforeAmount(currency: string): string {
  return /\p{L}$/u.test(currency) ? `${currency} ` : currency;
}
