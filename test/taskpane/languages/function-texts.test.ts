import { readCatalogue } from "../../../scripts/functions/catalogue.cjs";
import { catalogueText, loadCatalogueTexts } from "../../../src/taskpane/functions/catalogue-texts";
import { findFunctions } from "../../../src/taskpane/functions/search";
import { functionTexts as de } from "../../../src/taskpane/languages/de/functions";
import { functionTexts as es } from "../../../src/taskpane/languages/es/functions";
import { functionTexts as fr } from "../../../src/taskpane/languages/fr/functions";
import type { FunctionTexts } from "../../../src/taskpane/languages/function-texts";
import { functionTexts as ja } from "../../../src/taskpane/languages/ja/functions";
import { LANGUAGES, loadLanguage, type Language } from "../../../src/taskpane/languages/languages";
import { speak, texts } from "../../../src/taskpane/texts";

const { families, functions } = readCatalogue();
const LANGUAGE_TEXTS: Readonly<Record<Exclude<Language, "en">, FunctionTexts>> = { de, es, fr, ja };
const others = Object.entries(LANGUAGE_TEXTS) as [Exclude<Language, "en">, FunctionTexts][];

/** What the pane shows of a function, with what each text is. */
function shownOf({
  id,
  short,
  description,
  formula,
  remarks,
  returns,
  parameters,
  examples,
  errors,
}: (typeof functions)[number]): [what: string, text: string][] {
  return [
    [`${id}, short`, short],
    [`${id}, description`, description],
    [`${id}, formula`, formula],
    [`${id}, remarks`, remarks],
    [`${id}, returns`, returns],
    ...parameters.flatMap(({ name, hint, unit }): [string, string][] => [
      [`${id}, hint of ${name}`, hint],
      [`${id}, unit of ${name}`, unit],
    ]),
    ...examples.map(({ about, formula: typed }): [string, string] => [`${id}, about ${typed}`, about]),
    ...errors.map(({ message, formula: typed }): [string, string] => [`${id}, error of ${typed}`, message]),
  ];
}

/**
 * Formulas of nothing but the names of arguments, and the sentence that a function writes, which is English in every
 * language.
 */
const SAME_IN_ALL: ReadonlySet<string> = new Set(
  functions.flatMap(({ id, formula, parameters }) =>
    id === "ATTRIBUTION_STATEMENT" || isOfNames(formula, parameters) ? [formula] : [],
  ),
);
function isOfNames(formula: string, parameters: readonly { name: string }[]): boolean {
  return (formula.match(/[a-z_]+/gi) ?? []).every((word) => parameters.some(({ name }) => name === word));
}
/** Words that are the same in both languages. */
const SAME: Readonly<Partial<Record<Language, readonly string[]>>> = { fr: ["position", "date"] };

const shown = [
  ...families.flatMap(({ name, about }): [string, string][] => [
    [`family ${name}`, name],
    [`about ${name}`, about],
  ]),
  ...functions.flatMap(shownOf),
].filter(([, text]) => text !== "" && !SAME_IN_ALL.has(text));

/** The numbers of a text, whatever separates their thousands and decimals. */
const numbersIn = (text: string): string[] =>
  (text.match(/\d+(?:[.,\u202f]\d+)*/g) ?? []).map((number) => number.replace(/\D/g, "")).sort();
