import { setupI18n, type Messages } from "@lingui/core";
import { en } from "./languages/en";
import { languageOf, type Language, type LoadedLanguage } from "./languages/languages";
import type { Texts } from "./languages/message";

/** A text as the build compiles it: words, and an array for each value. */
type Compiled = Exclude<Messages[string], string>;

/** A catalogue as it is at run time. */
interface Section {
  readonly [key: string]: Section | Compiled;
}

/** Typed as it is written, which is how its keys and values are known; compiled at run time. */
const catalogue = en as unknown as Section;
const english = flat(catalogue);
const i18n = setupI18n({ locale: "en", messages: { en: english } });

/**
 * Every text of the pane in the language that it speaks: `texts.section.key`, or `texts.section.key({ … })` where the
 * text has values. Texts are read while the pane renders, never while a module loads: the language is chosen in
 * between.
 */
export const texts = readable("", catalogue) as Texts<typeof en>;

let translate: LoadedLanguage["translate"] = null;

/** Chooses the language of all texts, once, before the pane renders. What it has no text for stays English. */
export function speak(language: LoadedLanguage): void {
  translate = language.translate;
  i18n.loadAndActivate({
    locale: language.tag,
    messages: { ...english, ...flat((language.catalogue ?? {}) as Section) },
  });
}

/** The language that the pane speaks. */
export const spokenLanguage = (): Language => languageOf(i18n.locale);

/** What the layers below the pane say, in the language that the pane speaks; English where it has no words for it. */
export const inOurWords = (english: string): string => translate?.(english) ?? english;

/**
 * The locale in which words that come with a number or a date are written: the pane's language, with the region of the
 * workbook's locale where that speaks the same ("12 March 2026" in Britain, "March 12, 2026" in America).
 */
export const wordsLocale = (locale: string): string => (locale.split("-")[0] === i18n.locale ? locale : i18n.locale);

/** "Sponsor summary and Sponsor workings", in the language that the pane speaks. */
export const inOneList = (items: readonly string[]): string => new Intl.ListFormat(i18n.locale).format(items);

/** { card: { label: "Result" } } → { "card.label": "Result" }: the ids by which the library knows the texts. */
function flat(section: Section, path = ""): Messages {
  const messages: Messages = {};
  for (const [key, text] of Object.entries(section)) {
    if (isText(text)) messages[path + key] = text;
    else Object.assign(messages, flat(text, `${path}${key}.`));
  }
  return messages;
}

/** The sections with a getter for each plain text and a function for each that has values. */
function readable(path: string, section: Section): object {
  const properties = Object.entries(section).map(([key, text]): [string, PropertyDescriptor] => {
    const id = path + key;
    if (!isText(text)) return [key, { enumerable: true, value: readable(`${id}.`, text) }];
    if (text.some((part) => typeof part !== "string"))
      return [key, { enumerable: true, value: (values: Record<string, unknown>) => i18n._(id, values) }];
    return [key, { enumerable: true, get: () => i18n._(id) }];
  });
  return Object.defineProperties({}, Object.fromEntries(properties));
}

function isText(text: Section | Compiled): text is Compiled {
  return Array.isArray(text);
}
