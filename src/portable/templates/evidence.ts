import type { Argument } from "../argument";
import { above0, all, NOT_AVAILABLE, refusal, where, type Condition } from "../condition";
import { elementwise } from "../elementwise";
import { literal } from "../quantity";
import { slice } from "../reference";
import { isSeries, known, single } from "../series";
import type { Template } from "../template";

/** The fewest values that residuals and outliers are judged from. */
const FEWEST = 3;

/**
 * BETADIST takes degrees of freedom that are not whole, which TDIST cuts off. On this side it keeps its digits where t is
 * next to 0 and there are many degrees of freedom.
 */
export const PROBABILITY_ABOVE = elementwise({
  parameters: ["actual", "baseline", "se", "df", ["amount", 0]],
  allowed: (actual, baseline, se, df, amount) => [
    above0(actual),
    above0(baseline),
    above0(se),
    above0(df),
    actual.constant === null || amount.constant === null
      ? `(${amount.value}<${actual.value})`
      : amount.constant < actual.constant,
  ],
  words: "actual, baseline, se, df above 0; amount below actual",
  result: (actual, baseline, se, df, amount) => {
    const rest = amount.constant === 0 ? actual.value : `(${actual.value}-${amount.value})`;
    const t = `(LN(${rest}/${baseline.value})/${se.value})`;
    return `0.5+SIGN${t}*BETADIST(${t}^2/(${df.value}+${t}^2),0.5,${df.value}/2)/2`;
  },
});

/** Squared steps between neighbours, where both are numbers; a text counts 0 as a factor of its own. */
export const DURBIN_WATSON: Template = ([residuals = null, ...more]) => {
  if (more.length > 0 || residuals?.kind !== "cells" || residuals.shape === null) return "argument";
  const count = residuals.shape.rows * residuals.shape.columns;
  const [earlier, later] = [slice(residuals.text, 0, count - 1), slice(residuals.text, 1, count - 1)];
  if (count < FEWEST || earlier === null || later === null) return "argument";
  const part = (text: string): Argument => ({ ...residuals, text });
  const both = `${known(part(earlier))}*${known(part(later))}`;
  const steps = `SUMPRODUCT(${both},${later},${later})-2*SUMPRODUCT(${both},${later},${earlier})+SUMPRODUCT(${both},${earlier},${earlier})`;
  const { text } = residuals;
  const enough: Condition = `(COUNT(${text})>=${FEWEST})*(SUMSQ(${text})>0)`;
  return {
    text: where(enough, `(${steps})/SUMSQ(${text})`, NOT_AVAILABLE),
    shape: { rows: 1, columns: 1 },
    numeric: true,
    array: false,
  };
};

/** Position, G and limit side by side; where two values are equally far, the one above. */
export const OUTLIER_TEST: Template = ([values = null, significance = null, ...more]) => {
  if (more.length > 0 || !isSeries(values) || values.kind !== "cells" || values.shape === null) return "argument";
  if (values.shape.rows !== 1 && values.shape.columns !== 1) return "argument";
  const often = significance === null ? { quantity: literal(0.05), conditions: [] } : single(significance);
  if (often === null) return "argument";
  const { value, constant } = often.quantity;
  const sure: Condition = constant === null ? `(${value}>0)*(${value}<1)` : constant > 0 && constant < 1;
  const { text } = values;
  const n = `COUNT(${text})`;
  const above = `(MAX(${text})-AVERAGE(${text}))`;
  const below = `(AVERAGE(${text})-MIN(${text}))`;
  const position = `MATCH(IF(${above}>=${below}*(1-1E-9),MAX(${text}),MIN(${text})),${text},0)`;
  const square = `TINV(${value}/${n},${n}-2)^2`;
  const limit = `(${n}-1)/SQRT(${n})*SQRT(${square}/(${n}-2+${square}))`;
  const result = `CHOOSE({1,2,3},${position},MAX(${above},${below})/STDEV(${text}),${limit})`;
  const enough = where(`(${n}>=${FEWEST})*(MAX(${text})>MIN(${text}))`, result, NOT_AVAILABLE);
  return {
    text: where(all([...often.conditions, sure]), enough, refusal("significance above 0 and below 1")),
    shape: { rows: 1, columns: 3 },
    numeric: true,
    array: true,
  };
};
