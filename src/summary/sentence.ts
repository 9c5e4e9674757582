import { attributionStatement, isModelError, shareOf, STATEMENT_WORDS } from "../model";
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
  readonly agreed: { readonly share: number; readonly attributed: number; readonly profit: number | null; readonly net: number | null };
  readonly breakEvenShare: number | null;
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
  /** "It pays for itself if you credit only 0.89%." */
  readonly paysText: string;
}

/** The words of the page, in one place, so that the sheet's formulas and this code cannot drift apart. */
export const WORDS = {
  ...STATEMENT_WORDS,
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
  const agreement = isAgreed && agreedOn !== null ? { sponsor, on: longDate(agreedOn, dateSystem) } : { sponsor: "", on: "" };
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
  if (spoken.impossible !== "") return WORDS.impossibleWhatNow;
  const { sponsorCase, agreed, money, isAgreed } = spoken;
  const { margin, cost } = sponsorCase;
  const returned =
    margin !== null && cost !== null && agreed.profit !== null && agreed.profit > 0
      ? `${WORDS.at}${spokenShare(agreed.share)}${WORDS.andMargin}${spokenShare(margin)}, ${plainAmount(money.signs, cost)}${WORDS.ofCost}${plainAmount(money.signs, agreed.profit)}${WORDS.ofProfit}`
      : "";
  return `${sayPays(spoken)}${returned}${isAgreed ? "" : WORDS.notAgreed}`;
}
