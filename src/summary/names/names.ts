/**
 * Names of the cells that people type in and of the figures that matter. They make the formulas readable, and through
 * them the pane finds what was typed on the sheet.
 */
export const NAMES = {
  headline: "Envelope_Headline",
  objective: "Envelope_Objective",
  sponsor: "Envelope_Sponsor",
  programme: "Envelope_Programme",
  launched: "Envelope_Launched",
  agreedOn: "Envelope_AgreedOn",
  /** The share that the day of the agreement belongs to, that day, and whether both still stand on the page. */
  agreedShare: "Envelope_AgreedShare",
  agreedShareDay: "Envelope_AgreedShareDay",
  agreementHolds: "Envelope_AgreementHolds",
  baselineInUse: "Envelope_Baseline",
  /** The label of the rung that the drop-down resolves to. */
  baselineUsed: "Envelope_BaselineUsed",
  share: "Envelope_Share",
  lowShare: "Envelope_ShareLow",
  highShare: "Envelope_ShareHigh",
  margin: "Envelope_Margin",
  cost: "Envelope_Cost",
  marketGrowth: "Envelope_MarketGrowth",
  typedBaseline: "Envelope_TypedBaseline",
  /** What cannot be about an input, in words; "" where all can. */
  impossible: "Envelope_Impossible",
  uplift: "Envelope_Uplift",
  actual: "Envelope_Actual",
  baseline: "Envelope_BaselineAmount",
  increase: "Envelope_Increase",
  attributed: "Envelope_AttributedRevenue",
  profit: "Envelope_AttributedProfit",
  net: "Envelope_NetBenefit",
  months: "Envelope_Months",
  /** What stands before or behind amounts, and on which side, so that typed ones keep it. */
  currency: "Envelope_Currency",
  currencySide: "Envelope_CurrencySide",
  source: "Envelope_Source",
  dateColumn: "Envelope_DateColumn",
  amountColumn: "Envelope_AmountColumn",
  groupColumn: "Envelope_GroupColumn",
  answers: "Envelope_Answers",
  treated: "Envelope_Treated",
  control: "Envelope_Control",
  workings: "Envelope_Workings",
  /** Tables to type in: see the block of each for what its columns hold. */
  components: "Envelope_Components",
  costs: "Envelope_Costs",
  notes: "Envelope_Notes",
  caveats: "Envelope_Caveats",
  signOff: "Envelope_SignOff",
  /** Cleaned values of a source that formulas cannot add up, a row each. */
  revenueDates: "Envelope_RevenueDates",
  revenueGroups: "Envelope_RevenueGroups",
  revenueAmounts: "Envelope_RevenueAmounts",
} as const;
