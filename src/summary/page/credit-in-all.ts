import type { CaseRequest } from "../assessment/assess";
import { NAMES } from "../names/names";
import { MOST_SUMMARIES, numberedName } from "../names/numbering";

/**
 * The shares of all summaries in the workbook come to 100% at most: credit is given away once.
 *
 * The formula names the share of every summary that there can be. A name that is not there yet is an error, which
 * counts as nothing; so the check follows when a summary is added or deleted, and none of the others has to be written
 * again.
 *
 * @returns one of the page's checks
 */
export function creditInAll({ sponsorCase, otherShares = [], exported }: CaseRequest) {
  const others = otherShares.reduce((sum, share) => sum + share, 0);
  if (exported) return handedOver(sponsorCase.share ?? 0, others, otherShares.length);
  const total = others + (sponsorCase.share ?? 0);
  return {
    label: "Credit over all summaries here",
    passed: total <= LARGEST,
    detail: `${Math.round(total * 10_000) / 100}%, 100% at most`,
    formula: { passed: `${TOTAL}<=${LARGEST}`, detail: `ROUND((${TOTAL})*100,2)&"%, 100% at most"` },
  };
}

/** Without the other summaries their shares are figures: this page's own is the one that can still be turned. */
function handedOver(share: number, others: number, count: number) {
  const live = `(N(${NAMES.share})+${others})`;
  const elsewhere =
    count === 0
      ? ""
      : `, ${Math.round(others * 10_000) / 100}% of it in ${count === 1 ? "another summary" : `${count} other summaries`}`;
  return {
    label: "Credit over all summaries when exported",
    passed: share + others <= LARGEST,
    detail: `${Math.round((share + others) * 10_000) / 100}%${elsewhere}`,
    formula: { passed: `${live}<=${LARGEST}`, detail: `ROUND(${live}*100,2)&"%${elsewhere}"` },
  };
}

/** Ten shares of 10% are a hair more than 1 in binary fractions. */
const LARGEST = 1.000000001;

const SHARES = Array.from({ length: MOST_SUMMARIES }, (_, index) => numberedName(NAMES.share, index + 1));
const TOTAL = SHARES.map((share) => `IFERROR(N(${share}),0)`).join("+");
