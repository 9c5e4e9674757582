import type { CellBlock } from "../../sheet/workbook";
import { valueAt } from "../table/cells";
import { valuesIn } from "./choices";
import { asking, type Column, type SourceProblem, type SourceRoles } from "../outcome/reading";
import type { Records } from "./records";
import type { WideRow } from "./wide-rows";

/** Figures that are not revenue, and accounts of revenue that are never added to it. */
const OTHER_FIGURE =
  /(?<!\p{L})(?:costs?|cogs|expenses?|opex|profit|margin|ebitda?|tax(?:es)?|fees|headcount|units?(?: sold)?|quantity|qty|volume|budget(?:ed)?|plan(?:ned)?|forecast|target|prior year|previous year|last year|(?:not |un)?adjusted|kosten|aufwand|gewinn|ergebnis|menge|absatz|soll|coûts?|charges|bénéfice|marge|budgété|prévu|costes?|costos?|gastos|beneficios?|presupuesto|costi|utile|kostnader|kustannukset|koszty|zysk)(?!\p{L})/iu;
/** Revenue under a name of its own, beside which another figure may stand. */
const REVENUE =
  /^(?:(?:net|gross|total) )?(?:revenues?|sales|turnover|income)$|^(?:actuals?|ist|umsatz|umsätze|erlöse|réel|chiffre d[’']affaires|ventas|ingresos|売上高?|current year)$/i;
/** What is counted or averaged beside revenue; without a row of revenue these are names of groups: "New customers". */
const INDICATOR =
  /(?<!\p{L})(?:orders|transactions|customers|clients|visits|visitors|users|leads|hours|conversion|rate|ratio|bestellungen|aufträge|kunden|besucher|stunden|commandes|visiteurs|panier moyen|pedidos|clientes|visitas|tasa)$|^(?:average|avg|aov|median|number of|durchschnitt\p{L}*|anzahl|moyenne|nombre|promedio|número)(?!\p{L})|%|注文数|顧客数|客数|客単価|件数|平均|率$/iu;
/** Headings over the names of figures. */
const OF_FIGURES =
  /metric|measure|kpi|figure|indicator|account|line item|kennzahl|konto|position|indicateur|indicador|指標|科目|項目/i;

type Names = ReadonlySet<string>;

const ALL = "all";
/** All rows but those that name another figure. */
const OTHERS = "others";

/**
 * What rows hold when they are figures rather than groups: revenue and cost, actual and budget, revenue and orders.
 * @param indicators whether what is counted or averaged may stand beside revenue
 * @returns the names to keep; null when all are groups and add up
 * @throws SourceProblem that asks
 */
function namesToKeep(names: readonly string[], where: string, roles: SourceRoles, indicators: boolean): Names | null {
  const besideRevenue = indicators && names.some((name) => REVENUE.test(name.trim()));
  const isIndicator = (name: string) => besideRevenue && !REVENUE.test(name.trim()) && INDICATOR.test(name);
  const figures = names.filter((name) => OTHER_FIGURE.test(name) || isIndicator(name));
  if (names.length < 2 || figures.length === 0) return null;
  const said = roles.answers?.measure;
  if (said === ALL) return null;
  const rest = names.filter((name) => !figures.includes(name));
  if (said === OTHERS && rest.length > 0) return new Set(rest);
  const typed = said?.trim().toLowerCase() ?? "";
  // "Total revenue" names "Total revenue $" as well, where no other row begins so.
  const [begins, ...others] = typed === "" ? [] : names.filter((name) => name.toLowerCase().startsWith(`${typed} `));
  const chosen = names.find((name) => name.toLowerCase() === typed) ?? (others.length === 0 ? begins : undefined);
  if (chosen !== undefined) return new Set([chosen]);
  throw question(names, figures, rest, where);
}

function question(
  names: readonly string[],
  figures: readonly string[],
  rest: readonly string[],
  where: string,
): SourceProblem {
  const list = (some: readonly string[]) =>
    `${some
      .slice(0, 4)
      .map((name) => `“${name}”`)
      .join(", ")}${some.length > 4 ? ", …" : ""}`;
  const first = [...names].sort(
    (a, b) =>
      Number(REVENUE.test(b)) - Number(REVENUE.test(a)) || Number(figures.includes(a)) - Number(figures.includes(b)),
  );
  const others = rest.length > 1 ? [{ value: OTHERS, label: `All but ${list(figures)}` }] : [];
  return asking("amount", {
    id: "measure",
    text: `${where} ${list(figures)}${rest.length > 0 ? ` beside ${list(rest)}` : ""}, which are not to be added up. Which is the revenue?`,
    choices: [
      ...others,
      ...first.map((name) => ({ value: name, label: name })),
      { value: ALL, label: "All of them, added up" },
    ],
  });
}

/**
 * Keeps the rows of a long list that are revenue, where one of its columns says which figure a row holds.
 * @throws SourceProblem that asks
 */
export function keepOneMeasure(
  block: CellBlock,
  columns: readonly Column[],
  records: Records,
  roles: SourceRoles,
): void {
  for (const column of columns) {
    const values = column.kind === "text" ? valuesIn(block, column, records) : null;
    const keep = values && namesToKeep(values, `“${column.header}” holds`, roles, OF_FIGURES.test(column.header));
    if (!keep) continue;
    const known = new Set([...keep].map((name) => name.toLowerCase()));
    const at = (entry: number) => String(valueAt(block, records.rows[entry] ?? 0, column.index) ?? "").trim();
    records.filter(
      (entry) => known.has(at(entry).toLowerCase()),
      (entry) => `“${at(entry)}” is another figure`,
    );
    return;
  }
}

/** Labels of rows that are figures at most; a longer list has groups. */
const MOST_FIGURES = 40;

/**
 * The rows of a list with periods across that are revenue, where its rows are figures such as those of a profit and
 * loss account. Rows are looked at before totals are: revenue is the sum of cost and profit.
 * @throws SourceProblem that asks
 */
export function keepRevenueRows(rows: readonly WideRow[], roles: SourceRoles): readonly WideRow[] {
  const names = new Map<string, string>();
  for (const { label } of rows)
    if (label !== "" && !names.has(label.toLowerCase())) names.set(label.toLowerCase(), label);
  if (names.size > MOST_FIGURES) return rows;
  const keep = namesToKeep([...names.values()], "The rows are called", roles, true);
  if (!keep) return rows;
  const known = new Set([...keep].map((name) => name.toLowerCase()));
  return rows.filter(({ label }) => known.has(label.toLowerCase()));
}
