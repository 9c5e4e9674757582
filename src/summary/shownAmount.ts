import { roundTo, type MoneyUnit } from "./money";

/** Decimals of an amount in the page's unit: none in single units of the currency. */
export const decimalsOf = ({ divisor }: Pick<MoneyUnit, "divisor">): number => (divisor === 1 ? 0 : 1);

/** An amount inside a text, as the page's number format shows it: "−3,233.4". */
export function shownAmount(value: number, unit: Pick<MoneyUnit, "divisor">): string {
  const digits = decimalsOf(unit);
  const size = roundTo(Math.abs(value) / unit.divisor, digits).toLocaleString("en-US", { minimumFractionDigits: digits, maximumFractionDigits: digits });
  return value < 0 ? `−${size}` : size;
}

/** The formula that says an amount as {@link shownAmount} does, in the reader's own separators. */
export function shownAmountFormula(amount: string, unit: Pick<MoneyUnit, "divisor">): string {
  const digits = decimalsOf(unit);
  return `IF(${amount}<0,"−","")&FIXED(ROUND(ABS(${amount})/${unit.divisor},${digits}),${digits})`;
}
