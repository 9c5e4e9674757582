import { FAMILIES, FUNCTIONS, type CatalogueFunction } from "./catalogue";
import { catalogueText } from "./catalogue-texts";

/** A family with those of its functions that were looked for. */
export interface FoundFamily {
  readonly name: string;
  readonly about: string;
  readonly functions: readonly CatalogueFunction[];
}

/**
 * The functions in which every word of the query occurs somewhere: in the name, in what is said of the function or its
 * arguments, or in the family, in English or as the pane shows it. A word also matches within another ("even" finds
 * BREAKEVEN_PCT), in either case.
 *
 * @param family the only family to look in; null for all
 * @returns families in their order, without those in which nothing was found
 */
export function findFunctions(query: string, family: string | null): readonly FoundFamily[] {
  const words = wordsOf(query);
  return FAMILIES.filter(({ name }) => family === null || name === family)
    .map(({ name, about }) => ({
      name,
      about,
      functions: FUNCTIONS.filter((one) => one.family === name && holdsAll(one, words)),
    }))
    .filter(({ functions }) => functions.length > 0);
}

/** "break-even pct" is three words, so that "LEARNING_ROI" and "learning ROI" are found alike. */
function wordsOf(query: string): readonly string[] {
  return query.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

function holdsAll(
  { id, family, short, description, parameters }: CatalogueFunction,
  words: readonly string[],
): boolean {
  const english = [id, family, short, description, ...parameters.map(({ hint }) => hint)];
  const said = [...english, ...english.map(catalogueText)].join("\n").toLowerCase();
  return words.every((word) => said.includes(word));
}
