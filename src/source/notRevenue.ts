import type { Column } from "./reading";

/** A heading with the words of "OrderCount" and "order_count" apart. */
export const inWords = (heading: string): string => heading.trim().replace(/[_-]+/g, " ").replace(/(\p{Ll})(\p{Lu})/gu, "$1 $2");

/** What is left of revenue, in the languages of Excel's main locales. */
const PROFIT =
  /profit|ebitd?a?(?!\p{L})|(?<!\p{L})(?:operating|net|pre ?tax) (?:income|earnings|result)|income from operations|gewinn|(?<!gesamt|teil|zwischen)ergebnis|rohertrag|deckungsbeitrag|überschuss|bénéfice|(?<!\p{L})résultat|beneficio|utilidad|ganancia|resultado|(?<!\p{L})utile(?!\p{L})|lucro|winst|resultaat|vinst|resultat(?!\p{L})|overskud|voitto|zysk|zisk|nyereség|прибыль|kâr(?!\p{L})|利益|粗利|損益|利润|利潤|毛利|이익/iu;
/** Figures that are compared or counted, not money that adds up: ratings, indices, averages, changes, hours, visits. */
const MEASURE =
  /(?<!\p{L})(?:ratings?|scores?|stars|rank(?:ing)?|index|indexes|indices|indexed|pct|average|avg|mean|median|growth|change|chg|variance|delta|yoy|visits?|visitors?|sessions?|clicks?|impressions?|footfall|headcount|fte|hours?|hrs|minutes?|seconds?|temperature|latitude|longitude|bewertung|punkte|rang|prozent|anteil|durchschnitt\p{L}*|wachstum|veränderung|abweichung|stunden|besucher|besuche|klicks|évaluation|étoiles|indice|pourcentage|moyenne?|croissance|évolution|variation|heures|visiteurs|visites|clics|puntuación|valoración|estrellas|índice|porcentaje|promedio|crecimiento|variación|horas|visitas|visitantes)(?!\p{L})|評価|点数|順位|指数|割合|比率|前年比|増減|平均|時間|客数|人数|件数/iu;
/** Numbers that tell one thing from another. */
const IDENTIFIER =
  /(?<!\p{L})(?:ids?|no|nr|num|numbers?|codes?|zip|plz|phone|(?:keys?|ref)$|schlüssel|clés?|clave|código|codigo|codice|numéro|número|numero|numer|číslo|номер|код)(?!\p{L})|nummer|[#№]|n[°º]|コード|番号|キー|编号|编码|번호|코드/iu;
/** Things that are numbered one by one; places are, or are the groups of their columns. */
const NUMBERED =
  /^(?:orders?|invoices?|transactions?|receipts?|documents?|tickets?|vouchers?|batch|lot|rows?|lines?|keys?|customers?|clients?|members?|users?|accounts?|employees?|staff|reps?|sellers?|agents?|vendors?|suppliers?|products?|items?|articles?|skus?|auftrag|beleg|rechnung|kunden?|artikel|konto|mitarbeiter|verkäufer|commandes?|factures?|comptes?|produits?|vendeurs?|pedidos?|facturas?|clientes?|cuentas?|artículos?|productos?|vendedor|注文|伝票|顧客|商品|订单|客户|주문|고객|상품)$/iu;
/** Places, which are numbered, or are the groups of their columns. */
const PLACE =
  /^(?:stores?|shops?|branch(?:es)?|outlets?|sites?|locations?|regions?|districts?|territor(?:y|ies)|warehouses?|departments?|depts?|divisions?|areas?|zones?|routes?|filialen?|standort|abteilung|lager|gebiet|magasins?|boutiques?|agences?|succursales?|rayons?|tiendas?|sucursal(?:es)?|almacén|negozi?o?|lojas?|filial|winkel|filiaal|店舗|店|支店|部門|门店|店铺|매장|점포)$/iu;
/** Amounts that hold those before them. */
const RUNNING =
  /(?<!\p{L})(?:ytd|qtd|mtd|to date|cumulative|cumulated|cum|running total|kumuliert\p{L}*|kum|aufgelaufen\p{L}*|cumul|cumulée?s?|acumulad[oa]s?|cumulato|cumulatief)(?!\p{L})|累計|累计|누적/iu;

/** Whether a heading says that each amount holds those before it, as "Revenue YTD" does. */
export const isRunningTotal = (heading: string): boolean => RUNNING.test(inWords(heading));

/** Whether a heading names what is no revenue, or none that adds up, whatever else it says: a profit, a rating, a running total. */
export const namesNoRevenue = (heading: string): boolean => [PROFIT, MEASURE, IDENTIFIER, RUNNING].some((words) => words.test(inWords(heading)));

/** Whether a column's whole numbers may tell things apart: its heading names what is numbered. */
export const mayBeIdentifier = ({ header, whole }: Column): boolean => IDENTIFIER.test(inWords(header)) || (whole === true && NUMBERED.test(inWords(header)));

/**
 * Whether a column's numbers tell things apart. Stores and products are groups of a column each as often as they are numbered:
 * only numbers that stand on several rows decide.
 */
export function isIdentifier({ header, whole, repeats }: Column): boolean {
  const words = inWords(header);
  return IDENTIFIER.test(words) || (whole === true && repeats === true && (NUMBERED.test(words) || PLACE.test(words)));
}
