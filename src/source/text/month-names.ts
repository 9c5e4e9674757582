/** The languages of Excel's main locales, each by its tag. */
const LANGUAGES =
  "en de fr es it pt nl sv da nb fi pl cs sk hu ro bg hr sr sl et lv lt el ru uk tr he ar th id ms vi hi ca eu gl is ga cy kk".split(
    " ",
  );

/** A month's name → the languages that call a month so, by month from 1. */
type Names = ReadonlyMap<string, ReadonlyMap<number, readonly string[]>>;

let names: Names | null = null;

/**
 * The months that a word names, with the languages in which it does. Long and short names count, alone ("červen") and
 * beside a day ("1. června"), with and without accents. Empty for any other word.
 */
export function monthsNamed(word: string): ReadonlyMap<number, readonly string[]> {
  names ??= collect();
  return names.get(normalise(word)) ?? names.get(withoutAccents(normalise(word))) ?? NONE;
}

const NONE: ReadonlyMap<number, readonly string[]> = new Map();

function collect(): Names {
  const found = new Map<string, Map<number, string[]>>();
  const add = (name: string, month: number, language: string) => {
    if (name === "") return;
    const months = found.get(name) ?? new Map<number, string[]>();
    found.set(name, months);
    const languages = months.get(month) ?? [];
    months.set(month, languages);
    if (!languages.includes(language)) languages.push(language);
  };
  for (const language of LANGUAGES) {
    for (const form of ["long", "short"] as const) {
      for (const day of [{}, { day: "numeric" }] as const) {
        const format = new Intl.DateTimeFormat(`${language}-u-ca-gregory-nu-latn`, {
          month: form,
          ...day,
          timeZone: "UTC",
        });
        for (let month = 1; month <= 12; month++) {
          const part =
            format.formatToParts(Date.UTC(2021, month - 1, 5)).find(({ type }) => type === "month")?.value ?? "";
          // Where months are numbered ("1月", "tháng 1") the number is what tells them apart, and that is read as a
          // number.
          if (/\d/.test(part)) continue;
          const name = normalise(part);
          add(name, month, language);
          add(withoutAccents(name), month, language);
        }
      }
    }
  }
  add("sept", 9, "en");
  return found;
}

const normalise = (word: string) =>
  word
    .normalize("NFC")
    .toLowerCase()
    .replace(/[^\p{L}\p{M}]/gu, "");

/** Latin letters without their accents; other scripts keep their marks, which tell words apart there. */
function withoutAccents(word: string): string {
  return /^[\p{Script=Latin}\p{M}]+$/u.test(word) ? word.normalize("NFD").replace(/\p{M}/gu, "") : word;
}
