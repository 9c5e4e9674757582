import { agreementHolds } from "../case/agreed";
import {
  attributedProfit,
  attributedRevenue,
  benefitCostRatio,
  breakevenPct,
  isModelError,
  learningRoi,
  paybackMonths,
  sum,
  type ModelError,
} from "../../model";
import type { MoneySigns } from "../../sheet/money-signs";
import type { RevenueReading } from "../../source";
import {
  baselineLadder,
  marketGrowthUsed,
  splitAtLaunch,
  strictestOf,
  toTheCent,
  REVENUE_BEFORE,
  type BaselineId,
  type BaselineReading,
} from "../baselines/baselines";
import { CaseProblem, type SponsorCase } from "../case/case";
import type { Exported } from "./exported";
import { impossibleInput } from "../case/impossible";
import { breakEvenSaid, moneyUnit, type MoneyUnit } from "../words/money";
import { lengthInMonths } from "../baselines/periods";
import { revenueSeries, type RevenueSeries } from "../baselines/series";
import { sayHeadline, saySubline, sayParts, type HeadlineParts } from "../words/sentence";
import { withTotalCost } from "../case/total-cost";
import { validateCase } from "../case/validate";
import { verdictOf, type Verdict } from "../words/verdict";

/** All that a claim is made of. */
export interface CaseRequest {
  readonly sponsorCase: SponsorCase;
  /** Revenue read from a workbook; null for a claim from typed numbers. */
  readonly reading: RevenueReading | null;
  /** Revenue before, for a typed claim; with a reading, a plan or another amount for the after-periods. */
  readonly typedBaseline: number | null;
  /** Serial number of the day on which the claim is made. */
  readonly today: number;
  /** That of typed amounts, where the reading names none. Left out: "$" for a typed claim, none beside a reading. */
  readonly currency?: string;
  /** On which side of an amount it stands; in front unless said. A reading that names a currency brings its own. */
  readonly moneySigns?: MoneySigns;
  /** Shares that other summaries in the workbook credit. */
  readonly otherShares?: readonly number[];
  /** Set when the sheets are built to be handed over without their source. */
  readonly exported?: Exported;
}

/** A rung of the ladder with the claim that it leads to. */
export type AssessedBaseline =
  | (Rung & {
      /** The increase times the share; 0 where there is no increase. */
      readonly claim: number;
      readonly inUse: boolean;
      /** Whether it claims less than all others. */
      readonly lowest: boolean;
    })
  | Extract<BaselineReading, { missing: string }>;

type Rung = Extract<BaselineReading, { baseline: number }>;

/** What a share of the increase comes to. Null where it cannot be said without a margin, a cost or an increase. */
export interface ClaimAtShare {
  /** 0 while no share is agreed. */
  readonly share: number;
  /** 0 where there is no increase: a fall in revenue is credited to nobody. */
  readonly attributed: number;
  readonly profit: number | null;
  readonly net: number | null;
  readonly ratio: number | null;
  readonly roi: number | null;
  /** Months until the profit has earned the cost back. */
  readonly payback: number | null;
}

/** A claim, worked out: every figure of the page and the sentences over it. */
export interface Assessment extends HeadlineParts {
  readonly headline: string;
  readonly subline: string;
  readonly money: MoneyUnit;
  readonly baselines: readonly AssessedBaseline[];
  readonly inUse: {
    readonly name: BaselineId;
    readonly label: string;
    readonly baseline: number;
    readonly actual: number;
    readonly increase: number;
    readonly byPeriod: readonly number[];
  };
  readonly agreed: ClaimAtShare;
  readonly low: ClaimAtShare | null;
  readonly high: ClaimAtShare | null;
  readonly pays: Verdict;
  /** Share of the increase that pays the cost from profit; needs a margin and an increase. */
  readonly breakEvenShare: number | null;
  /** The same, rounded as it is said wherever it is. */
  readonly breakEvenShareSaid: number | null;
  /** Share of the increase whose revenue equals the cost; needs an increase. */
  readonly breakEvenOnRevenue: number | null;
  /** Margin from which on the credited revenue pays the cost; needs a claim above 0. */
  readonly breakEvenMargin: number | null;
  readonly marketGrowth: number | null;
  /** Months that the after-periods last; 12 for a typed claim. */
  readonly months: number;
  /** Null for a typed claim. */
  readonly series: RevenueSeries | null;
  /** Whether a sponsor and a date stand behind the share. */
  readonly isAgreed: boolean;
  /** The first input that cannot be, as the end of a sentence; "" where all can. */
  readonly impossible: string;
}

