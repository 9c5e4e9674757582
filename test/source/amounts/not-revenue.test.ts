import { serialFromDay } from "../../../src/sheet/dates";
import type { CellValue } from "../../../src/sheet/spec";
import { readRevenue, SourceProblem, type RevenueReading, type SourceRoles } from "../../../src/source";
import { amountScore } from "../../../src/source/amounts/amount-column";
import { blockOf } from "../../support/story";

/** Columns by their headings, each over thirty rows of days; beside them stands “Date”. */
type Columns = Readonly<Record<string, (row: number) => CellValue>>;

const ROWS = 30;
const amounts = (row: number) => 100 + row;
const stores = (row: number) => 1 + (row % 2);
const keys = (row: number) => 1000 + row;
const decimals = (row: number) => 1234.56 + 17.31 * row;

function read(columns: Columns, roles: SourceRoles = {}): RevenueReading {
  const names = Object.keys(columns);
  const rows = Array.from({ length: ROWS }, (_, row): CellValue[] => [
    serialFromDay({ year: 2024, month: 1 + Math.floor(row / 5), day: 1 + (row % 5) * 5 }, "1900"),
    ...names.map((name) => columns[name]?.(row) ?? null),
  ]);
  const block = blockOf("Data", [["Date", ...names], ...rows], ["yyyy-mm-dd", ...names.map(() => "General")]);
  return readRevenue(block, { label: "Data", sheet: "Data", area: block.area, table: null }, "1900", roles);
}

/** The column taken for the amount, or what is asked with its choices, or the refusal. */
function answer(columns: Columns): string {
  try {
    return read(columns).amountColumn.header;
  } catch (error) {
    if (!(error instanceof SourceProblem)) throw error;
    const [question] = error.questions;
    return question ? `asked: ${question.choices.map(({ value }) => value).join(", ")}` : error.message;
  }
}

const NO_MONEY =
  "Rating|Score|Stars|Rank|Sales index|Index|Conversion rate|Percent|Pct of total|Visits|Hours|Headcount|Growth|Average sale|Gross profit|Operating income|Net income|EBITDA|COGS|Expenses|Payroll|Stock|Holiday_Flag|CPI|Aufwand|Dépenses|Gastos|費用|在庫|Revenue YTD|Cumulative sales|Bewertung|Gewinn|Ergebnis|Umsatz kumuliert|Besucher|Bénéfice|Résultat net|CA cumulé|Indice|Évaluation|Beneficio|Ventas acumuladas|Puntuación|利益|売上累計|評価|客数|指数";

describe("what a heading says", () => {
  test.each(NO_MONEY.split("|"))("“%s” is no revenue that adds up", (heading) => {
    expect(amountScore(heading, "General")).toBeLessThan(0);
  });

  test.each(
    "Order ID|CustomerID|Customer No|Invoice number|SKU code|Kundennummer|Filial-Nr|Numéro|Código|店舗コード|伝票番号".split(
      "|",
    ),
  )("“%s” tells things apart", (heading) => {
    expect(answer({ [heading]: keys })).toMatch(/^No column holds amounts of money/);
  });

  test.each(
    "Revenue|Net revenue|Sales|Net sales|Turnover|Amount|Monthly sales|Corporate sales|Account revenue|Sales by country|Store sales|Umsatz|Nettoumsatz|Betrag|Chiffre d’affaires|Montant|Ventas|Importe|売上|売上高|金額".split(
      "|",
    ),
  )("“%s” is money", (heading) => {
    expect(answer({ [heading]: amounts })).toBe(heading);
    expect(answer({ Store: stores, [heading]: amounts, Rating: stores })).toBe(heading);
  });

  test.each("Value|Total|Wert|Foo|EMEA|Gesamtergebnis".split("|"))(
    "“%s” could be money, and alone it is taken without a question",
    (heading) => {
      expect(answer({ [heading]: amounts })).toBe(heading);
    },
  );
});

