import type { FunctionTexts } from "../languages/function-texts";
import type { Language } from "../languages/languages";

/** Each language's texts are a chunk of their own, fetched with the functions' screen; null for the docblocks' own. */
const LOADERS: Readonly<Record<Language, (() => Promise<{ readonly functionTexts: FunctionTexts }>) | null>> = {
  en: null,
  de: () => import(/* webpackChunkName: "function-texts-de" */ "../languages/de/functions"),
  es: () => import(/* webpackChunkName: "function-texts-es" */ "../languages/es/functions"),
  fr: () => import(/* webpackChunkName: "function-texts-fr" */ "../languages/fr/functions"),
  ja: () => import(/* webpackChunkName: "function-texts-ja" */ "../languages/ja/functions"),
};

let translations: FunctionTexts = {};

/**
 * Fetches what is said of the functions in a language. Where it does not come, it is said in English, which is there
 * already.
 */
export async function loadCatalogueTexts(language: Language): Promise<void> {
  try {
    translations = (await LOADERS[language]?.())?.functionTexts ?? {};
  } catch {
    translations = {};
  }
}

/**
 * A text of the catalogue as the pane shows it. Only what is shown comes through here: the kind of an argument is read
 * from the English hint and unit.
 */
export const catalogueText = (english: string): string => translations[english] ?? english;