/** What comes of no share, or of no increase: no figure that rests on it. */
const NO_CLAIM: ClaimAtShare = {
  share: 0,
  attributed: 0,
  profit: null,
  net: null,
  ratio: null,
  roi: null,
  payback: null,
};

/** Months that a typed claim is taken to cover. */
const TYPED_MONTHS = 12;

/**
 * Works a case out:
 *
 *     case + reading → 1. series by period → 2. ladder of baselines → 3. the one in use → 4. claim → sentences
 *
 * @throws CaseProblem when the case contradicts itself or the reading
 */
export function assess(request: CaseRequest): Assessment {
  const { reading } = request;
  validateCase(request.sponsorCase);
  const sponsorCase = withTotalCost(request.sponsorCase);
  const series = reading ? revenueSeries(reading, sponsorCase) : null;
  const typed = typeof sponsorCase.baseline === "number" ? sponsorCase.baseline : request.typedBaseline;
  const { ladder, actual, growth } = series ? readLadder(series, request, typed) : typedLadder(sponsorCase, typed);
  const used = choose(ladder, sponsorCase, typed);
  const months = series
    ? lengthInMonths(series.unit, series.periods.filter(({ phase }) => phase === "after").length)
    : TYPED_MONTHS;
  const claimAt = (share: number) => claim(used.increase, share, sponsorCase, months);
  const agreed = sponsorCase.share === null ? NO_CLAIM : claimAt(sponsorCase.share);
  const claimed = agreed.attributed === 0 ? used.increase : agreed.attributed;
  const pays = verdictOf(used.increase, sponsorCase);
  const breakEvenShare =
    sponsorCase.margin === null ? null : breakEven(used.increase, sponsorCase.cost, sponsorCase.margin);
  const { currency = reading ? "" : "$", moneySigns } = reading && reading.currency !== "" ? reading : request;
  const facts = {
    money: moneyUnit(
      currency,
      smallest(claimed, sponsorCase.cost),
      largest(ladder, actual, sponsorCase.cost),
      moneySigns,
      smallestSaid(claimed, agreed),
    ),
    baselines: ladder.map((rung) => assessed(rung, ladder, used.name, agreed.share)),
    inUse: { ...used, actual },
    agreed,
    low: sponsorCase.lowShare === null ? null : claimAt(sponsorCase.lowShare),
    high: sponsorCase.highShare === null ? null : claimAt(sponsorCase.highShare),
    pays,
    breakEvenShare,
    breakEvenShareSaid:
      breakEvenShare === null ? null : breakEvenSaid(breakEvenShare, sponsorCase.share, pays === "pays"),
    breakEvenOnRevenue: breakEven(used.increase, sponsorCase.cost, 1),
    breakEvenMargin: breakEven(agreed.attributed, sponsorCase.cost, 1),
    marketGrowth: growth,
    months,
    series,
    isAgreed: sponsorCase.sponsor.trim() !== "" && agreementHolds(sponsorCase),
    impossible: impossibleInput({ ...request, sponsorCase }, typed),
  };
  const words = { ...facts, sponsorCase, dateSystem: reading?.dateSystem ?? "1900" } as const;
  return { ...facts, ...sayParts(words), headline: sayHeadline(words), subline: saySubline(words) };
}

/** The amount that the page's unit of money must still show: the claim, or a cost below it. */
const smallest = (claim: number, cost: number | null) =>
  cost === null || cost === 0 ? claim : Math.min(Math.abs(claim), cost);

/** A net benefit below this part of the claim is as good as none, and the page's decimals do not go by it. */
const NEXT_TO_NOTHING = 0.01;

/** The smallest amount that a sentence says: the claim, its profit or its net benefit. */
function smallestSaid(claim: number, { profit, net }: ClaimAtShare): number {
  const size = Math.abs(claim);
  const sizes = [size, profit ?? 0, net ?? 0].map(Math.abs).filter((amount) => amount > 0);
  return Math.max(Math.min(size, ...sizes), size * NEXT_TO_NOTHING);
}

