import { readFileSync, writeFileSync } from "node:fs";
import { recall } from "../../src/summary";
import { openFile } from "../../src/xlsx";
import { envelope, testFolder } from "../support/command-line";

const { file } = testFolder();
const GREW = ["--baseline", "10bn", "--after", "13bn"];
const NO_RATES = "No exchange rates are applied.";

/** Two years of months as text, with a heading and a sign before each amount. */
function sales(heading: string, sign = ""): string[] {
  const months = Array.from({ length: 24 }, (_, at) => {
    const month = String((at % 12) + 1).padStart(2, "0");
    return `${2024 + Math.floor(at / 12)}-${month}-01,${sign}${1000 + 10 * at}`;
  });
  writeFileSync(file("sales.csv"), [`Month,${heading}`, ...months].join("\n"));
  return [file("sales.csv"), "--launched", "2025-01-01"];
}

const summarize = (...words: string[]) => envelope("summarize", ...words, "--out", file("out.xlsx"));

/** Builds `to`, and gives back the currency of the page and its headline. */
async function builtTo(to: string, ...words: string[]) {
  const { code, out, error } = await envelope("summarize", ...words, "--out", file(to));
  expect([code, error]).toEqual([0, ""]);
  const info = await openFile(readFileSync(file(to)), to).describe();
  return { currency: recall(info)?.currency ?? "", headline: out.split("\n")[0] ?? "" };
}

const built = (...words: string[]) => builtTo("out.xlsx", ...words);

describe("options that name different currencies are refused in one line, whichever take money", () => {
  test.each<[string[], string, string]>([
    [
      ["--baseline", "$10m", "--after", "$13m", "--cost", "€200k"],
      "“--baseline $10m” and “--cost €200k” use different currencies, $ and €",
      "--cost",
    ],
    [
      ["--baseline", "$10m", "--after", "13m €"],
      "“--baseline $10m” and “--after 13m €” use different currencies, $ and €",
      "--after",
    ],
    [
      [...GREW, "--cost", "$1m", "--currency", "EUR"],
      "“--currency EUR” and “--cost $1m” use different currencies, EUR and $",
      "--cost",
    ],
    [
      ["sales.csv", "--plan", "£5m", "--cost", "CHF 1m"],
      "“--plan £5m” and “--cost CHF 1m” use different currencies, £ and CHF",
      "--cost",
    ],
    [
      [...GREW, "--cost-design", "€1m", "--cost-delivery", "£1m"],
      "“--cost-design €1m” and “--cost-delivery £1m” use different currencies, € and £",
      "--cost-delivery",
    ],
    [
      [...GREW, "--cost-platform", "€1m", "--cost-evaluation", "£1m"],
      "“--cost-platform €1m” and “--cost-evaluation £1m” use different currencies, € and £",
      "--cost-evaluation",
    ],
    [
      [...GREW, "--currency", "€", "--people", "9", "--hours", "8", "--hourly-cost", "$50"],
      "“--currency €” and “--hourly-cost $50” use different currencies, € and $",
      "--hourly-cost",
    ],
    [
      [...GREW, "--currency", "CAD", "--cost", "US$1m"],
      "“--currency CAD” and “--cost US$1m” use different currencies, CAD and US$",
      "--cost",
    ],
    [
      ["--baseline", "$10m", "--after", "CAD 13m", "--cost", "AUD 1m"],
      "“--after CAD 13m” and “--cost AUD 1m” use different currencies, CAD and AUD",
      "--cost",
    ],
    [
      ["--baseline", "JPY 10m", "--after", "¥13m", "--cost", "CNY 1m"],
      "“--baseline JPY 10m” and “--cost CNY 1m” use different currencies, JPY and CNY",
      "--cost",
    ],
  ])("%j", async (options, both, second) => {
    const { code, out, error } = await summarize(...options);
    expect([code, out, error]).toEqual([
      2,
      "",
      `envelope: ${both}. ${NO_RATES} Convert ${second} yourself, or omit its currency.`,
    ]);
  });
});