/** What is typed into a cell, or stands in one: quoted words, names with an underscore, functions. */
const typedIn = (text: string): string[] =>
  [
    ...new Set(
      text.match(/"[a-z_]+"|"Other factors"|"[$€]|\b[a-z]+(?:_[a-z]+)+\b|\b[A-Z]{3,}(?:_[A-Z]+)*\b|[×÷Σβ₀₁₂₃]/g),
    ),
  ].sort();

afterEach(async () => {
  await loadCatalogueTexts("en");
  speak(await loadLanguage("en"));
});

test("every language of the pane has the texts of the functions", () => {
  expect(Object.keys(LANGUAGE_TEXTS).sort()).toEqual(
    Object.keys(LANGUAGES)
      .filter((tag) => tag !== "en")
      .sort(),
  );
});

describe.each(others)("what is said of the functions in %s", (tag, translations) => {
  test("covers every text that the pane shows: a docblock that was changed needs another look here", () => {
    expect(shown.filter(([, text]) => (translations[text] ?? "").trim() === "")).toEqual([]);
  });

  test("holds no translation of a text that no docblock has", () => {
    const known = new Set(shown.map(([, text]) => text));
    expect(Object.keys(translations).filter((english) => !known.has(english))).toEqual([]);
  });

  test("is translated, not repeated", () => {
    expect(Object.entries(translations).flatMap(([english, said]) => (english === said ? [english] : []))).toEqual(
      SAME[tag] ?? [],
    );
  });

  test("keeps the numbers, and what is typed into a cell", () => {
    for (const [english, said] of Object.entries(translations)) {
      expect([english, typedIn(said)]).toEqual([english, expect.arrayContaining(typedIn(english))]);
      // Japanese counts in 10,000s, and writes counts as numbers that are words elsewhere.
      if (tag !== "ja") expect([english, numbersIn(said)]).toEqual([english, numbersIn(english)]);
      else if (!/[mb]illion/.test(english))
        expect([english, numbersIn(said)]).toEqual([english, expect.arrayContaining(numbersIn(english))]);
    }
  });

  test("names the argument that an error is about", () => {
    for (const { errors, parameters } of functions) {
      for (const { message } of errors) {
        const blamed = parameters.find(({ name }) => message.startsWith(`${name} `));
        if (blamed) expect(translations[message]).toContain(blamed.name);
      }
    }
  });

  test("writes a percentage as the language does", () => {
    const wrong = { de: /\d ?%/, es: /\d ?%/, fr: /\d[ \u00a0]?%/, ja: /\d\s%/ }[tag];
    expect(Object.values(translations).filter((said) => wrong.test(said))).toEqual([]);
  });

  test("finds something for each word that the pane proposes where nothing was found", async () => {
    speak(await loadLanguage(tag));
    await loadCatalogueTexts(tag);
    const [, words = ""] = texts.functions.nothingHelp.split(/[:：]\s*/);
    const proposed = words.replace(/\.$/, "").split(/, |、| (?:oder|o|ou) /);
    expect(proposed).toHaveLength(6);
    expect(proposed.filter((word) => findFunctions(word, null).length === 0)).toEqual([]);
  });
});

describe("a search in the language of the pane", () => {
  const found = (query: string) => findFunctions(query, null).flatMap((one) => one.functions.map(({ id }) => id));

  test.each<[Language, string, readonly string[]]>([
    ["de", "Amortisationsdauer", ["PAYBACK_MONTHS"]],
    [
      "de",
      "kontrollgruppe vor dem start",
      ["DIFF_IN_DIFF", "CONTROL_IMPACT", "CONTROL_GROWTH_IMPACT", "PLACEBO_IMPACT", "DETECTABLE_UPLIFT"],
    ],
    ["es", "Plazo de recuperación", ["PAYBACK_MONTHS"]],
    ["fr", "délai de récupération", ["PAYBACK_MONTHS"]],
    ["ja", "回収期間", ["PAYBACK_MONTHS"]],
    ["ja", "投資収益率", ["LEARNING_ROI"]],
  ])("finds in %s by “%s”", async (tag, query, ids) => {
    expect(found(query)).toEqual([]);
    await loadCatalogueTexts(tag);
    expect(found(query)).toEqual(ids);
  });

  test("still finds by the English words", async () => {
    await loadCatalogueTexts("de");
    expect(found("confidence of the estimator")).toEqual(["CONFIDENCE_ADJUSTED"]);
    expect(found("payback")).toEqual(["PAYBACK_MONTHS", "PAYBACK_PERIOD"]);
  });
});

test("what has no translation is said in English", async () => {
  await loadCatalogueTexts("de");
  expect(catalogueText("Contribution margin, such as 40%")).toBe("Deckungsbeitragsquote, etwa 40\u00a0%");
  expect(catalogueText("Nobody wrote this down.")).toBe("Nobody wrote this down.");
});
