import { en } from "../../../src/taskpane/languages/en";
import { LANGUAGES, languageOf, loadLanguage, type Language } from "../../../src/taskpane/languages/languages";
import type { Text } from "../../../src/taskpane/languages/message";
import { inOneList, speak, texts } from "../../../src/taskpane/texts";

/** A catalogue by the path of each text, as the build compiles it: words, and an array for each value. */
type Piece =
  | string
  | readonly [name: string, kind?: string, arms?: Readonly<Record<string, readonly Piece[] | number | undefined>>];
type Catalogue = Readonly<Record<string, readonly Piece[]>>;

function byPath(section: object, path = ""): Catalogue {
  return Object.assign(
    {},
    ...Object.entries(section).map(([key, text]) =>
      Array.isArray(text) ? { [path + key]: text } : byPath(text as object, `${path}${key}.`),
    ),
  );
}

const tags = Object.keys(LANGUAGES) as Language[];
const others = tags.filter((tag) => tag !== "en");
const english = byPath(en);
const catalogueOf = async (tag: Language): Promise<Catalogue> => byPath((await loadLanguage(tag)).catalogue ?? en);

/** The values of a message with their kinds, and the arms of its choices: what a translation must keep. */
function values(message: readonly Piece[]): string[] {
  return [...new Set(message.flatMap(valuesOf))].sort();
}
function valuesOf(piece: Piece): string[] {
  if (typeof piece === "string") return [];
  const [name, kind = "text", arms = {}] = piece;
  const inArms = Object.values(arms).flatMap((arm) => (Array.isArray(arm) ? (arm as Piece[]).flatMap(valuesOf) : []));
  const choices =
    kind === "select"
      ? Object.keys(arms)
          .filter((arm) => arm !== "offset")
          .sort()
          .join("|")
      : "";
  return [kind === "plural" || kind === "select" ? `${name}, ${kind} ${choices}` : name, ...inArms];
}

afterEach(async () => speak(await loadLanguage("en")));

describe("the language of the pane", () => {
  test.each([
    ["de-CH", "de"],
    ["de", "de"],
    ["ja-JP", "ja"],
    ["fr-CA", "fr"],
    ["es-419", "es"],
    ["en-GB", "en"],
    ["pt-BR", "en"],
    ["", "en"],
    [undefined, "en"],
  ])("for a display in %p is %p", (tag, language) => {
    expect(languageOf(tag)).toBe(language);
  });

  test("is English until another is spoken", async () => {
    expect(texts.tabs.data).toBe("Data");
    speak(await loadLanguage("de"));
    expect(texts.tabs.data).toBe("Daten");
  });

  test("writes lists as it is used to", async () => {
    expect(inOneList(["A", "B"])).toBe("A and B");
    speak(await loadLanguage("de"));
    expect(inOneList(["A", "B"])).toBe("A und B");
  });
});

test("a value that is missing, misspelt, of the wrong kind or too many does not compile", () => {
  const message =
    null as unknown as Text<"{count, plural, one {{rows} row} other {{rows} rows}} in {unit, select, day {days} other {months}}">;
  const never = () => {
    message({ count: 1, rows: "1", unit: "day" });
    // @ts-expect-error: a value is missing
    message({ count: 1, rows: "1" });
    // @ts-expect-error: a plural is decided by a number
    message({ count: "1", rows: "1", unit: "day" });
    // @ts-expect-error: there is no such value
    message({ count: 1, rows: "1", unit: "day", column: "A" });
    // @ts-expect-error: there is no such key
    return texts.tabs.envelop;
  };
  const plain: Text<"Envelope"> = "Envelope";
  expect([typeof never, plain]).toEqual(["function", "Envelope"]);
});

describe.each(others)("the catalogue of %s", (tag) => {
  test("has every text of the English one, and no other", async () => {
    expect(Object.keys(await catalogueOf(tag)).sort()).toEqual(Object.keys(english).sort());
  });

  test("has the same values and choices in every text", async () => {
    const translated = await catalogueOf(tag);
    for (const [path, message] of Object.entries(translated))
      expect([path, values(message)]).toEqual([path, values(english[path] ?? [])]);
  });
});

describe.each(tags)("every text of %s", (tag) => {
  test("is said for 0, 1, 2, 5 and many, with its values in it and nothing else of a message", async () => {
    const catalogue = await catalogueOf(tag);
    speak(await loadLanguage(tag));
    for (const count of [0, 1, 2, 5, 1e6, 2.5]) {
      for (const [path, message] of Object.entries(catalogue)) {
        const names = values(message).map((value) => value.split(", ")[0] ?? "");
        const found = path.split(".").reduce((part: any, key) => part[key], texts);
        const said: unknown =
          names.length === 0
            ? found
            : found(
                Object.fromEntries(
                  names.map((name) => [
                    name,
                    choiceOf(message, name) ?? (isCount(message, name) ? count : `‹${name}›`),
                  ]),
                ),
              );
        expect([
          path,
          typeof said,
          String(said).trim() !== "",
          /[{}#]|undefined|null|\[object/.test(String(said)),
        ]).toEqual([path, "string", true, false]);
        for (const name of plainValues(message))
          expect([path, said]).toEqual([
            path,
            expect.stringContaining(isCount(message, name) ? String(count) : `‹${name}›`),
          ]);
      }
    }
  });
});

const isCount = (message: readonly Piece[], name: string) => values(message).includes(`${name}, plural `);
/** Values that stand outside of any arm, and so in every sentence. */
const plainValues = (message: readonly Piece[]) =>
  message.flatMap((piece) => (typeof piece !== "string" && piece.length === 1 ? [piece[0]] : []));
/** One of the choices of a value; undefined when it is no choice. */
const choiceOf = (message: readonly Piece[], name: string) =>
  values(message)
    .find((value) => value.startsWith(`${name}, select `))
    ?.split(" ")[2]
    ?.split("|")[0];
