import type { Column } from "../outcome/reading";

/** A heading with the words of "OrderCount" and "order_count" apart. */
export const inWords = (heading: string): string =>
  heading
    .trim()
    .replace(/[_-]+/g, " ")
    .replace(/(\p{Ll})(\p{Lu})/gu, "$1 $2");

/** Any of some words or beginnings of words, wherever they stand. */
const within = (...words: readonly string[]) => new RegExp(words.join("|"), "iu");
/** Any of some words that stand alone, in alphabets that divide words. */
const word = (...words: readonly string[]) => new RegExp(`(?<!\\p{L})(?:${words.join("|")})(?!\\p{L})`, "iu");
/** A heading that is one of some words and nothing else. */
const whole = (...words: readonly string[]) => new RegExp(`^(?:${words.join("|")})$`, "iu");

/** What is left of revenue, in the languages of Excel's main locales. */
const PROFIT = [
  within("profit", "gewinn", "(?<!gesamt|teil|zwischen)ergebnis", "rohertrag", "deckungsbeitrag", "überschuss"),
  within("bénéfice", "beneficio", "utilidad", "ganancia", "resultado", "lucro", "winst", "resultaat", "vinst"),
  within("overskud", "voitto", "zysk", "zisk", "nyereség", "прибыль", "利益|粗利|損益|利润|利潤|毛利|이익"),
  word("(?:operating|net|pre ?tax) (?:income|earnings|result)", "income from operations", "ebitd?a?"),
  word("résultat", "utile", "resultat", "kâr"),
];
/** What is spent, and what is there at a moment. */
const OTHER_MONEY = [
  word("cogs", "expen[sc]es?", "spend(?:ing)?", "wages?", "salar(?:y|ies)", "payroll", "opex", "capex"),
  word("balance", "inventory", "stock", "aufwand", "aufwendungen", "ausgaben", "gehalt", "gehälter", "löhne"),
  word("bestand", "saldo", "dépenses?", "salaires?", "solde", "gastos?", "sueldos?", "existencias"),
  within("経費|費用|原価|支出|給与|在庫|残高|费用|成本|库存|余额"),
];
/** Figures that are compared or counted, not money that adds up: ratings, indices, averages, changes, hours, visits. */
const MEASURE = [
  word("ratings?", "scores?", "stars", "rank(?:ing)?", "index", "indexes", "indices", "indexed", "pct", "cpi"),
  word("average", "avg", "mean", "median", "growth", "change", "chg", "variance", "delta", "yoy", "flags?"),
  word("unemployment"),
  word("visits?", "visitors?", "sessions?", "clicks?", "impressions?", "footfall", "headcount", "fte", "population"),
  word("hours?", "hrs", "minutes?", "seconds?", "temperature", "latitude", "longitude"),
  word("bewertung", "punkte", "rang", "prozent", "anteil", "durchschnitt\\p{L}*", "wachstum", "veränderung"),
  word("abweichung", "stunden", "besucher", "besuche", "klicks"),
  word("évaluation", "étoiles", "indice", "pourcentage", "moyenne?", "croissance", "évolution", "variation"),
  word("heures", "visiteurs", "visites", "clics"),
  word("puntuación", "valoración", "estrellas", "índice", "porcentaje", "promedio", "crecimiento", "variación"),
  word("horas", "visitas", "visitantes"),
  within("評価|点数|順位|指数|割合|比率|前年比|増減|平均|時間|客数|人数|件数"),
];
/** Numbers that tell one thing from another. */
const IDENTIFIER = [
  word("ids?", "no", "nr", "num", "numbers?", "codes?", "zip", "plz", "phone", "(?:keys?|ref)$", "schlüssel"),
  word("clés?", "clave", "código", "codigo", "codice", "numéro", "número", "numero", "numer", "číslo", "номер", "код"),
  within("nummer", "[#№]", "n[°º]", "コード|番号|キー|编号|编码|번호|코드"),
];
/** Things that are numbered one by one; places are, or are the groups of their columns. */
const NUMBERED = [
  whole("orders?", "invoices?", "transactions?", "receipts?", "documents?", "tickets?", "vouchers?", "batch", "lot"),
  whole("rows?", "lines?", "keys?", "customers?", "clients?", "members?", "users?", "accounts?", "employees?", "staff"),
  whole("reps?", "sellers?", "agents?", "vendors?", "suppliers?", "products?", "items?", "articles?", "skus?"),
  whole("auftrag", "beleg", "rechnung", "kunden?", "artikel", "konto", "mitarbeiter", "verkäufer"),
  whole("commandes?", "factures?", "comptes?", "produits?", "vendeurs?", "pedidos?", "facturas?", "clientes?"),
  whole("cuentas?", "artículos?", "productos?", "vendedor", "注文|伝票|顧客|商品|订单|客户|주문|고객|상품"),
];
const PLACE = [
  whole("stores?", "shops?", "branch(?:es)?", "outlets?", "sites?", "locations?", "regions?", "districts?"),
  whole("territor(?:y|ies)", "warehouses?", "departments?", "depts?", "divisions?", "areas?", "zones?", "routes?"),
  whole("filialen?", "standort", "abteilung", "lager", "gebiet", "magasins?", "boutiques?", "agences?", "succursales?"),
  whole("rayons?", "tiendas?", "sucursal(?:es)?", "almacén", "negozi?o?", "lojas?", "filial", "winkel", "filiaal"),
  whole("店舗|店|支店|部門|门店|店铺|매장|점포"),
];
/** Amounts that hold those before them. */
const RUNNING = [
  word("ytd", "qtd", "mtd", "to date", "cumulative", "cumulated", "cum", "running total", "kumuliert\\p{L}*", "kum"),
  word("aufgelaufen\\p{L}*", "cumul", "cumulée?s?", "acumulad[oa]s?", "cumulato", "cumulatief"),
  within("累計|累计|누적"),
];

const says = (heading: string, ...lists: readonly (readonly RegExp[])[]) =>
  lists.flat().some((words) => words.test(inWords(heading)));

/** Whether a heading says that each amount holds those before it, as "Revenue YTD" does. */
export const isRunningTotal = (heading: string): boolean => says(heading, RUNNING);

/**
 * Whether a heading names what is no revenue, or none that adds up, whatever else it says: a profit, an expense, a
 * rating, a running total.
 */
export const namesNoRevenue = (heading: string): boolean =>
  says(heading, PROFIT, OTHER_MONEY, MEASURE, IDENTIFIER, RUNNING);

/** Whether a column's whole numbers may tell things apart: its heading names what is numbered. */
export const mayBeIdentifier = ({ header, whole: isWhole }: Column): boolean =>
  says(header, IDENTIFIER) || (isWhole === true && says(header, NUMBERED));

/**
 * Whether a column's numbers tell things apart. Stores and products are groups of a column each as often as they are
 * numbered: only numbers that stand on several rows decide.
 */
export const isIdentifier = ({ header, whole: isWhole, repeats }: Column): boolean =>
  says(header, IDENTIFIER) || (isWhole === true && repeats === true && says(header, NUMBERED, PLACE));
