import { CaseProblem, type CaseField, type SponsorCase } from "./case";

/** Refuses what no claim can be built on. @throws CaseProblem about the first field that is wrong */
export function validateCase(sponsorCase: SponsorCase): void {
  fraction("share", "share", sponsorCase.share, "More than the whole increase");
  fraction("lowShare", "low share", sponsorCase.lowShare, "More than the whole increase");
  fraction("highShare", "high share", sponsorCase.highShare, "More than the whole increase");
  ordered(sponsorCase);
  fraction("margin", "margin", sponsorCase.margin, "More than the whole revenue", "40% or 0.4");
  if (sponsorCase.cost !== null && !(sponsorCase.cost >= 0)) throw new CaseProblem("cost", `A cost of ${sponsorCase.cost} is less than nothing. Type what the programme cost, for example 50000.`);
  rate("uplift", "growth", sponsorCase.uplift);
  rate("marketGrowth", "market growth", sponsorCase.marketGrowth);
  if ((sponsorCase.marketGrowth ?? 0) < -1) throw new CaseProblem("marketGrowth", `A market growth of ${percent(Number(sponsorCase.marketGrowth))} is more than a market can lose. Type a rate, for example 4% or -0.04.`);
}

function fraction(field: CaseField, name: string, value: number | null, tooMuch: string, example = "3% or 0.03"): void {
  if (value === null) return;
  if (!Number.isFinite(value) || value < 0) throw new CaseProblem(field, `A ${name} of ${percent(value)} is less than nothing. Type ${example}.`);
  if (value > 1) throw new CaseProblem(field, `A ${name} of ${percent(value)}: ${tooMuch.toLowerCase()}. Type ${example}.`);
}

function ordered({ lowShare, share, highShare }: SponsorCase): void {
  if (lowShare !== null && lowShare > share) throw new CaseProblem("lowShare", `The low share, ${percent(lowShare)}, is above the share itself, ${percent(share)}.`);
  if (highShare !== null && highShare < share) throw new CaseProblem("highShare", `The high share, ${percent(highShare)}, is below the share itself, ${percent(share)}.`);
}

/** Beyond a tenfold growth a rate is more likely an amount that slipped into the wrong field. */
const HIGHEST_RATE = 10;

function rate(field: CaseField, name: string, value: number | null): void {
  if (value === null) return;
  if (!Number.isFinite(value) || Math.abs(value) > HIGHEST_RATE) throw new CaseProblem(field, `A ${name} of ${percent(value)} looks like an amount. Type a rate, for example 4% or 0.04.`);
}

const percent = (value: number) => `${Number((value * 100).toPrecision(6))}%`;
