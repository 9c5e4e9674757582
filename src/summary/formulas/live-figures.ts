import { ROUNDING_TOLERANCE } from "../words/money";

/** The formula for `claimRounded` of the model, from a formula for an amount above 0. */
export const claimFormula = (amount: string): string => `ROUNDDOWN(${digitsOf(`${amount}*${1 + ROUNDING_TOLERANCE}`)})`;

/** The formula for `needRounded` of the model, from a formula for an amount above 0. */
export const needFormula = (amount: string): string => `ROUNDUP(${digitsOf(`${amount}*${1 - ROUNDING_TOLERANCE}`)})`;

/**
 * The formula for `breakEvenSaid` of the model.
 * @param breakEven a reference to the break-even share, a number
 * @param share a reference to the share credited
 * @param pays a formula for whether that share reaches it
 */
export function breakEvenFormula(breakEven: string, share: string, pays: string): string {
  const need = `IF(${breakEven}>0,${needFormula(breakEven)},0)`;
  const next = `ROUNDUP(${digitsOf(`${breakEven}*${1 + ROUNDING_TOLERANCE}`)})`;
  return `IF(ISNUMBER(${share}),IF(${pays},MIN(${need},ROUND(${share},4)),IF(${need}>${share},${need},${next})),${need})`;
}

/** An amount with the places to which it is rounded: to two figures, and three where the first is 1. */
function digitsOf(amount: string): string {
  const exponent = `INT(LOG10(${amount}))`;
  return `${amount},IF(INT(${amount}/10^${exponent})=1,2,1)-${exponent}`;
}
