import type { CellValue } from "../../../sheet/spec";
import { formatCount, formatRate } from "../../formats";
import { texts } from "../../texts";
import { callFunction, type Cells } from "../call/call-function";
import { numberText, oneValue } from "../wizard/value-text";
import type { EvaluatedCall } from "./evaluated";
import { defaultOf, isRate } from "./shown-values";

/** Lines that a list of parts shows before it says how many more there are. */
const MOST_LINES = 8;

/**
 * The arithmetic with these numbers, a line each: "10,000,000 × 33% × 3% = 99,000". Nothing where the arguments are not
 * all known, or the function gives an error.
 */
export function stepsOf(call: EvaluatedCall, locale: string): readonly string[] {
  const { outcome, one } = call;
  if (outcome?.kind !== "result") return [];
  const number = (value: CellValue) => oneValue(value, false, locale);
  const sum = (values: readonly number[]) => values.reduce((all, value) => all + value, 0);
  switch (one.id) {
    case "YEAR_ON_YEAR_IMPACT":
    case "TREND_IMPACT":
    case "SEASONAL_TREND_IMPACT":
    case "CONTROL_IMPACT":
    case "SEGMENTED_IMPACT":
    case "CONTROL_GROWTH_IMPACT":
    case "PATTERN_IMPACT":
      return impactSteps(call, locale);
    case "DIFF_IN_DIFF": {
      const [treatedBefore, treatedAfter, controlBefore, controlAfter] = call.values.map((cells) =>
        numberText(meanOf(cells), locale),
      );
      return [
        texts.explain.diffInDiff({
          treatedAfter: treatedAfter ?? "",
          treatedBefore: treatedBefore ?? "",
          controlAfter: controlAfter ?? "",
          controlBefore: controlBefore ?? "",
          result: number(outcome.rows[0]?.[0] ?? null),
        }),
      ];
    }
    case "UNATTRIBUTED_PCT": {
      const shares = numbersIn(call.values[0]);
      const parts =
        shares.length > MOST_LINES
          ? formatRate(sum(shares), locale)
          : `(${shares.map((share) => formatRate(share, locale)).join(" + ")})`;
      return [`${formatRate(1, locale)} − ${parts} = ${oneValue(outcome.rows[0]?.[0] ?? null, true, locale)}`];
    }
    case "SPLIT_CREDIT":
    case "SHAPLEY_CREDIT":
    case "REMOVAL_CREDIT":
      return limited(
        outcome.rows.map(([label = null, share = null, amount = null]) =>
          texts.explain.credit({ label: number(label), share: oneValue(share, true, locale), amount: number(amount) }),
        ),
        locale,
      );
    case "TORNADO":
      return limited(
        outcome.rows.map(([label = null, low = null, high = null, swing = null]) =>
          texts.explain.swing({ label: number(label), low: number(low), high: number(high), swing: number(swing) }),
        ),
        locale,
      );
    case "ATTRIBUTION_RANGE":
      return ["low", "base", "high"].flatMap((share, index) =>
        substituted(call, "baseline × uplift × pct".replace("pct", share), outcome.rows[0]?.[index] ?? null, locale),
      );
    case "SENSITIVITY_GRID":
      return gridSteps(call, locale);
    case "CONSERVATIVE":
    case "ATTRIBUTION_STATEMENT":
    case "PLACEBO_IMPACT":
    case "DETECTABLE_UPLIFT":
    case "PROBABILITY_ABOVE":
    case "DURBIN_WATSON":
    case "OUTLIER_TEST":
    case "PAYBACK_PERIOD":
    case "LATER_VALUE":
      return [];
    default:
      return elementSteps(call, locale);
  }
}

/** A function that works cell by cell: its formula, with the numbers of the first cell in the names' places. */
function elementSteps(call: EvaluatedCall, locale: string): readonly string[] {
  const rows = call.outcome?.kind === "result" ? call.outcome.rows : [];
  const first = substituted(call, call.one.formula, rows[0]?.[0] ?? null, locale);
  const cells = rows.length * (rows[0]?.length ?? 0);
  return cells > 1 ? first.map((line) => texts.explain.firstOf({ line, count: formatCount(cells, locale) })) : first;
}

