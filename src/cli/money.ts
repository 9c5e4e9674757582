import { sameCurrency, type RevenueReading } from "../source";
import { parseNumber, typedSigns, type RecalledCase, type WriteRequest } from "../summary";
import type { MoneySigns } from "../sheet/money-signs";
import { LOCALE } from "./arguments";
import { InputProblem, UsageProblem } from "./problem";

/** An amount that was typed with a currency. */
export interface TypedMoney {
  /** "--cost". */
  readonly option: string;
  /** "€200k". */
  readonly text: string;
  /** "€". */
  readonly currency: string;
  readonly signs: MoneySigns;
}

/** A reader of amounts that remembers which were typed with a currency. */
export interface MoneyReader {
  /** Parses an option as `parse` does. */
  readonly money: <Value>(option: string, parse: (text: string) => Value) => (text: string) => Value;
  /** Those that count, by their options: of an option that is given twice the last. */
  readonly typedMoney: ReadonlyMap<string, TypedMoney>;
}

export function moneyReader(): MoneyReader {
  const typedMoney = new Map<string, TypedMoney>();
  const money =
    <Value>(option: string, parse: (text: string) => Value) =>
    (text: string) => {
      const value = parse(text);
      const number = parseNumber(text, LOCALE);
      const signs = number && typedSigns(number);
      typedMoney.delete(option);
      if (signs) typedMoney.set(option, { option, text: text.trim(), currency: number.currency, signs });
      return value;
    };
  return { money, typedMoney };
}

/** What the options say of currencies. */
export interface MoneyOptions {
  readonly currency?: string;
  readonly typedMoney?: MoneyReader["typedMoney"];
}

const typedIn = ({ typedMoney }: MoneyOptions): readonly TypedMoney[] => [...(typedMoney?.values() ?? [])];
const said = ({ option, text }: TypedMoney) => `“${option} ${text}”`;
const NO_RATES = "No exchange rates are applied.";
const convert = ({ option }: TypedMoney) => `Convert ${option} yourself, or omit its currency`;

/** @throws UsageProblem when typed amounts differ in their currency from one another, or from --currency */
export function refuseMixedCurrencies(options: MoneyOptions): void {
  const currency = options.currency?.trim() ?? "";
  const amounts = typedIn(options);
  const named = [
    { words: `“--currency ${currency}”`, currency },
    ...amounts.map((one) => ({ words: said(one), currency: one.currency })),
  ];
  amounts.forEach((amount, at) => {
    const other = named.slice(0, at + 1).find((before) => !sameCurrency(before.currency, amount.currency));
    if (!other) return;
    const both = `${other.words} and ${said(amount)} use different currencies, ${other.currency} and ${amount.currency}`;
    throw new UsageProblem(`${both}. ${NO_RATES} ${convert(amount)}.`);
  });
}

/**
 * The currency of the page, on its side of an amount, for where the source names none: what --currency says, else that
 * of the summary that is brought up to date, else the one that an amount was typed with.
 * @throws InputProblem when an option names another currency than the source, or than that summary
 */
export function pageCurrency(
  options: MoneyOptions,
  reading: RevenueReading | null,
  earlier: RecalledCase | null,
): Pick<WriteRequest, "currency" | "moneySigns"> {
  const amounts = typedIn(options);
  const currency = options.currency?.trim();
  if (reading && reading.currency !== "") refuseOtherThanSource(amounts, currency ?? "", reading);
  else if (currency === undefined) refuseOtherThanEarlier(amounts, earlier?.currency ?? "");
  const [first] = amounts;
  if (currency) return { currency };
  if (currency === undefined && earlier?.currency !== undefined)
    return { currency: earlier.currency, ...(earlier.moneySigns ? { moneySigns: earlier.moneySigns } : {}) };
  if (first) return { currency: first.currency, moneySigns: first.signs };
  return currency === undefined ? {} : { currency };
}

function refuseOtherThanSource(amounts: readonly TypedMoney[], currency: string, reading: RevenueReading): void {
  const { source, layout, amountColumn, currencyWritten } = reading;
  const where = layout === "long" ? `“${amountColumn.header}” of ${source.label}` : source.label;
  const there = `the amounts of ${where} are in ${currencyWritten}`;
  const amount = amounts.find((one) => !sameCurrency(one.currency, currencyWritten));
  if (amount)
    throw new InputProblem(`${said(amount)} is in ${amount.currency}, but ${there}. ${NO_RATES} ${convert(amount)}.`);
  if (!sameCurrency(currency, currencyWritten))
    throw new InputProblem(`“--currency ${currency}” was given, but ${there}. ${NO_RATES} Omit --currency.`);
}

function refuseOtherThanEarlier(amounts: readonly TypedMoney[], there: string): void {
  const amount = amounts.find((one) => !sameCurrency(one.currency, there));
  if (!amount) return;
  const both = `${said(amount)} is in ${amount.currency}, but the summary to update is in ${there}`;
  throw new InputProblem(
    `${both}. ${NO_RATES} ${convert(amount)}, or set the currency of all its amounts with --currency.`,
  );
}
