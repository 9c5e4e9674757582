import { roundTo, type MoneyUnit } from "../words/money";

/** Money inside a sentence: in the page's unit, with its decimals, a real minus and no currency. */
export function shownMoney(amount: number, { divisor, decimals: digits }: MoneyUnit): string {
  const size = roundTo(Math.abs(amount) / divisor, digits);
  const text = size.toLocaleString("en-US", { minimumFractionDigits: digits, maximumFractionDigits: digits });
  return amount < 0 && size > 0 ? `−${text}` : text;
}

/** The same as a formula that gives a text. */
export function liveMoney(amount: string, { divisor, decimals: digits }: MoneyUnit): string {
  const size = `ROUND((${amount})/${divisor},${digits})`;
  return `IF(${size}<0,"−","")&FIXED(ABS(${size}),${digits})`;
}
