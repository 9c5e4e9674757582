import { readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import fc from "fast-check";
import { MEANINGS, translated } from "../../../src/excel/run";
import { EXHIBITS } from "../../../src/gallery";
import { readRevenue, SourceProblem, type Answers, type RevenueReading } from "../../../src/source";
import { refusedLooks } from "../../../src/summary/build/refused-looks";
import { loadLanguage, type Language } from "../../../src/taskpane/languages/languages";
import { PHRASES } from "../../../src/taskpane/languages/phrases";
import { hung } from "../../support/gallery/hung";
import { revenueTables } from "../../support/revenue-table";
import { AMOUNT_STYLES, MONTH_STYLES, SHAPES } from "../../support/shapes";
import { blockOf } from "../../support/story";
import { slowTest, tries } from "../../support/tier";

const translator = async (tag: Language) => {
  const { translate } = await loadLanguage(tag);
  if (!translate) throw new Error(`There are no phrases in ${tag}.`);
  return translate;
};
const untranslated = async (texts: Iterable<string>) => {
  const translate = await translator("de");
  return [...new Set(texts)].filter((text) => text !== "" && translate(text) === null);
};

describe("phrases of the layers below", () => {
  test.each<[Language, string, string]>([
    ["de", "needs 24 months before go-live; there are 13", "braucht 24 Monate vor dem Start; es sind 13"],
    [
      "de",
      "Learning earned about $100 million: 3% of the $3.3 billion increase, as agreed with Dana Reyes on 12 March 2026.",
      "Lernen hat etwa 100 Millionen\u00a0$ erwirtschaftet: 3\u00a0% des Zuwachses von 3,3 Milliarden\u00a0$, wie am 12. März 2026 mit Dana Reyes vereinbart.",
    ],
    ["de", "1.5% of the 2.9 million € increase", "1,5\u00a0% des Zuwachses von 2,9 Millionen\u00a0€"],
    ["fr", "$120,000", "120\u202f000\u00a0$"],
    ["es", "$100 million", "100 millones de $"],
    ["ja", "3% of the $3.3 billion increase", "増加額 $33億 の 3%"],
    [
      "ja",
      "At 3% the cost is recovered. Break-even share: 0.89%. No sponsor has agreed to this share yet.",
      "貢献割合 3% で費用は回収できます。損益分岐となる貢献割合：0.89%。この貢献割合にはまだスポンサーの合意がありません。",
    ],
    // The sponsor must not read more in another language: 116 million is 1.16 hundred millions, not 1.2.
    ["ja", "$116 million", "$1.16億"],
    ["de", "$1.96 million", "1,96 Millionen\u00a0$"],
    [
      "de",
      "A2 holds “Jan”, a date without a year. Which year is it? B7 names a fiscal year. In which month does it begin?",
      "A2 enthält „Jan“, ein Datum ohne Jahr. Welches Jahr ist es? B7 nennt ein Geschäftsjahr. In welchem Monat beginnt es?",
    ],
    [
      "de",
      "The sheet “Q1 ’24” is protected. Take the protection off (Review, Unprotect Sheet) and try again.",
      "Das Blatt „Q1 ’24“ ist geschützt. Heben Sie den Schutz auf (Überprüfen, Blattschutz aufheben) und versuchen Sie es noch einmal.",
    ],
    [
      "de",
      "“Revenue YTD” is a running total, as its heading says: added up it would count revenue several times. Type the revenue of each period into a column of its own, or name another column.",
      "„Revenue YTD“ ist laut Überschrift eine laufende Summe: Addiert würde sie Umsatz mehrmals zählen. Geben Sie den Umsatz jeder Periode in eine eigene Spalte ein, oder wählen Sie eine andere Spalte.",
    ],
    [
      "fr",
      "Data!C3 has no entry in “Region”, and is the sum of the rows with its date that have one. The same holds for 2 more. Does it count?",
      "Data!C3 n’a rien dans « Region » et est la somme des lignes de sa date qui y ont quelque chose. Il en va de même pour 2 autres. Compte-t-elle ?",
    ],
    [
      "de",
      "On “Q1 ’24” Excel refused the conditional formats. Its figures and formulas are complete; build again to try once more.",
      "Auf „Q1 ’24“ hat Excel die bedingten Formatierungen abgelehnt. Zahlen und Formeln sind vollständig; um es noch einmal zu versuchen, erstellen Sie den Bericht neu.",
    ],
    ["de", "the learners’ side has no revenue in Mar 2024", "die Seite des Programms ohne Umsatz: Mar 2024"],
    [
      "fr",
      "3 more cells that Envelope writes had been typed over; they are there again.",
      "3 autres cellules qu’Envelope écrit avaient été remplacées ; elles sont rétablies.",
    ],
    [
      "ja",
      "The workbook has a name LEARNING_ROI already. Rename it (Formulas, Name Manager) and try again.",
      "ブックには LEARNING_ROI という名前が既にあります。名前を変えて（数式、名前の管理）、もう一度お試しください。",
    ],
  ])("are said in %s: %s", async (tag, english, said) => {
    expect((await translator(tag))(english)).toBe(said);
  });

  test("leave alone what they do not know, and names that happen to be words", async () => {
    const translate = await translator("de");
    expect(translate("Nobody wrote this down.")).toBeNull();
    expect(translate("dates in “months”")).toBe("Datum in „months“");
    // A unit that is none is no phrase.
    expect(translate("needs 24 apples before go-live; there are 13")).toBeNull();
  });

  test("cover what a page says of itself: its sentences, checks, ladder and parts, over the whole gallery", async () => {
    const texts: string[] = [];
    for (const exhibit of EXHIBITS) {
      const { summary } = await hung(exhibit);
      const { facts, checks, blocks } = summary;
      texts.push(
        facts.headline,
        facts.subline,
        facts.amountText,
        facts.ofText,
        facts.paysText,
        ...blocks.map(({ name }) => name),
      );
      texts.push(
        ...checks.flatMap(({ label, detail }) => [label, detail]),
        ...facts.baselines.flatMap((rung) => ("missing" in rung ? [rung.missing] : [])),
      );
    }
    expect(texts.length).toBeGreaterThan(100);
    expect(await untranslated(texts)).toEqual([]);
  }, 120_000);

  test("cover what Excel refuses, whatever it says itself", async () => {
    class Refusal extends Error {
      constructor(readonly code: string) {
        super("There was an internal error. Ask “somebody” (again).");
      }
    }
    Object.assign(globalThis, { OfficeExtension: { Error: Refusal } });
    const texts = [...Object.keys(MEANINGS), "GeneralException"].map((code) =>
      String((translated(new Refusal(code)) as Error).message),
    );
    expect(texts.length).toBeGreaterThan(10);
    expect(texts.at(-1)).toBe(
      "Excel did not do what it was asked. (GeneralException: There was an internal error. Ask “somebody” (again).)",
    );
    expect(await untranslated(texts)).toEqual([]);
  });

  test("cover every look that Excel may refuse", async () => {
    const parts = [
      "calculation",
      "headings",
      "formats",
      "merges",
      "sizes",
      "highlights",
      "charts",
      "view",
      "print",
    ] as const;
    const texts = refusedLooks(parts.map((what) => ({ sheet: "Sponsor summary", what })));
    expect(new Set(texts).size).toBe(parts.length);
    for (const tag of ["de", "fr", "es", "ja"] as const) {
      const translate = await translator(tag);
      expect(
        texts.filter(
          (text) => translate(text) === null || /refused|printing|headings|borders/.test(translate(text) ?? ""),
        ),
      ).toEqual([]);
    }
  });

  test("cover every refusal in the code that reads and writes a workbook in Excel", async () => {
    const problems = ["excel", "sheet", "summary"]
      .flatMap((room) => sources(path.resolve(__dirname, "../../../src", room)))
      .flatMap((code) =>
        [...code.matchAll(/new WorkbookProblem\(\s*(`[^`]*`|"[^"]*")/g)].map(([, text = ""]) => text.slice(1, -1)),
      )
      // What Excel refuses is the test above.
      .filter((text) => !text.startsWith("${meaning}"));
    expect(problems.length).toBeGreaterThan(12);
    // A value may be anything; the way back is sentences of its own.
    const said = problems.map((text) =>
      text
        .replace(
          /\$\{wayBack[^}]*\}/,
          "Press Ctrl+Z until the workbook is as it was. If that does not help: what stood on “A” is on “B”. If that does not help: delete “C”, as far as they are there.",
        )
        .replace(/\$\{[^}]*\}/g, "7"),
    );
    expect(await untranslated(said)).toEqual([]);
  });

  test("cover what reading says and asks, whatever shape a table has", async () => {
    const texts: string[] = [];
    const ask = (
      rows: ReturnType<(typeof SHAPES)[number]["render"]>,
      system: "1900" | "1904",
      answers: Answers = {},
    ): RevenueReading | null => {
      const block = blockOf("Data", rows.rows, rows.formats);
      try {
        return readRevenue(block, { label: "Data", sheet: "Data", area: block.area, table: null }, system, { answers });
      } catch (error) {
        if (!(error instanceof SourceProblem)) throw error;
        texts.push(
          ...error.questions.flatMap(({ text, choices }) => [
            text,
            ...choices.flatMap(({ value, label }) => (value === label ? [] : [label])),
          ]),
        );
        const open = error.questions.filter(({ id }) => answers[id] === undefined);
        return open.length === 0
          ? null
          : ask(rows, system, {
              ...answers,
              ...Object.fromEntries(open.map(({ id, choices }) => [id, choices[0]?.value ?? "2024"])),
            });
      }
    };
    const told = (reading: RevenueReading) =>
      texts.push(
        ...reading.notes,
        reading.frozenBecause,
        ...reading.leftOut.map(({ reason }) => reason),
        ...reading.columnsLeftOut.map(({ reason }) => reason),
      );
    for (const shape of SHAPES) {
      const property = fc.property(
        revenueTables,
        fc.constantFrom(...MONTH_STYLES),
        fc.constantFrom(...AMOUNT_STYLES),
        (table, month, amount) => {
          const reading = ask(shape.render(table, { month, amount, above: [], left: 0 }), month.system ?? "1900");
          if (reading) told(reading);
        },
      );
      fc.assert(property, tries(40));
    }
    expect(await untranslated(texts)).toEqual([]);
  });

  slowTest("are each made of words that the layers below still say", () => {
    const code = ["model", "sheet", "source", "summary", "excel"]
      .flatMap((folder) => sources(path.join(__dirname, "../../../src", folder)))
      .join("\n");
    // A clause at a time, for code joins them in its own ways.
    const pieces = (phrase: string) =>
      phrase
        .split(/\{[^}]*\}s?|[.:,;?“”]/)
        .map((piece) => piece.trim())
        .filter((piece) => /[a-z]{3}/.test(piece));
    const gone = PHRASES.flatMap((phrase) =>
      pieces(phrase)
        .filter((piece) => !said(code, piece))
        .map((piece) => `${phrase}: ${piece}`),
    );
    expect(gone).toEqual([]);
  });
});

function sources(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const file = path.join(folder, name);
    return statSync(file).isDirectory() ? sources(file) : [readFileSync(file, "utf8")];
  });
}

/** Whether code holds the words in a row, though what is counted, chosen or joined may stand between them. */
function said(code: string, piece: string): boolean {
  const words = piece.match(/[\p{L}’%\d]+/gu) ?? [];
  if (words.length === 0) return true;
  return new RegExp(words.map((word) => `(?<![\\p{L}])${word}`).join("[^\\n]{0,90}?"), "iu").test(code);
}
