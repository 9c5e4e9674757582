import { attributionStatement, isModelError, shareOf, STATEMENT_WORDS } from "../../model";
import type { DateSystem } from "../../sheet/dates";
import { longDate } from "../../sheet/dates";
import type { SponsorCase } from "../case/case";
import { needRounded, plainAmount, spokenAmount, spokenNeed, spokenShare, type MoneyUnit } from "./money";
import { netSaid, type Verdict } from "./verdict";

/** What the sentences are made of. */
export interface Spoken {
  readonly sponsorCase: SponsorCase;
  readonly dateSystem: DateSystem;
  readonly money: MoneyUnit;
  readonly inUse: { readonly increase: number };
  readonly agreed: { readonly share: number; readonly attributed: number; readonly net: number | null };
  readonly pays: Verdict;
  readonly breakEvenShareSaid: number | null;
  readonly breakEvenMargin: number | null;
  readonly isAgreed: boolean;
  /** The first input that cannot be; "" where all can. */
  readonly impossible: string;
}

/** The headline in pieces, for a card. */
export interface HeadlineParts {
  /** "$100 million". */
  readonly amountText: string;
  /** "3% of the $3.3 billion increase". */
  readonly ofText: string;
  /** "At 3% the cost is recovered. Break-even share: 0.89%." */
  readonly paysText: string;
}

/** The words of the page, in one place, so that the sheet's formulas and this code cannot drift apart. */
export const WORDS = {
  ...STATEMENT_WORDS,
  at: "At ",
  pays: " the cost is recovered. Break-even share: ",
  paysNot: " the cost is not recovered. Break-even share: ",
  paysNever: "Even the whole increase would not recover the cost.",
  breakEvenShare: "Break-even share: ",
  paysBelow: " the cost is not recovered at any margin: the attributed revenue is below it.",
  paysAllBelow: "Even the whole increase is below the cost: it is not recovered at any margin.",
  paysByMargin: "Whether the cost is recovered depends on the contribution margin. Break-even margin: ",
  noMargin: "Whether the cost is recovered depends on the contribution margin.",
  noCost: "What it cost is not given yet, so nothing is said about its return.",
  noClaim: "Nothing is credited, so nothing is said about the return.",
  withMargin: " With a margin of ",
  andCost: " and a cost of ",
  netIs: ", the net benefit is ",
  shortIs: ", the shortfall is ",
  noShare: "No share of the increase is agreed yet, so nothing is claimed.",
  notAgreed: " No sponsor has agreed to this share yet.",
  sourceGone: "The source of this page is gone, so nothing is claimed.",
  noGoLive: "Nothing is claimed: the day of go-live leaves no revenue before or none after it.",
  noGoLiveWhatNow: "Type a day between the first and the last period of the data under Go-live.",
  impossible: "Nothing is claimed until an input is corrected: ",
  impossibleWhatNow: "Correct it in the cell that it was typed into; the page follows at once.",
  sourceGoneWhatNow: "Undo what removed it, or build the summary again from another source.",
} as const;

export function sayHeadline({ inUse, sponsorCase, isAgreed, impossible, money, dateSystem }: Spoken): string {
  if (impossible !== "") return `${WORDS.impossible}${impossible}.`;
  const { share, sponsor, agreedOn } = sponsorCase;
  if (share === null) return WORDS.noShare;
  const agreement =
    isAgreed && agreedOn !== null ? { sponsor, on: longDate(agreedOn, dateSystem) } : { sponsor: "", on: "" };
  const statement = attributionStatement(inUse.increase, share, agreement.sponsor, agreement.on, money.signs);
  if (isModelError(statement)) throw new RangeError(statement.message);
  return statement;
}

export function sayParts(spoken: Spoken): HeadlineParts {
  const { money, agreed, inUse } = spoken;
  return {
    amountText: spokenAmount(money.signs, agreed.attributed),
    ofText: shareOf(inUse.increase, agreed.share, money.signs),
    paysText: sayPays(spoken),
  };
}

/** The verdict, with from where on the cost is recovered. */
function sayPays({ sponsorCase, inUse, agreed, pays, breakEvenShareSaid, breakEvenMargin }: Spoken): string {
  const { share, margin, cost } = sponsorCase;
  if (cost === null) return WORDS.noCost;
  if (inUse.increase <= 0) return WORDS.noClaim;
  const at = `${WORDS.at}${spokenShare(agreed.share)}`;
  if (margin === null) {
    if (pays === "never") return WORDS.paysAllBelow;
    if (pays === "not-at-this-share") return `${at}${WORDS.paysBelow}`;
    return breakEvenMargin === null
      ? WORDS.noMargin
      : `${WORDS.paysByMargin}${spokenNeed(needRounded(breakEvenMargin))}.`;
  }
  if (pays === "never") return WORDS.paysNever;
  if (breakEvenShareSaid === null) return WORDS.noClaim;
  const rate = `${spokenNeed(breakEvenShareSaid)}.`;
  if (share === null) return `${WORDS.breakEvenShare}${rate}`;
  return `${at}${pays === "pays" ? WORDS.pays : WORDS.paysNot}${rate}`;
}

export function saySubline(spoken: Spoken): string {
  if (spoken.impossible !== "") return WORDS.impossibleWhatNow;
  const { sponsorCase, agreed, money, pays, isAgreed } = spoken;
  const { share, margin, cost } = sponsorCase;
  const isSaid =
    share !== null &&
    margin !== null &&
    cost !== null &&
    agreed.net !== null &&
    (pays === "pays" || pays === "not-at-this-share");
  const net = isSaid
    ? `${WORDS.withMargin}${spokenShare(margin)}${WORDS.andCost}${plainAmount(money.signs, cost)}${pays === "pays" ? WORDS.netIs : WORDS.shortIs}${spokenAmount(money.signs, netSaid(agreed.net, cost))}.`
    : "";
  return `${sayPays(spoken)}${net}${isAgreed ? "" : WORDS.notAgreed}`;
}
