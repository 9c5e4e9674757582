import { serialFromDay, type DateSystem } from "../../src/sheet/dates";
import type { CellValue } from "../../src/sheet/spec";
import { monthsOf, type Month, type RevenueTable } from "./revenue-table";

/** A way of writing a month into a cell. */
export interface MonthStyle {
  readonly name: string;
  readonly write: (month: Month) => CellValue;
  /** The number format of its column. */
  readonly format?: string;
  readonly system?: DateSystem;
  /** Whether it says the year. */
  readonly yearless?: true;
}

/** A way of writing an amount of cents into a cell. */
export interface AmountStyle {
  readonly name: string;
  readonly write: (cents: number) => CellValue;
  readonly format?: string;
}

const two = (value: number) => String(value).padStart(2, "0");
const serial = (system: DateSystem) => (month: Month) => serialFromDay({ ...month, day: 1 }, system);
const named = (locale: string, options: Intl.DateTimeFormatOptions) => {
  const format = new Intl.DateTimeFormat(`${locale}-u-ca-gregory-nu-latn`, { ...options, timeZone: "UTC" });
  return ({ year, month }: Month) => format.format(Date.UTC(year, month - 1, 1));
};

/** Locales whose months have names of their own; those that number them are read as numbers. */
const LOCALES = [
  "en",
  "de",
  "fr",
  "es",
  "it",
  "pt",
  "nl",
  "sv",
  "da",
  "fi",
  "pl",
  "cs",
  "hu",
  "ro",
  "hr",
  "el",
  "ru",
  "uk",
  "tr",
  "ar",
  "he",
  "th",
  "id",
];

export const MONTH_STYLES: readonly MonthStyle[] = [
  { name: "serial", write: serial("1900"), format: "mmm yyyy" },
  { name: "serial of 1904", write: serial("1904"), format: "yyyy-mm-dd", system: "1904" },
  { name: "ISO day", write: ({ year, month }) => `${year}-${two(month)}-01` },
  { name: "ISO day and time", write: ({ year, month }) => `${year}-${two(month)}-01 07:21:51` },
  { name: "ISO month", write: ({ year, month }) => `${year}-${two(month)}` },
  { name: "day first", write: ({ year, month }) => `01/${two(month)}/${year}` },
  { name: "month first", write: ({ year, month }) => `${month}/1/${year}` },
  { name: "day first, points", write: ({ year, month }) => `1.${month}.${year}` },
  { name: "day first, short year", write: ({ year, month }) => `01.${two(month)}.${two(year % 100)}` },
  {
    name: "last day, day first",
    write: ({ year, month }) => `${new Date(Date.UTC(year, month, 0)).getUTCDate()}.${two(month)}.${year}`,
  },
  { name: "Jan. 2021", write: ({ year, month }) => `${named("en", { month: "short" })({ year, month })}. ${year}` },
  {
    name: "Jan-21",
    write: ({ year, month }) => `${named("en", { month: "short" })({ year, month })}-${two(year % 100)}`,
  },
  { name: "2021-M01", write: ({ year, month }) => `${year}-M${two(month)}` },
  { name: "01/2021", write: ({ year, month }) => `${two(month)}/${year}` },
  { name: "202101", write: ({ year, month }) => `${year}${two(month)}` },
  { name: "20210101", write: ({ year, month }) => `${year}${two(month)}01` },
  { name: "2021年1月", write: ({ year, month }) => `${year}年${month}月` },
  ...LOCALES.map(
    (locale): MonthStyle => ({
      name: `month name, ${locale}`,
      write: (month) => `${named(locale, { month: "long" })(month)} ${month.year}`,
    }),
  ),
  ...LOCALES.filter((locale) => !["th", "hu"].includes(locale)).map(
    (locale): MonthStyle => ({
      name: `day and month name, ${locale}`,
      write: (month) => `1 ${dayMonth(locale, month)} ${month.year}`,
    }),
  ),
];

/** A month's name as it stands beside a day: in the genitive, where a language has one. */
function dayMonth(locale: string, { year, month }: Month): string {
  const parts = new Intl.DateTimeFormat(`${locale}-u-ca-gregory-nu-latn`, {
    day: "numeric",
    month: "long",
    timeZone: "UTC",
  }).formatToParts(Date.UTC(year, month - 1, 1));
  return parts.find(({ type }) => type === "month")?.value ?? "";
}

