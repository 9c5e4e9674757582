import type { Argument } from "./parse-argument";

/**
 * The formula in English, as `range.formulas` takes it: optional arguments at the end that are blank are left out,
 * those before one that is not stand empty between commas.
 *
 * @param name as a cell takes it, "ENVELOPE.LEARNING_ROI"
 */
export function formulaOf(name: string, args: readonly Argument[]): string {
  const texts = args.map((argument) => ("formula" in argument ? argument.formula : ""));
  const last = texts.findLastIndex((text) => text !== "");
  return `=${name}(${texts.slice(0, last + 1).join(",")})`;
}