describe("what the source's amounts are in counts too", () => {
  test.each<[string, string, string[], string, string]>([
    ["a sign", "$", ["--cost", "€200k"], "“--cost €200k” is in €, but", "$"],
    ["a heading", "Revenue (USD)", ["--plan", "CAD 30000"], "“--plan CAD 30000” is in CAD, but", "USD"],
    ["a heading", "Revenue in €", ["--cost", "200", "--currency", "USD"], "“--currency USD” was given, but", "€"],
  ])("%s %s beside %j", async (kind, named, options, found, there) => {
    const heading = kind === "a sign" ? "Revenue" : named;
    const { code, out, error } = await summarize(...sales(heading, kind === "a sign" ? named : ""), ...options);
    const todo = options.includes("--currency")
      ? "Omit --currency."
      : `Convert ${options[0] ?? ""} yourself, or omit its currency.`;
    expect([code, out]).toEqual([1, ""]);
    expect(error).toMatch(/^envelope: [^\n]+$/);
    expect(error).toContain(`${found} the amounts of “${heading}” of `);
    expect(error).toContain(` are in ${there}. ${NO_RATES} ${todo}`);
  });

  test.each<[string, string, string, string]>([
    ["Revenue", "$", "CAD 1k", "$"],
    ["Revenue (USD)", "", "US$1k", "$"],
    ["Revenue (CAD)", "", "$1k", "CAD"],
    ["Revenue (CNY)", "", "¥1k", "CNY"],
    ["Revenue", "€", "EUR 1k", "€"],
    ["Revenue in €", "", "1k", "€"],
  ])("%s %s and a cost of %s go together, in the source's own sign", async (heading, sign, cost, currency) => {
    expect((await built(...sales(heading, sign), "--cost", cost)).currency).toBe(currency);
  });
});

describe("a single currency is the page's", () => {
  test.each<[string, string[], string, RegExp]>([
    ["typed before an amount", ["--baseline", "€10bn", "--after", "13bn"], "€", /€90 million/],
    ["typed behind an amount", ["--baseline", "10bn", "--after", "13bn €"], "€", /90 million €/],
    ["typed with the cost alone", [...GREW, "--cost", "CHF 1m"], "CHF", /CHF 90 million/],
    ["a dollar beside --currency CAD", [...GREW, "--cost", "$1m", "--currency", "CAD"], "CAD", /CAD 90 million/],
    [
      "a word for the euro",
      ["--baseline", "€10bn", "--after", "13bn", "--currency", "euro"],
      "euro",
      /euro 90 million/,
    ],
    [
      "typed in an option that is then given again without",
      [...GREW, "--cost", "€1m", "--cost", "1m", "--currency", "GBP"],
      "GBP",
      /GBP 90 million/,
    ],
    ["none, which is the dollar", GREW, "$", /\$90 million/],
    ["none, as --currency says", [...GREW, "--currency", ""], "", / 90 million/],
  ])("%s", async (_name, options, currency, headline) => {
    expect(await built(...options)).toEqual({ currency, headline: expect.stringMatching(headline) as string });
  });

  test.each<[string, string[], string]>([
    ["an amount's", ["--cost", "200 €"], "€"],
    ["that of --currency", ["--currency", "EUR"], "EUR"],
    ["none", ["--cost", "200"], ""],
  ])("where the source names none, it is %s, and stays so", async (_name, options, currency) => {
    expect((await built(...sales("Revenue"), ...options)).currency).toBe(currency);
    const again = await builtTo("again.xlsx", file("out.xlsx"), "--share", "4%");
    expect(again.currency).toBe(currency);
    const exported = await envelope("export", file("again.xlsx"), "--out", file("export.xlsx"));
    expect([exported.code, exported.out.split("\n")[0]]).toEqual([0, again.headline]);
  });

  test("an amount in another one than the summary that is brought up to date is refused, unless --currency says so", async () => {
    await envelope("summarize", "--baseline", "€10bn", "--after", "13bn", "--out", file("one.xlsx"));
    const { code, error } = await summarize(file("one.xlsx"), "--cost", "£1m");
    expect([code, error]).toEqual([
      1,
      "envelope: “--cost £1m” is in £, but the summary to update is in €. " +
        `${NO_RATES} Convert --cost yourself, or omit its currency, or set the currency of all its amounts with --currency.`,
    ]);
    expect((await built(file("one.xlsx"), "--cost", "EUR 1m")).currency).toBe("€");
    expect((await built(file("one.xlsx"), "--cost", "£1m", "--currency", "£")).currency).toBe("£");
  });
});
