import type { Phrases } from "./phrases";

/** How a language writes an amount of money; `worded` where the number ends with a word such as "Millionen". */
export type MoneyWords = (
  number: string,
  signs: { readonly before: string; readonly behind: string },
  worded: boolean,
) => string;

type Kind = "text" | "phrase" | "number" | "rate" | "day" | "money";

/** What each kind of value looks like in the English texts. */
const LOOKS: Readonly<Record<Kind, string>> = {
  text: ".+?",
  phrase: ".+?",
  number: "[−-]?\\d[\\d.,]*",
  rate: "[−-]?\\d[\\d.]*%",
  day: "\\d{4}-\\d{2}-\\d{2}|\\d{1,2} [A-Z][a-z]+ \\d{4}",
  money: "[^\\d\\s“”]{0,5} ?\\d[\\d.,]*(?: (?:trillion|billion|million))?(?: ?[^\\d\\s“”.,;:]{1,5})?",
};
/** A text that does not go on behind the end of a sentence. */
const WITHIN = "(?:(?![.?!] [\\p{Lu}“]).)+?";
const MAGNITUDES: Readonly<Record<string, number>> = { million: 1e6, billion: 1e9, trillion: 1e12 };

interface Pattern {
  readonly regex: RegExp;
  /** The same where no value holds the end of a sentence. */
  readonly within: RegExp;
  readonly values: readonly (readonly [name: string, kind: Kind])[];
  readonly translation: string;
}

/**
 * A translator of English texts by a list of phrases. A text of several sentences is translated sentence by sentence.
 * @param tag BCP 47 tag of the language, for its numbers and days
 * @returns null for a text that no phrase covers
 */
export function phrasebook(tag: string, phrases: Phrases, money: MoneyWords): (text: string) => string | null {
  // The pattern with more words of its own is the closer one.
  const patterns = Object.entries(phrases)
    .map(patternOf)
    .sort((a, b) => ownLength(b) - ownLength(a));
  const known = new Map<string, string | null>();

  const say = (value: string, kind: Kind): string | null => {
    switch (kind) {
      case "text":
        return value;
      case "phrase":
        return translate(value);
      case "number":
        return numberIn(tag, value);
      case "rate":
        return new Intl.NumberFormat(tag, { style: "percent", maximumFractionDigits: 6 })
          .format(plainNumber(value.slice(0, -1)) / 100)
          .replace("-", "−");
      case "day":
        return new Intl.DateTimeFormat(tag, { dateStyle: "long", timeZone: "UTC" }).format(
          Date.parse(`${value}${value.includes("-") ? "" : " UTC"}`),
        );
      case "money":
        return moneyIn(tag, value, money);
    }
  };
  const whole = (text: string, by: "regex" | "within"): string | null => {
    for (const { [by]: regex, values, translation } of patterns) {
      const found = regex.exec(text);
      if (!found) continue;
      const said = values.map(([name, kind], index) => [name, say(found[index + 1] ?? "", kind)] as const);
      if (said.some(([, value]) => value === null)) continue;
      const byName = new Map(said);
      return translation.replace(/\{(\w+)\}/g, (_match, name: string) => byName.get(name) ?? "");
    }
    return null;
  };
  // A phrase may be of several sentences itself: the longest one that fits is taken.
  const sentences = (text: string): string | null => {
    const parts = text.split(/(?<=[.?!]) (?=[\p{Lu}“])/u);
    const said: string[] = [];
    for (let from = 0; from < parts.length; ) {
      const lengths = Array.from({ length: parts.length - from }, (_, index) => parts.length - from - index);
      const found = lengths
        .map((length) => [length, whole(parts.slice(from, from + length).join(" "), "within")] as const)
        .find(([, words]) => words !== null);
      if (!found?.[1]) return null;
      said.push(found[1]);
      from += found[0];
    }
    return said.join(tag === "ja" ? "" : " ");
  };
  function translate(text: string): string | null {
    const before = known.get(text);
    if (before !== undefined) return before;
    const said = sentences(text) ?? whole(text, "regex");
    known.set(text, said);
    return said;
  }
  return translate;
}

function patternOf([english, translation]: [string, string]): Pattern {
  const values: [string, Kind][] = [];
  const regexOf = (text: string) =>
    new RegExp(`^${source.map((piece) => (piece === LOOKS.text ? `(${text})` : piece)).join("")}$`, "u");
  const source = english.split(/(\{[^}]*\})/).map((piece) => {
    const [, name, kind = "text"] = /^\{(\w+)(?::(\w+))?\}$/.exec(piece) ?? [];
    if (name === undefined) return piece.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&");
    values.push([name, kind as Kind]);
    return kind === "text" ? LOOKS.text : `(${LOOKS[kind as Kind]})`;
  });
  return { regex: regexOf(LOOKS.text), within: regexOf(WITHIN), values, translation };
}

const ownLength = ({ regex, values }: Pattern): number =>
  regex.source.length - values.reduce((sum, [, kind]) => sum + LOOKS[kind].length + 2, 0);

const plainNumber = (text: string): number => Number(text.replaceAll(",", "").replace("−", "-"));

/** As many decimals as there were. */
function numberIn(tag: string, text: string): string {
  const decimals = /\.(\d+)$/.exec(text)?.[1]?.length ?? 0;
  return new Intl.NumberFormat(tag, { minimumFractionDigits: decimals, maximumFractionDigits: decimals })
    .format(plainNumber(text))
    .replace("-", "−");
}

function moneyIn(tag: string, text: string, money: MoneyWords): string | null {
  const [, before = "", figure, word, behind = ""] =
    /^(\D{0,6}?)([\d.,]+)(?: (trillion|billion|million))?(\D*)$/u.exec(text) ?? [];
  if (figure === undefined) return null;
  const value = plainNumber(figure) * (MAGNITUDES[word ?? ""] ?? 1);
  // As many figures as there were: another language may count in other units, and must not round a claim up.
  const figures = Math.max(1, figure.replace(/\D/g, "").replace(/^0+/, "").length);
  const number = new Intl.NumberFormat(
    tag,
    word === undefined
      ? { maximumFractionDigits: 2 }
      : { notation: "compact", compactDisplay: "long", maximumSignificantDigits: figures },
  ).format(value);
  return money(number, { before, behind }, word !== undefined);
}
