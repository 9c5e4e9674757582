import type { en } from "./en";
import type { Translation } from "./message";

type Catalogue = Translation<typeof en>;
interface LanguageOffered {
  /** What its speakers call it. */
  readonly name: string;
  readonly direction: Direction;
  /** Fetches its texts; null for English, which is part of the pane's own code. */
  readonly load: (() => Promise<Pick<LoadedLanguage, "catalogue" | "translate">>) | null;
}

export type Direction = "ltr" | "rtl";

/** The languages of the pane, by BCP 47 tag. Each is a chunk of its own, fetched when it is the chosen one. */
export const LANGUAGES = {
  en: { name: "English", direction: "ltr", load: null },
  de: { name: "Deutsch", direction: "ltr", load: () => import(/* webpackChunkName: "texts-de" */ "./de") },
  es: { name: "Español", direction: "ltr", load: () => import(/* webpackChunkName: "texts-es" */ "./es") },
  fr: { name: "Français", direction: "ltr", load: () => import(/* webpackChunkName: "texts-fr" */ "./fr") },
  ja: { name: "日本語", direction: "ltr", load: () => import(/* webpackChunkName: "texts-ja" */ "./ja") },
} as const satisfies Record<string, LanguageOffered>;

export type Language = keyof typeof LANGUAGES;

/** A language with its texts at hand. */
export interface LoadedLanguage {
  readonly tag: Language;
  readonly direction: Direction;
  /** Null: English. */
  readonly catalogue: Catalogue | null;
  /** Says what the layers below the pane say; null for English, and for a text that it does not know. */
  readonly translate: ((english: string) => string | null) | null;
}

export const ENGLISH: LoadedLanguage = { tag: "en", direction: "ltr", catalogue: null, translate: null };

/** The language of a program's display ("de-CH" → "de"); English where there are no texts in it. */
export function languageOf(tag: string | undefined): Language {
  const [primary = ""] = (tag ?? "").toLowerCase().split("-");
  return Object.keys(LANGUAGES).find((known): known is Language => known === primary) ?? "en";
}

/** Fetches the texts of a language. Where they do not come, the pane speaks English, which is there already. */
export async function loadLanguage(tag: Language): Promise<LoadedLanguage> {
  const { direction, load } = LANGUAGES[tag];
  if (load === null) return ENGLISH;
  try {
    const { catalogue, translate } = await load();
    return { tag, direction, catalogue, translate };
  } catch {
    return ENGLISH;
  }
}
