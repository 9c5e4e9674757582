import type { SponsorCase } from "./case";
import { NAMES } from "../names/names";

/** Shares that differ by less are the same to whoever reads or types them. */
export const SAME_SHARE = 1e-9;

/** Whether the day of the agreement is that of the share credited, and not of one that stood there before. */
export function agreementHolds({
  share,
  agreedOn,
  agreedShare,
}: Pick<SponsorCase, "share" | "agreedOn" | "agreedShare">): boolean {
  return share !== null && agreedOn !== null && (agreedShare === null || Math.abs(share - agreedShare) < SAME_SHARE);
}

/**
 * Whether the share and the day on the sheet of the formula are those of the agreement, or a day is that nobody knows a
 * share of.
 */
export const AGREEMENT_STANDS = `OR(NOT(ISNUMBER(${NAMES.agreedShare})),N(${NAMES.agreedShareDay})<>N(${NAMES.agreedOn}),ABS(N(${NAMES.share})-N(${NAMES.agreedShare}))<${SAME_SHARE.toFixed(9)})`;

/** The same on a page. The copy of one has inputs of its own, of which the workings do not know. */
export const AGREEMENT_HOLDS_HERE = `AND(${NAMES.agreementHolds},${AGREEMENT_STANDS})`;
