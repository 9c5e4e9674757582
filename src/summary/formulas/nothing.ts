import { NAMES } from "../names/names";

/** What the page shows in place of an amount where nothing is credited, for revenue did not rise. */
export const NOTHING = "–";

/**
 * A formula for an amount that is there only while revenue lies above the baseline.
 * @param increase a reference to the increase; the one in use unless said
 */
export const ifIncrease = (formula: string, increase: string = NAMES.increase): string =>
  `IF(${increase}>0,${formula},"${NOTHING}")`;