const grouped = (cents: number, group: string, mark: string) => {
  const [whole = "", fraction = ""] = (Math.abs(cents) / 100).toFixed(2).split(".");
  return `${whole.replace(/\B(?=(\d{3})+$)/g, group)}${mark}${fraction}`;
};
const signed = (cents: number, text: string) => (cents < 0 ? `-${text}` : text);

export const AMOUNT_STYLES: readonly AmountStyle[] = [
  { name: "number", write: (cents) => cents / 100, format: "#,##0.00" },
  { name: "$1,234.50", write: (cents) => signed(cents, `$${grouped(cents, ",", ".")}`) },
  { name: "1.234,50 €", write: (cents) => `${signed(cents, grouped(cents, ".", ","))} €` },
  { name: "1 234,50 €", write: (cents) => `${signed(cents, grouped(cents, "\u202f", ","))}\u00a0€` },
  { name: "CHF 1’234.50", write: (cents) => `CHF ${signed(cents, grouped(cents, "’", "."))}` },
  { name: "(1,234.50)", write: (cents) => (cents < 0 ? `(${grouped(cents, ",", ".")})` : grouped(cents, ",", ".")) },
  { name: "1,234.50-", write: (cents) => (cents < 0 ? `${grouped(cents, ",", ".")}-` : grouped(cents, ",", ".")) },
  { name: "−1234,5", write: (cents) => `${cents < 0 ? "−" : ""}${String(Math.abs(cents) / 100).replace(".", ",")}` },
];

/** A sheet that somebody made of a table. */
export interface Rendered {
  readonly rows: readonly (readonly CellValue[])[];
  readonly formats: readonly string[];
  /** Whether the groups can be told apart. */
  readonly grouped: boolean;
  /** Answers that are true of the table, should the reader ask. */
  readonly answers: Readonly<Record<string, string>>;
}

export interface ShapeStyles {
  readonly month: MonthStyle;
  readonly amount: AmountStyle;
  /** Rows above the header, blank columns to the left. */
  readonly above: readonly string[];
  readonly left: number;
}

export interface Shape {
  readonly name: string;
  readonly render: (table: RevenueTable, styles: ShapeStyles) => Rendered;
}

const sum = (values: readonly number[]) => values.reduce((all, value) => all + value, 0);

/** Puts title rows above and blank columns beside, and evens the rows out. */
function place(
  rows: readonly (readonly CellValue[])[],
  formats: readonly string[],
  { above, left }: ShapeStyles,
): Pick<Rendered, "rows" | "formats"> {
  const width = left + Math.max(...rows.map((row) => row.length));
  const pad = (row: readonly CellValue[]) => [
    ...new Array<CellValue>(left).fill(null),
    ...row,
    ...new Array<CellValue>(width - left - row.length).fill(null),
  ];
  const titles = above.map((title) => pad([title]));
  return {
    rows: [...titles, ...(above.length > 0 ? [pad([])] : []), ...rows.map(pad)],
    formats: [
      ...new Array<string>(left).fill("General"),
      ...formats,
      ...new Array<string>(Math.max(0, width - left - formats.length)).fill(formats.at(-1) ?? "General"),
    ],
  };
}

function each<Result>(table: RevenueTable, make: (group: string, month: Month, cents: number) => Result): Result[] {
  const months = monthsOf(table);
  return table.groups.flatMap((group, row) =>
    months.map((month, column) => make(group, month, table.cents[row]?.[column] ?? 0)),
  );
}

const answersFor = ({ month }: ShapeStyles): Record<string, string> => ({
  "day-order": month.name.startsWith("month first") ? "mdy" : "dmy",
});

