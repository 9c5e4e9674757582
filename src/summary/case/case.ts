/**
 * What somebody says about a programme: the case that a summary makes. Money is in the source's currency, rates are
 * fractions (3% is 0.03) and dates are serial numbers of the workbook's date system.
 */
export interface SponsorCase {
  /** The business objective that the sponsor cares about; "" while unknown. */
  readonly objective: string;
  /** Who has the authority over the budget: "the VP Sales"; "" while unknown. */
  readonly sponsor: string;
  /** What was launched: "Field learning ecosystem"; "" while unknown. */
  readonly programme: string;
  /** When the programme went live: the first day of the after-periods. Null without a source. */
  readonly launched: number | null;
  /** Groups that took part. Empty: all of them. */
  readonly treated: readonly string[];
  /** Groups that did not, and show what would have happened anyway. Empty: no control. */
  readonly control: readonly string[];
  /** Which account of "what would have happened anyway" is in use. */
  readonly baseline: BaselineChoice;
  /** Growth over the baseline, for a claim from typed numbers; null with a source. */
  readonly uplift: number | null;
  /**
   * The part of the increase that is credited to the programme; null while none is agreed, and then nothing is claimed.
   */
  readonly share: number | null;
  readonly lowShare: number | null;
  readonly highShare: number | null;
  /** The day on which the sponsor agreed to the share; null while it is a proposal. */
  readonly agreedOn: number | null;
  /** The share that was agreed to on that day, where another one is credited by now; null: the share credited. */
  readonly agreedShare: number | null;
  /** Contribution margin; null while unknown, and then no profit is claimed. */
  readonly margin: number | null;
  /** The programme's fully loaded cost; null while unknown. */
  readonly cost: number | null;
  /** Growth of the market from the before-periods to the after-periods; null: the control groups' growth. */
  readonly marketGrowth: number | null;
  /** The parts of the programme with the share of the increase that each is credited with. Empty: not split. */
  readonly components: readonly ComponentShare[];
  /** What the programme's cost is made of; null: `cost` is one figure. */
  readonly costs: CostParts | null;
  /** Where the assumptions come from, who stands for them and since when; those without a note are open. */
  readonly notes: readonly AssumptionNote[];
  /** What the figures do not say, and what was gained beyond money. */
  readonly caveats: string;
  readonly signOff: SignOff;
}

export interface ComponentShare {
  /** "Performance support". */
  readonly name: string;
  /** Of the increase: 0.9% is 0.009. */
  readonly share: number;
}

/** A fully loaded cost in its parts, each in full and null while unknown. */
export interface CostParts {
  readonly design: number | null;
  readonly delivery: number | null;
  readonly platform: number | null;
  readonly evaluation: number | null;
  /** Learners' time is people × hours × hourly cost; all three or none. */
  readonly people: number | null;
  readonly hoursEach: number | null;
  readonly hourlyCost: number | null;
}

/** The assumptions that the register lists. */
export type AssumptionId =
  | "share"
  | "baseline"
  | "margin"
  | "cost"
  | "learnerHour"
  | "marketGrowth"
  | "plan"
  | "revenueBefore"
  | "uplift";

export interface AssumptionNote {
  readonly assumption: AssumptionId;
  /** "Finance pack 2025, p. 14"; "" while unknown. */
  readonly source: string;
  /** "Finance partner"; "" while unknown. */
  readonly owner: string;
  /** Serial number; null while open. */
  readonly agreedOn: number | null;
}

export interface SignOff {
  readonly sponsor: Signature;
  readonly finance: Signature;
}

export interface Signature {
  readonly name: string;
  /** Serial number; null while unsigned. */
  readonly date: number | null;
}

/** Ways of saying what would have happened anyway, from the data. */
export type BaselineName = "average" | "lastYear" | "market" | "trend" | "seasonal" | "control" | "regression";

/** "conservative": the one that claims least; a number: an amount of revenue for the after-periods as a whole. */
export type BaselineChoice = "conservative" | BaselineName | number;

export type CaseField =
  | "launched"
  | "treated"
  | "control"
  | "baseline"
  | "uplift"
  | "share"
  | "lowShare"
  | "highShare"
  | "margin"
  | "cost"
  | "marketGrowth"
  | "components"
  | "costs";

/** The case contradicts itself or the source. The message says what was found and what to type instead. */
export class CaseProblem extends Error {
  override readonly name = "CaseProblem";
  constructor(
    readonly field: CaseField,
    message: string,
  ) {
    super(message);
  }
}

/** A case about which nothing is said yet but the share. */
export const BLANK_CASE: SponsorCase = {
  objective: "",
  sponsor: "",
  programme: "",
  launched: null,
  treated: [],
  control: [],
  baseline: "conservative",
  uplift: null,
  share: 0.03,
  lowShare: null,
  highShare: null,
  agreedOn: null,
  agreedShare: null,
  margin: null,
  cost: null,
  marketGrowth: null,
  components: [],
  costs: null,
  notes: [],
  caveats: "",
  signOff: { sponsor: { name: "", date: null }, finance: { name: "", date: null } },
};