/** @param formula as the catalogue writes it: "baseline × uplift × pct; uplift × pct when uplift_type is "amount"" */
function substituted(call: EvaluatedCall, formula: string, result: CellValue, locale: string): readonly string[] {
  if (typeof result !== "number") return [];
  const [plain = "", otherwise] = formula.split("; ");
  const amount =
    otherwise?.includes("amount") || call.one.id === "ATTRIBUTION_RANGE"
      ? !isRate(call, { name: "", hint: "", unit: "rate or currency", optional: false })
      : false;
  const clause = amount ? plain.replace(/^baseline × /, "") : plain;
  let known = true;
  const line = clause.replace(/[a-z][a-z_]+/g, (word) => {
    const index = call.args.findIndex(({ parameter }) => parameter.name === word);
    const argument = call.args[index];
    if (!argument) return word;
    const values = call.values[index];
    const value = values === undefined ? defaultOf(argument.parameter) : (values?.[0]?.[0] ?? 0);
    if (typeof value !== "number") known = false;
    return oneValue(value, isRate(call, argument.parameter), locale);
  });
  return known ? [`${line} = ${oneValue(result, call.one.returns.startsWith("Rate"), locale)}`] : [];
}

/** An impact by its table: what came, what was expected, and the difference; then what the cell shows of it. */
function impactSteps(call: EvaluatedCall, locale: string): readonly string[] {
  const output = call.args.findIndex(({ parameter }) => parameter.name === "output");
  const known = call.values.map((values, index): Cells | undefined =>
    index === output ? [["table"]] : (values ?? undefined),
  );
  const table = callFunction(call.one.id, known);
  if (table.kind !== "result" || call.outcome?.kind !== "result") return [];
  const column = (index: number) =>
    table.rows.slice(1).flatMap((row) => (typeof row[index] === "number" ? [row[index]] : []));
  const [actual, expected, impact] = [1, 2, 3].map((index) => column(index).reduce((all, value) => all + value, 0));
  const periods = formatCount(column(3).length, locale);
  const text = (value: number | undefined) => numberText(value ?? 0, locale);
  const lines = [
    texts.explain.impact({ periods, actual: text(actual), expected: text(expected), impact: text(impact) }),
  ];
  const wanted = String(
    call.values[output]?.[0]?.[0] ?? defaultOf({ hint: call.args[output]?.parameter.hint ?? "" }),
  ).toLowerCase();
  const shown = call.outcome.rows[0]?.map((value) => oneValue(value, false, locale)) ?? [];
  if (wanted === "average")
    lines.push(texts.explain.average({ impact: text(impact), periods, result: shown[0] ?? "" }));
  if (wanted === "range") lines.push(texts.explain.range({ low: shown[0] ?? "", high: shown[2] ?? "" }));
  if (wanted === "changes") lines.push(texts.explain.changes({ level: shown[0] ?? "", slope: shown[1] ?? "" }));
  return lines;
}

/** The first pair of a grid, whose headings stand in its first row and column. */
function gridSteps(call: EvaluatedCall, locale: string): readonly string[] {
  const rows = call.outcome?.kind === "result" ? call.outcome.rows : [];
  const [share, uplift, result] = [rows[0]?.[1], rows[1]?.[0], rows[1]?.[1]];
  if (typeof share !== "number" || typeof uplift !== "number" || typeof result !== "number") return [];
  const upliftIsRate = isRate(call, { name: "", hint: "", unit: "rate or currency", optional: false });
  const baseline = upliftIsRate ? `${oneValue(call.values[0]?.[0]?.[0] ?? 0, false, locale)} × ` : "";
  const line = `${baseline}${oneValue(uplift, upliftIsRate, locale)} × ${formatRate(share, locale)} = ${numberText(result, locale)}`;
  return [
    texts.explain.firstOf({ line, count: formatCount((rows.length - 1) * ((rows[0]?.length ?? 1) - 1), locale) }),
  ];
}

function limited(lines: readonly string[], locale: string): readonly string[] {
  const more = lines.length - MOST_LINES;
  return more > 0 ? [...lines.slice(0, MOST_LINES), texts.explain.more({ count: formatCount(more, locale) })] : lines;
}

const numbersIn = (cells: Cells | null | undefined) =>
  (cells ?? []).flat().filter((value): value is number => typeof value === "number");

function meanOf(cells: Cells | null | undefined): number {
  const numbers = numbersIn(cells);
  return numbers.reduce((all, value) => all + value, 0) / numbers.length;
}
