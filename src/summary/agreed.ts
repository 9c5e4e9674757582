import type { SponsorCase } from "./case";

/** Shares that differ by less are the same to whoever reads or types them. */
export const SAME_SHARE = 1e-9;

/** Whether the day of the agreement is that of the share credited, and not of one that stood there before. */
export function agreementHolds({ share, agreedOn, agreedShare }: Pick<SponsorCase, "share" | "agreedOn" | "agreedShare">): boolean {
  return share !== null && agreedOn !== null && (agreedShare === null || Math.abs(share - agreedShare) < SAME_SHARE);
}