export const SHAPES: readonly Shape[] = [
  {
    name: "long",
    render: (table, styles) => ({
      ...place(
        [
          ["Period", "Client", "Revenue"],
          ...each(table, (group, month, cents) => [styles.month.write(month), group, styles.amount.write(cents)]),
        ],
        [styles.month.format ?? "General", "General", styles.amount.format ?? "General"],
        styles,
      ),
      grouped: true,
      answers: answersFor(styles),
    }),
  },
  {
    name: "long with the label on the first row of each block, and subtotals",
    render: (table, styles) => ({
      ...place(
        [
          ["Client", "Period", "Revenue"],
          ...table.groups.flatMap((group, row) => [
            ...monthsOf(table).map((month, column): CellValue[] => [
              column === 0 ? group : null,
              styles.month.write(month),
              styles.amount.write(table.cents[row]?.[column] ?? 0),
            ]),
            ["   TOTALS:", null, styles.amount.write(sum(table.cents[row] ?? []))],
            [null, null, null],
          ]),
          ["Grand total", null, styles.amount.write(sum(table.cents.flat()))],
        ],
        ["General", styles.month.format ?? "General", styles.amount.format ?? "General"],
        styles,
      ),
      grouped: true,
      answers: { ...answersFor(styles), "fill-down": "fill" },
    }),
  },
  {
    name: "months across, total row and column",
    render: (table, styles) => ({
      ...place(
        [
          ["Client", ...monthsOf(table).map((month) => styles.month.write(month)), "Total"],
          ...table.groups.map((group, row) => [
            group,
            ...(table.cents[row] ?? []).map((cents) => styles.amount.write(cents)),
            styles.amount.write(sum(table.cents[row] ?? [])),
          ]),
          [
            "Total",
            ...monthsOf(table).map((_, column) => styles.amount.write(sum(table.cents.map((row) => row[column] ?? 0)))),
            styles.amount.write(sum(table.cents.flat())),
          ],
        ],
        ["General", styles.amount.format ?? "General"],
        styles,
      ),
      grouped: true,
      answers: { ...answersFor(styles), totals: "count", overlap: "count" },
    }),
  },
  {
    name: "a year and a month in columns of their own",
    render: (table, styles) => ({
      ...place(
        [
          ["Year", "Month", "Client", "Revenue"],
          ...each(table, (group, month, cents) => [
            month.year,
            named("en", { month: "long" })(month),
            group,
            styles.amount.write(cents),
          ]),
        ],
        ["0", "General", "General", styles.amount.format ?? "General"],
        styles,
      ),
      grouped: true,
      answers: {},
    }),
  },
  {
    name: "month rows and year columns",
    render: (table, styles) => {
      const months = monthsOf(table);
      const years = [...new Set(months.map(({ year }) => year))];
      const at = (year: number, month: number) => months.findIndex((one) => one.year === year && one.month === month);
      const all = (column: number) => sum(table.cents.map((row) => row[column] ?? 0));
      const rows = Array.from({ length: 12 }, (_, index): CellValue[] => [
        named("de", { month: "long" })({ year: 2021, month: index + 1 }),
        ...years.map((year) => (at(year, index + 1) < 0 ? null : styles.amount.write(all(at(year, index + 1))))),
      ]);
      return {
        ...place(
          [["Monat", ...years.map((year) => (years.length > 1 ? year : `Umsatz ${year}`))], ...rows],
          ["General", styles.amount.format ?? "General"],
          styles,
        ),
        grouped: false,
        answers: { year: String(years[0]) },
      };
    },
  },
  {
    name: "groups across with their total",
    render: (table, styles) => ({
      ...place(
        [
          ["Period", ...table.groups.map((group) => (group === "Total Energies" ? "Energies" : group)), "Total"],
          ...monthsOf(table).map((month, column) => [
            styles.month.write(month),
            ...table.groups.map((_, row) => styles.amount.write(table.cents[row]?.[column] ?? 0)),
            styles.amount.write(sum(table.cents.map((row) => row[column] ?? 0))),
          ]),
        ],
        [styles.month.format ?? "General", styles.amount.format ?? "General"],
        styles,
      ),
      grouped: true,
      answers: { ...answersFor(styles), amount: "each" },
    }),
  },
  {
    name: "a block for each group under its title",
    render: (table, styles) => ({
      ...place(
        table.groups.flatMap((group, row) => [
          [group],
          ["Period", "Revenue"],
          ...monthsOf(table).map((month, column): CellValue[] => [
            styles.month.write(month),
            styles.amount.write(table.cents[row]?.[column] ?? 0),
          ]),
          ["Total", styles.amount.write(sum(table.cents[row] ?? []))],
          [],
        ]),
        [styles.month.format ?? "General", styles.amount.format ?? "General"],
        { ...styles, above: [] },
      ),
      grouped: true,
      answers: { ...answersFor(styles), section: "all" },
    }),
  },
];
