import { signBefore, type MoneySigns } from "../../sheet/money-signs";
import { amountIndices, type Layout } from "../layout/layout";
import { titlesOf } from "../layout/period-columns";
import { asking, SourceProblem } from "../outcome/reading";
import { unitOf, type Unit } from "../outcome/units";
import { amountHeader, type RowContext } from "../rows/row-context";
import { cellName } from "../table/cells";
import { formatCurrencies, namedIn, normalCurrency, type WrittenCurrency } from "../text/currency";
import { signsAt, type CurrencyPlace } from "../text/currency-place";

/** The currency of a list, and how its amounts are written. */
export interface PartMoney {
  readonly currency: string;
  readonly currencyWritten: string;
  readonly moneySigns: MoneySigns;
}

/** @throws SourceProblem with the list when there are several */
export function currencyOfAmounts(context: RowContext): PartMoney {
  const { block, layout, currencies } = context;
  const columns = amountIndices(layout);
  const found = new Map<string, WrittenCurrency>();
  for (const [written, where] of currencies)
    if (!found.has(normalCurrency(written))) found.set(normalCurrency(written), where);
  for (const [currency, where] of formatCurrencies(block, columns, layout.first, (row, column) =>
    cellName(block, row, column),
  ))
    if (!found.has(currency)) found.set(currency, where);
  if (found.size > 1) {
    const list = [...found].map(([currency, { cell }]) => `${currency} (${cell})`).join(", ");
    throw new SourceProblem(
      "amount",
      `The amounts are in ${found.size} currencies, which cannot be added up: ${list}. Convert them to one, or choose a column with one currency.`,
    );
  }
  const [only] = found.values();
  return only ? moneyIn(only.written, only.place) : moneyIn(namedIn(headingsOf(layout).join(" ")), null);
}

/** A currency as it is written beside amounts, or in a heading where it has no place beside them. */
export function moneyIn(currencyWritten: string, place: CurrencyPlace | null): PartMoney {
  const currency = normalCurrency(currencyWritten);
  return { currency, currencyWritten, moneySigns: place ? signsAt(currency, place) : signBefore(currency) };
}

const headingsOf = (layout: Layout): string[] =>
  layout.periods
    ? [layout.periods.measure, ...layout.periods.columns.map(({ column }) => column.header)]
    : [amountHeader(layout)];

/** @throws SourceProblem that asks when headings or titles name two units */
export function unitFor({ layout, block, roles, records }: RowContext): Unit {
  const unit = unitOf(
    headingsOf(layout),
    [...titlesOf(block, layout.header), ...records.sections],
    roles.answers ?? {},
  );
  if ("id" in unit) throw asking("amount", unit);
  return unit;
}
