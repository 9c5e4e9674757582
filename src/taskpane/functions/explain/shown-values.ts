import type { CellValue } from "../../../sheet/spec";
import { formatCount } from "../../formats";
import { texts } from "../../texts";
import type { Cells } from "../call/call-function";
import { kindOf, type Parameter } from "../wizard/parameter-kind";
import { oneValue } from "../wizard/value-text";
import type { EvaluatedCall } from "./evaluated";

/**
 * What counts when an argument is left out, as its hint says: "12 months when omitted", "nothing when omitted"; null
 * where it does not.
 */
export function defaultOf({ hint }: Pick<Parameter, "hint">): CellValue {
  const number = /(\d+)(%?)(?: \w+)? when omitted/.exec(hint);
  if (number) return Number(`${number[1] ?? ""}${number[2] ? "e-2" : ""}`);
  if (/\b(nothing|none) when omitted/.test(hint)) return 0;
  return /"(\w+)" \(when omitted\)/.exec(hint)?.[1] ?? null;
}

/**
 * Whether a number of this argument reads as a percentage: growth does, unless the function is told that it is an
 * amount.
 */
export function isRate(call: Pick<EvaluatedCall, "args" | "values">, parameter: Parameter): boolean {
  if (!parameter.unit.startsWith("rate or currency")) return kindOf(parameter).rate;
  const index = call.args.findIndex((argument) => argument.parameter.name === "uplift_type");
  return String(call.values[index]?.[0]?.[0] ?? "rate").toLowerCase() !== "amount";
}

/**
 * The arguments in words, by their names, for sentences and steps: "3%", "12 periods". What is not known is not there.
 */
export function wordsOf(call: EvaluatedCall, locale: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    call.args.flatMap(({ parameter }, index) => {
      const values = call.values[index];
      if (values === null) return [];
      const word =
        values === undefined
          ? oneWord(call, parameter, defaultOf(parameter), locale)
          : wordOf(call, parameter, values, locale);
      return [[parameter.name, word]];
    }),
  );
}

function wordOf(call: EvaluatedCall, parameter: Parameter, values: Cells, locale: string): string {
  const cells = values.flat();
  if (cells.length === 1) return oneWord(call, parameter, cells[0] ?? null, locale);
  const count = formatCount(cells.length, locale);
  return parameter.unit.includes("period") ? texts.explain.periods({ count }) : texts.explain.values({ count });
}

function oneWord(call: EvaluatedCall, parameter: Parameter, value: CellValue, locale: string): string {
  return oneValue(value, isRate(call, parameter), locale);
}
