import { columnNamed, listColumns, roleOf } from "../table/columns";
import { currencyNamed, currencyOf } from "../text/currency";
import { asking, SourceProblem, type Column, type SourceRoles } from "../outcome/reading";
import { inWords, isIdentifier, isRunningTotal, mayBeIdentifier, namesNoRevenue } from "./not-revenue";
import { totalLabel } from "../text/total-labels";
import { unitNamed } from "../outcome/units";

/** The column of amounts, or the two whose product is the amount. */
export type AmountColumns =
  | { readonly kind: "column"; readonly column: Column }
  | { readonly kind: "product"; readonly quantity: Column; readonly price: Column };

const AMOUNT_HEADER =
  /revenue|sales|turnover|amount|income|billing|bookings|receipts|proceeds|takings|gross|\bagr\b|(?<!\p{L})net(?!\p{L})|umsatz|umsätze|erl[öo]s|betrag|chiffre|montant|ventas|importe|ingresos|fatturato|ricav|importo|vendite|omzet|bedrag|receita|vendas|faturamento|omsättning|intäkt|belopp|omsetning|omsætning|beløb|przych|sprzeda|kwota|tržby|obrat|částka|árbevétel|összeg|liikevaihto|myynti|выручка|продаж|сумма|hasılat|ciro|gelir|tutar|satış|売上|金額|收入|销售|销售额|金额|매출|금액/iu;
const NOT_AMOUNT_HEADER =
  /price|qty|quantity|units?\b|(?<!ac|dis)count(?!r|y|er)|code|(?:year|month)(?!ly)|day|cost|tax|(?<!corpo|gene|ope|sepa)rate(?!g)|share|percent|%|\bper\b|ratio|margin|discount|weight|age\b|preis|menge|kosten|anzahl|stück|prix|quantité|nombre|coût|precio|cantidad|coste?|prezzo|quantità|prijs|aantal|preço|quantidade|custo|\bpris\b|antal|cena|ilość|množství|mennyiség|hinta|määrä|цена|количество|fiyat|miktar|数量|単価|单价|价格|가격|수량/iu;
/** The price of a line is an amount. */
const LINE_PRICE = /ext(?:ended)?\.?\s+price|line\s+price|total\s+price|gesamtpreis|prix\s+total|precio\s+total/i;
/** A word for an amount that does not say of what. */
const GENERIC =
  /^(?:values?|wert|valeur|valor|valore|waarde|värde|værdi|arvo|wartość|hodnota|érték|стоимость|değer|価額|值)$/iu;
/** Another account of the same thing: last year's, planned. */
const OTHER_ACCOUNT =
  /prior|previous|last\s+y(?:ea)?r|\bpy\b|budget|plan|forecast|target|vorjahr|précédent|anterior|precedente|soll/i;

/** What speaks against an amount, which outweighs a word for money. */
const AGAINST = -6;

/** How much a heading and a number format speak for an amount of revenue: above 0 for, below 0 against. */
export function amountScore(header: string, numberFormat: string): number {
  const plain = inWords(header);
  const line = LINE_PRICE.test(plain);
  const money = line || AMOUNT_HEADER.test(plain) ? 4 : 0;
  const isOther = NOT_AMOUNT_HEADER.test(plain) || namesNoRevenue(header) || /%/.test(numberFormat);
  const other = !line && isOther ? AGAINST : 0;
  const account = OTHER_ACCOUNT.test(plain) ? -3 : 0;
  const currency = currencyOf(numberFormat) !== "" || currencyNamed(header) !== "" || unitNamed(header) ? 2 : 0;
  return money + other + account + currency;
}

/** The same of a column, whose numbers may be those of stores or orders. */
export function columnScore(column: Column): number {
  const score = amountScore(column.header, column.numberFormat);
  if (score < 0 || score >= 4) return score;
  return isIdentifier(column) ? score + AGAINST : mayBeIdentifier(column) ? score - 1 : score;
}

/** Whether a heading says that its column holds amounts, though not of what: "Value", "Total". */
export const namesAmounts = (header: string): boolean => GENERIC.test(header.trim()) || totalLabel(header) === "named";

