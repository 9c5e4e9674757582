import type { DateSystem } from "../sheet/dates";
import { longDate } from "../sheet/dates";
import type { SponsorCase } from "./case";
import { MARGIN_FIGURES, plainAmount, spokenAmount, spokenBreakEven, spokenShare, type MoneyUnit } from "./money";

/** What the sentences are made of. */
export interface Spoken {
  readonly sponsorCase: SponsorCase;
  readonly dateSystem: DateSystem;
  readonly money: MoneyUnit;
  readonly inUse: { readonly increase: number };
  readonly agreed: { readonly attributed: number; readonly profit: number | null; readonly net: number | null };
  readonly breakEvenShare: number | null;
  readonly breakEvenMargin: number | null;
  readonly isAgreed: boolean;
}

/** The headline in pieces, for a card. */
export interface HeadlineParts {
  /** "$100 million". */
  readonly amountText: string;
  /** "3% of the $3.3 billion increase". */
  readonly ofText: string;
  /** "It pays for itself if you credit only 0.89%." */
  readonly paysText: string;
}

/** The words of the page, in one place, so that the sheet's formulas and this code cannot drift apart. */
export const WORDS = {
  noIncrease: "Revenue did not rise above the baseline, so nothing is credited to learning.",
  nothingCredited: "Nothing is credited to learning yet: the share is 0%.",
  earned: "Learning earned about ",
  of: " of the ",
  increase: " increase",
  agreedWith: ", as agreed with ",
  on: " on ",
  ifYouCredit: " if you credit it with ",
  pays: "It pays for itself if you credit only ",
  paysNever: "It does not pay for itself, even if it were credited with the whole increase.",
  paysAtMargin: "It pays for itself at any margin above ",
  paysAtNoMargin: "The credited revenue is less than the cost, so it does not pay for itself at any margin.",
  noCost: "What it cost is not given yet, so nothing is said about its return.",
  noClaim: "Without a claim it does not pay for itself.",
  at: " At ",
  andMargin: ", and a margin of ",
  ofCost: " of cost returned ",
  ofProfit: " of profit.",
  notAgreed: " No sponsor has agreed to the share yet.",
} as const;

export function sayHeadline(spoken: Spoken): string {
  const { inUse, sponsorCase, isAgreed } = spoken;
  if (inUse.increase <= 0) return WORDS.noIncrease;
  if (sponsorCase.share === 0) return WORDS.nothingCredited;
  const { amountText, ofText } = sayParts(spoken);
  if (!isAgreed || sponsorCase.agreedOn === null) return `${WORDS.earned}${amountText}${WORDS.ifYouCredit}${ofText}.`;
  return `${WORDS.earned}${amountText}: ${ofText}${WORDS.agreedWith}${sponsorCase.sponsor}${WORDS.on}${longDate(sponsorCase.agreedOn, spoken.dateSystem)}.`;
}

export function sayParts(spoken: Spoken): HeadlineParts {
  const { money, agreed, sponsorCase, inUse } = spoken;
  return {
    amountText: spokenAmount(money.currency, agreed.attributed),
    ofText: `${spokenShare(sponsorCase.share)}${WORDS.of}${spokenAmount(money.currency, inUse.increase)}${WORDS.increase}`,
    paysText: sayPays(spoken),
  };
}

function sayPays({ sponsorCase, breakEvenShare, breakEvenMargin }: Spoken): string {
  if (sponsorCase.cost === null) return WORDS.noCost;
  if (sponsorCase.margin !== null) {
    if (breakEvenShare === null) return WORDS.noClaim;
    return breakEvenShare > 1 ? WORDS.paysNever : `${WORDS.pays}${spokenBreakEven(breakEvenShare)}.`;
  }
  if (breakEvenMargin === null) return WORDS.noClaim;
  return breakEvenMargin > 1 ? WORDS.paysAtNoMargin : `${WORDS.paysAtMargin}${spokenBreakEven(breakEvenMargin, MARGIN_FIGURES)}.`;
}

export function saySubline(spoken: Spoken): string {
  const { sponsorCase, agreed, money, isAgreed } = spoken;
  const { share, margin, cost } = sponsorCase;
  const returned =
    margin !== null && cost !== null && agreed.profit !== null && agreed.profit > 0
      ? `${WORDS.at}${spokenShare(share)}${WORDS.andMargin}${spokenShare(margin)}, ${plainAmount(money.currency, cost)}${WORDS.ofCost}${plainAmount(money.currency, agreed.profit)}${WORDS.ofProfit}`
      : "";
  return `${sayPays(spoken)}${returned}${isAgreed ? "" : WORDS.notAgreed}`;
}
