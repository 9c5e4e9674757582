import { NAMES } from "../names/names";

/** How many shares the grid shows; the one in use is in the middle where there is room on both sides. */
const COUNT = 5;
const MIDDLE = 2;
/** Without a share, and with all of the increase, there is no room on one side: the grid then counts from there. */
const FROM_NOTHING = 0.01;
const FROM_ALL = 0.1;
/** A third of 6% is 1.9999…% to a computer: a hair more finds the round step. */
const HAIR = 1 + 1e-9;

/**
 * Shares on both sides of the one in use, in steps that are easy to say: 1, 2 or 5 of some decimal place. A step is at
 * most a third of the share, and small enough that all five lie between 0% and 100%, so they are always distinct.
 *
 *     3% → 1%, 2%, 3%, 4%, 5%        90% → 80%, 85%, 90%, 95%, 100%
 */
export function sensitivityShares(share: number): number[] {
  return Array.from({ length: COUNT }, (_, index) => {
    if (share <= 0) return index * FROM_NOTHING;
    if (share >= 1) return 1 - (COUNT - 1 - index) * FROM_ALL;
    return index === MIDDLE ? share : share + (index - MIDDLE) * roundStep(share);
  });
}

function roundStep(share: number): number {
  const room = Math.min(share / 3, (1 - share) / MIDDLE) * HAIR;
  const place = 10 ** Math.floor(Math.log10(room));
  const digit = room / place;
  return place * (digit >= 5 ? 5 : digit >= 2 ? 2 : 1);
}

/** The formula for one of {@link sensitivityShares}, from the share on the page. */
export function sharesFormula(index: number): string {
  const share = `N(${NAMES.share})`;
  const nothing = index === 0 ? "0" : `${index}*${FROM_NOTHING}`;
  const all = index === COUNT - 1 ? "1" : `1-${COUNT - 1 - index}*${FROM_ALL}`;
  if (index === MIDDLE) return `IF(${share}<=0,${nothing},IF(${share}>=1,${all},${share}))`;
  const room = `(MIN(${share}/3,(1-${share})/${MIDDLE})*${HAIR})`;
  const place = `10^INT(LOG10(${room}))`;
  const digit = `${room}/${place}`;
  return `IF(${share}<=0,${nothing},IF(${share}>=1,${all},${share}+(${index - MIDDLE})*${place}*IF(${digit}>=5,5,IF(${digit}>=2,2,1))))`;
}
