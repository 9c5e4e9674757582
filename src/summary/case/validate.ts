import { sum } from "../../model";
import { CaseProblem, type CaseField, type ComponentShare, type CostParts, type SponsorCase } from "./case";

/** Refuses what no claim can be built on. @throws CaseProblem about the first field that is wrong */
export function validateCase(sponsorCase: SponsorCase): void {
  fraction("share", "share", sponsorCase.share, "More than the whole increase");
  fraction("lowShare", "low share", sponsorCase.lowShare, "More than the whole increase");
  fraction("highShare", "high share", sponsorCase.highShare, "More than the whole increase");
  ordered(sponsorCase);
  fraction("margin", "margin", sponsorCase.margin, "More than the whole revenue", "40% or 0.4");
  if (sponsorCase.cost !== null && !(sponsorCase.cost >= 0))
    throw new CaseProblem(
      "cost",
      `A cost of ${sponsorCase.cost} is less than nothing. Type what the programme cost, for example 50000.`,
    );
  sharesOfComponents(sponsorCase.components);
  if (sponsorCase.costs !== null) partsOfCost(sponsorCase.costs);
  rate("uplift", "growth", sponsorCase.uplift);
  rate("marketGrowth", "market growth", sponsorCase.marketGrowth);
  if ((sponsorCase.marketGrowth ?? 0) < -1)
    throw new CaseProblem(
      "marketGrowth",
      `A market growth of ${percent(Number(sponsorCase.marketGrowth))} is more than a market can lose. Type a rate, for example 4% or -0.04.`,
    );
}

function fraction(field: CaseField, name: string, value: number | null, tooMuch: string, example = "3% or 0.03"): void {
  if (value === null) return;
  if (!Number.isFinite(value) || value < 0)
    throw new CaseProblem(field, `A ${name} of ${percent(value)} is less than nothing. Type ${example}.`);
  if (value > 1)
    throw new CaseProblem(field, `A ${name} of ${percent(value)}: ${tooMuch.toLowerCase()}. Type ${example}.`);
}

function ordered({ lowShare, share, highShare }: SponsorCase): void {
  if (share === null) {
    if (lowShare !== null && highShare !== null && lowShare > highShare)
      throw new CaseProblem(
        "lowShare",
        `The low share, ${percent(lowShare)}, is above the high share, ${percent(highShare)}.`,
      );
    return;
  }
  if (lowShare !== null && lowShare > share)
    throw new CaseProblem(
      "lowShare",
      `The low share, ${percent(lowShare)}, is above the share itself, ${percent(share)}.`,
    );
  if (highShare !== null && highShare < share)
    throw new CaseProblem(
      "highShare",
      `The high share, ${percent(highShare)}, is below the share itself, ${percent(share)}.`,
    );
}

/** Binary fractions that people typed as tenths of a percent may add up to a hair over 1. */
const WHOLE = 1 + 1e-9;

function sharesOfComponents(components: readonly ComponentShare[]): void {
  for (const { name, share } of components) {
    if (!Number.isFinite(share) || share < 0 || share > 1)
      throw new CaseProblem(
        "components",
        `The share of ${name === "" ? "a component" : `“${name}”`}, ${percent(share)}, is not between 0% and 100% of the increase. Type 0.9% or 0.009.`,
      );
  }
  const all = sum(components.map(({ share }) => share));
  if (all > WHOLE)
    throw new CaseProblem(
      "components",
      `The components take ${percent(all)}: more than the whole increase. Lower their shares to 100% or less.`,
    );
}

const PART_NAMES = {
  design: "design and development",
  delivery: "delivery",
  platform: "platform and support",
  evaluation: "evaluation",
  people: "number of people",
  hoursEach: "hours of each",
  hourlyCost: "cost of an hour",
} as const satisfies Record<keyof CostParts, string>;
const LEARNER_TIME = ["people", "hoursEach", "hourlyCost"] as const;

function partsOfCost(costs: CostParts): void {
  for (const [part, name] of Object.entries(PART_NAMES) as [keyof CostParts, string][]) {
    const value = costs[part];
    if (value !== null && !(Number.isFinite(value) && value >= 0))
      throw new CaseProblem(
        "costs",
        `The ${name}, ${value}, is less than nothing. Type it in full, or leave it blank.`,
      );
  }
  const missing = LEARNER_TIME.filter((part) => costs[part] === null);
  if (missing.length > 0 && missing.length < LEARNER_TIME.length) {
    throw new CaseProblem(
      "costs",
      `The learners’ time is people × hours × cost of an hour: the ${missing.map((part) => PART_NAMES[part]).join(" and the ")} ${missing.length > 1 ? "are" : "is"} missing. Type ${missing.length > 1 ? "them" : "it"}, or leave all three blank.`,
    );
  }
}

/** Beyond a tenfold growth a rate is more likely an amount that slipped into the wrong field. */
const HIGHEST_RATE = 10;

function rate(field: CaseField, name: string, value: number | null): void {
  if (value === null) return;
  if (!Number.isFinite(value) || Math.abs(value) > HIGHEST_RATE)
    throw new CaseProblem(
      field,
      `A ${name} of ${percent(value)} looks like an amount. Type a rate, for example 4% or 0.04.`,
    );
}

const percent = (value: number) => `${Number((value * 100).toPrecision(6))}%`;