/**
 * The column of amounts in a list with a row an amount: as the user said, else the one whose heading says so best.
 * Without any, quantity times price.
 * @throws SourceProblem that asks when two would do, or when none says that it holds revenue
 */
export function amountColumns(columns: readonly Column[], roles: SourceRoles): AmountColumns {
  const typed = amountSaid(roles);
  if (typed !== undefined) {
    const product = /^(.+?)\s*[×*]\s*(.+)$/.exec(typed);
    if (product && !columns.some(({ header }) => header.toLowerCase() === typed.trim().toLowerCase())) {
      return {
        kind: "product",
        quantity: columnNamed(columns, product[1] ?? "", "amount"),
        price: columnNamed(columns, product[2] ?? "", "amount"),
      };
    }
    return { kind: "column", column: columnNamed(columns, typed, "amount") };
  }
  const numbers = columns.filter((column) => column.kind === "number");
  const scored = numbers.map((column) => ({ column, score: columnScore(column) })).sort((a, b) => b.score - a.score);
  const [best, second] = scored;
  if (!best) throw noAmounts(columns);
  const product = best.score <= 0 ? quantityTimesPrice(numbers) : null;
  if (product) return product;
  if (best.score >= 0 && (!second || second.score < best.score)) return { kind: "column", column: best.column };
  const offered = numbers.filter((column) => !isIdentifier(column) && !isRunningTotal(column.header));
  if (best.score < 0 && isRunningTotal(best.column.header)) throw runningTotal(best.column.header, offered, columns);
  if (best.score < 0 && offered.length === 0) throw noAmounts(columns);
  const rivals = scored.filter(({ score }) => score === best.score).map(({ column }) => column);
  const text =
    best.score < 0
      ? `No heading says that it holds revenue. Looked at: ${listColumns(numbers)}.`
      : `${rivals.map(({ header }) => `“${header}”`).join(" and ")} could ${rivals.length === 2 ? "both" : "all"} be the amount. Name the one to use.`;
  throw asking("amount", { id: "amount", text, choices: choicesOf(best.score < 0 ? offered : rivals, columns) });
}

const choicesOf = (offered: readonly Column[], columns: readonly Column[]) =>
  offered.map((column) => ({ value: roleOf(column, columns), label: roleOf(column, columns) }));

const noAmounts = (columns: readonly Column[]) =>
  new SourceProblem(
    "amount",
    `No column holds amounts of money. Looked at: ${listColumns(columns)}. ` +
      "Type numbers below one of the headings, or name the column.",
  );

/** What to say of amounts that hold those before them. */
export function runningTotal(header: string, offered: readonly Column[], columns: readonly Column[]): SourceProblem {
  const text =
    `“${header}” is a running total, as its heading says: added up it would count revenue several times. ` +
    "Type the revenue of each period into a column of its own, or name another column.";
  if (offered.length === 0) return new SourceProblem("amount", text);
  return asking("amount", { id: "amount", text, choices: choicesOf(offered, columns) });
}

const QUANTITY =
  /qty|quantity|menge|anzahl|stück|quantité|cantidad|quantità|aantal|quantidade|antal|ilość|množství|mennyiség|määrä|количество|miktar|数量|수량|units?\b(?!.*price)/iu;
const PRICE = /price|preis|prix|precio|prezzo|prijs|preço|\bpris\b|cena|hinta|цена|fiyat|単価|单价|价格|가격/iu;

function quantityTimesPrice(numbers: readonly Column[]): AmountColumns | null {
  const quantities = numbers.filter(({ header }) => QUANTITY.test(header) && !PRICE.test(header));
  const prices = numbers.filter(({ header }) => PRICE.test(header) && !/cost/i.test(header));
  const [quantity] = quantities;
  const [price] = prices;
  return quantity && price && quantities.length === 1 && prices.length === 1
    ? { kind: "product", quantity, price }
    : null;
}

/** Whether the user named the measure or column of amounts. */
export const amountSaid = (roles: SourceRoles): string | undefined => roles.amount ?? roles.answers?.amount;