describe("a column that looks like no money is never taken for revenue", () => {
  test.each<[string, Columns, string]>([
    ["a store number and a count", { Store: stores, "Units sold": amounts }, "asked: Units sold"],
    [
      "a store number alone",
      { Store: stores },
      "No column holds amounts of money. Looked at: Store. Type numbers below one of the headings, or name the column.",
    ],
    ["store number beside Total", { Store: stores, Total: amounts }, "Total"],
    ["two codes beside Total", { Store: stores, Department: stores, Total: amounts }, "Total"],
    ["store number beside Value", { Store: stores, Value: amounts }, "Value"],
    ["store number beside who knows what", { Store: stores, Foo: amounts }, "asked: each, Foo"],
    ["hours beside Value", { Hours: stores, Value: amounts }, "Value"],
    ["gross profit beside Total", { Total: amounts, "Gross profit": keys }, "Total"],
    ["operating income beside Total", { Total: amounts, "Operating income": keys }, "Total"],
    ["gross profit beside Revenue", { Revenue: amounts, "Gross profit": keys }, "Revenue"],
    ["a number of orders alone", { Orders: keys }, "asked: Orders"],
    ["an order beside a quantity", { Order: keys, Quantity: stores }, "asked: Order, Quantity"],
    ["a running total beside the months", { "Revenue YTD": keys, Revenue: amounts }, "Revenue"],
    ["a running total beside a rating", { "Revenue YTD": keys, Rating: amounts }, "asked: Rating"],
    [
      "a running total alone",
      { "Revenue YTD": keys },
      "“Revenue YTD” is a running total, as its heading says: added up it would count revenue several times. Type the revenue of each period into a column of its own, or name another column.",
    ],
  ])("%s", (_name, columns, expected) => {
    expect(answer(columns)).toBe(expected);
  });

  test("unless somebody names it", () => {
    expect(read({ Store: stores, Total: amounts }, { amount: "Store" }).amountColumn.header).toBe("Store");
  });

  test("groups across may be called like places, products or staff: it is asked, each of them among the choices", () => {
    expect(answer({ Online: amounts, Store: keys })).toBe("asked: each, Online, Store");
    expect(answer({ Products: amounts, Services: keys })).toBe("asked: each, Products, Services");
    expect(read({ Online: amounts, Store: keys, Total: (row) => amounts(row) + keys(row) }).groupNames).toEqual([
      "Online",
      "Store",
    ]);
  });

  test("periods across that are running totals are refused", () => {
    const block = blockOf(
      "Data",
      [
        ["Region", "Jan 2024 YTD", "Feb 2024 YTD"],
        ["North", 1, 3],
        ["South", 2, 5],
      ],
      ["General", "General", "General"],
    );
    const candidate = { label: "Data", sheet: "Data", area: block.area, table: null };
    expect(() => readRevenue(block, candidate, "1900")).toThrow("“YTD” is a running total, as its heading says");
    expect(readRevenue(block, candidate, "1900", { amount: "YTD" }).amounts).toEqual([1, 3, 2, 5]);
  });
});

describe("numbers are groups only where they are labels", () => {
  test.each<[string, Columns, string | undefined]>([
    ["whole numbers that repeat under a heading of places", { Store: stores, Revenue: amounts }, "Store"],
    ["decimals are none", { "Statewide adjustments": decimals, Revenue: amounts }, undefined],
    ["numbers that hardly repeat are none", { "Statewide adjustments": keys, Revenue: amounts }, undefined],
    ["amounts are none", { "Branch sales": stores, "Net revenue": amounts }, undefined],
  ])("%s", (_name, columns, group) => {
    expect(read(columns, { amount: Object.keys(columns).at(-1) ?? "" }).groupColumn?.header).toBe(group);
  });
});

describe("rows of figures are no groups", () => {
  const across = (labels: readonly string[], heading = "Metric") => {
    const block = blockOf(
      "Data",
      [
        [heading, "2024-01", "2024-02", "2024-03"],
        ...labels.map((label, at): CellValue[] => [label, 100 * at + 1, 110 * at + 7, 120 * at + 2]),
      ],
      ["General", "General", "General", "General"],
    );
    return () => readRevenue(block, { label: "Data", sheet: "Data", area: block.area, table: null }, "1900");
  };

  test.each([
    [
      ["Revenue", "Orders", "New customers", "Average order value"],
      "“Orders”, “New customers”, “Average order value” beside “Revenue”",
    ],
    [["Umsatz", "Anzahl Kunden"], "“Anzahl Kunden” beside “Umsatz”"],
    [["Ventas", "Pedidos"], "“Pedidos” beside “Ventas”"],
    [["売上高", "客単価"], "“客単価” beside “売上高”"],
  ])("%s", (labels, said) => {
    expect(across(labels)).toThrow(`The rows are called ${said}, which are not to be added up.`);
  });

  test("without a row of revenue they are: new and old customers", () => {
    expect(across(["New customers", "Existing customers"], "Segment")().groupNames).toEqual([
      "New customers",
      "Existing customers",
    ]);
  });

  test("in a column under such a heading, and nowhere else", () => {
    const list = (heading: string) => {
      const rows = ["Sales", "Orders"].flatMap((label): CellValue[][] =>
        [1, 2, 3].map((month) => [serialFromDay({ year: 2024, month, day: 1 }, "1900"), label, 10 * month]),
      );
      const block = blockOf("Data", [["Date", heading, "Amount"], ...rows], ["yyyy-mm-dd", "General", "General"]);
      return () => readRevenue(block, { label: "Data", sheet: "Data", area: block.area, table: null }, "1900");
    };
    expect(list("Metric")).toThrow("“Metric” holds “Orders” beside “Sales”, which are not to be added up.");
    expect(list("Department")().groupNames).toEqual(["Sales", "Orders"]);
  });
});