/** The sensitivity grid goes as far as a quarter beyond the increase. */
const BEYOND = 1.25;

/** The largest amount that a column of the page must hold. */
function largest(ladder: readonly BaselineReading[], actual: number, cost: number | null): number {
  const there = ladder.filter(isThere);
  const amounts = [
    actual,
    cost ?? 0,
    ...there.map(({ baseline }) => baseline),
    ...there.map(({ increase }) => increase * BEYOND),
  ];
  return Math.max(...amounts.map(Math.abs));
}

interface Ladder {
  readonly ladder: readonly BaselineReading[];
  readonly actual: number;
  readonly growth: number | null;
}

function readLadder(
  series: RevenueSeries,
  { sponsorCase: { marketGrowth }, reading }: CaseRequest,
  plan: number | null,
): Ladder {
  const data = splitAtLaunch(series);
  return {
    ladder: baselineLadder(data, { unit: series.unit, marketGrowth, plan, hasGroups: reading?.groupColumn != null }),
    actual: sum(data.treatedAfter),
    growth: marketGrowthUsed(marketGrowth, data),
  };
}

function typedLadder({ uplift }: SponsorCase, typed: number | null): Ladder {
  if (typed === null)
    throw new CaseProblem("baseline", "Say what revenue was before, for example 10bn, or read it from a table.");
  if (uplift === null) throw new CaseProblem("uplift", "Say how much revenue grew, for example 33%.");
  const increase = typed * uplift;
  return {
    ladder: [{ name: "typed", label: REVENUE_BEFORE, baseline: typed, increase, byPeriod: [] }],
    actual: typed + increase,
    growth: null,
  };
}

const isThere = (rung: BaselineReading): rung is Rung => "baseline" in rung;

function choose(ladder: readonly BaselineReading[], { baseline }: SponsorCase, typed: number | null): Rung {
  const there = ladder.filter(isThere);
  const wanted = typeof baseline === "number" ? "typed" : baseline;
  const found =
    wanted === "conservative" || (typed !== null && there.length === 1)
      ? strictestOf(there)
      : there.find(({ name }) => name === wanted);
  if (found) return found;
  const rung = ladder.find(({ name }) => name === wanted);
  throw new CaseProblem(
    "baseline",
    `The baseline “${rung?.label ?? String(wanted)}” ${rung && !isThere(rung) ? rung.missing : "is not to be had here"}.`,
  );
}

function assessed(
  rung: BaselineReading,
  ladder: readonly BaselineReading[],
  inUse: BaselineId,
  share: number,
): AssessedBaseline {
  if (!isThere(rung)) return rung;
  const there = ladder.filter(isThere);
  const lowest = there.length > 1 && toTheCent(rung.baseline) === toTheCent(strictestOf(there)?.baseline ?? NaN);
  return {
    ...rung,
    claim: numberOr(attributedRevenue(0, Math.max(0, rung.increase), share, "amount"), 0),
    inUse: rung.name === inUse,
    lowest,
  };
}

function claim(increase: number, share: number, { margin, cost }: SponsorCase, months: number): ClaimAtShare {
  if (increase <= 0) return { ...NO_CLAIM, share };
  const attributed = numberOr(attributedRevenue(0, increase, share, "amount"), 0);
  const profit = margin === null ? null : numberOr(attributedProfit(0, increase, share, margin, "amount"), 0);
  if (profit === null || cost === null)
    return { share, attributed, profit, net: null, ratio: null, roi: null, payback: null };
  return {
    share,
    attributed,
    profit,
    net: profit - cost,
    ratio: numberOr(benefitCostRatio(profit, cost), null),
    roi: numberOr(learningRoi(profit, cost), null),
    payback: numberOr(paybackMonths(profit, cost, months), null),
  };
}

function breakEven(incremental: number, cost: number | null, margin: number): number | null {
  return cost === null ? null : numberOr(breakevenPct(incremental, cost, margin), null);
}

/** The model says what is wrong with a figure; on the page such a figure is left blank. */
function numberOr<T extends number | null>(result: number | ModelError, otherwise: T): number | T {
  return isModelError(result) ? otherwise : result;
}
