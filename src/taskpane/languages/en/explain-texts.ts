/** The texts of “Explain this cell”. */
export const explainTexts = {
  /** What the selected cell works out. */
  explain: {
    title: "Explain this cell",
    select: "Select a cell on the sheet.",
    none: "{kind, select, formula {The formula in {cell} holds no Envelope function.} blank {{cell} is blank.} other {{cell} holds a value, and no Envelope function.}}",
    noneHelp:
      "Select a cell with an Envelope function and it is explained here, or choose a function from the list and insert it.",
    native: "It is a part of the summary, and works without Envelope.",
    spilled: "This cell is filled by the formula in {from}.",
    explainOther: "Explain {cell}",
    backTo: "Back to {cell}",
    lost: "Excel does not find the function of this cell, so it shows an old value or an error.",
    leftOut: "Left out, so this counts",
    typed: "Typed into the formula",
    fromCall: "Worked out by {name}",
    byExcel: "Worked out by Excel:",
    jump: "Select {cells}",
    notKnown: "not known here",
    unknown:
      "Excel works out a part of this, so the steps cannot be shown. To see them, put that part into a cell of its own.",
    steps: "Steps",
    resultOf: "Result of {name}",
    resultCells: "a result of {count} cells",
    periods: "{count} periods",
    values: "{count} values",
    firstOf: "{line}, the first of {count} cells",
    more: "and {count} more",
    impact: "{actual} came in {periods} periods − {expected} expected = {impact}",
    average: "{impact} ÷ {periods} periods = {result} a period",
    range: "With the doubt of the line: from {low} to {high}",
    changes: "At the change: a step of {level}, and a slope that differs by {slope} a period",
    diffInDiff: "({treatedAfter} − {treatedBefore}) − ({controlAfter} − {controlBefore}) = {result}, all of them means",
    credit: "{label}: {share} = {amount}",
    swing: "{label}: from {low} to {high}, a swing of {swing}",
    named: "In the summary: {what} ({name}).",
    /** What each function does with its numbers, which come as words by the arguments' names, and `result`. */
    sentences: {
      ATTRIBUTED_REVENUE:
        "{uplift_type, select, amount {Credits the programme with {pct} of an increase of {uplift}: {result}.} other {Credits the programme with {pct} of the growth of {uplift} over {baseline}: {result}.}}",
      ATTRIBUTED_PROFIT:
        "{uplift_type, select, amount {Keeps a margin of {margin} on {pct} of an increase of {uplift}: {result}.} other {Keeps a margin of {margin} on {pct} of the growth of {uplift} over {baseline}: {result}.}}",
      CONFIDENCE_ADJUSTED:
        "Of an improvement of {improvement}, counts the {contribution_pct} that is credited, as far as the estimator is sure of it ({confidence_pct}), at a margin of {margin}: {result}.",
      SPLIT_CREDIT:
        "Splits {amount} between its causes by their shares ({shares}), and leaves the rest to other factors: {result}.",
      UNATTRIBUTED_PCT: "Takes the shares ({shares}) off the whole, which leaves {result}.",
      BREAKEVEN_PCT:
        "A cost of {cost} is paid by {result} of an increase of {incremental}, of which {margin} is profit.",
      MARKET_ADJUSTED_UPLIFT:
        "Of {actual}, takes off what {baseline} had become by growing with its market ({market_growth}): {result}.",
      YEAR_ON_YEAR_IMPACT:
        "Compares each of {after} after the launch with the same period a season before, out of {before}: {result}.",
      DIFF_IN_DIFF: "Compares how those who took part changed with how the others did: {result} a period.",
      TREND_IMPACT: "Compares {after} after the launch with the line through {before} before it: {result}.",
      SEASONAL_TREND_IMPACT:
        "Compares {after} after the launch with the line through {before} before it, with its seasons of {season} periods: {result}.",
      CONTROL_IMPACT:
        "Compares {treated_after} after the launch with what the control group lets expect, as the two went together in {treated_before} before: {result}.",
      SEGMENTED_IMPACT: "Looks for a break at period {changes_at} of {series}: {result}.",
      CONTROL_GROWTH_IMPACT:
        "Compares {treated_after} after the launch with the control group, at the ratio and the growth gap of {treated_before} before: {result}.",
      PATTERN_IMPACT:
        "Compares {after} after the launch with the season of {season} periods and the growth of {before} before it: {result}.",
      PLACEBO_IMPACT:
        "Pretends that the launch was {periods} periods earlier: change, limit of chance, and whether the change exceeds it: {result}.",
      DETECTABLE_UPLIFT: "Over {periods_after} periods, an increase of {result} would show nine times out of ten.",
      PROBABILITY_ABOVE: "The increase of {actual} over {baseline} exceeds {amount} with a probability of {result}.",
      DURBIN_WATSON:
        "Compares each of {residuals} with the one before it: {result}, where 2 means that they are independent.",
      OUTLIER_TEST:
        "Finds the value of {values} that is farthest from their mean: position, distance and limit: {result}.",
      BREAKEVEN_UPLIFT:
        "A cost of {cost} is recovered if {baseline} grows by {result}, at a share of {pct} and a margin of {margin}.",
      PAYBACK_PERIOD: "The running total of {profits} recovers a cost of {cost} after {result} periods.",
      LATER_VALUE:
        "Over {years} years, of which {persistence} is left each time, {profit} at {discount} a year is worth {result} after a cost of {cost}.",
      LEARNER_TIME_COST:
        "The time of {people} people, {hours} hours each at {hourly_cost} and {benefits_load} on top, costs {result}.",
      PRORATED_COST: "Of a cost of {cost} that serves {expected_users} people, {participants} bear {result}.",
      BENEFIT_COST_RATIO: "A benefit of {benefit} is {result} times the cost of {cost}.",
      LEARNING_ROI: "A benefit of {benefit} less its cost of {cost} is {result} of that cost.",
      PAYBACK_MONTHS: "At {benefit} in {months} months, a cost of {cost} has come back after {result} months.",
      ANNUALIZED: "{value} in {periods_observed} periods makes {result} in a year of {per_year} periods.",
      ATTRIBUTION_RANGE: "Credits the programme with {low}, {base} and {high} of the increase, side by side: {result}.",
      SENSITIVITY_GRID: "Works the claim out for each growth ({uplifts}) with each share ({pcts}): {result}.",
      TORNADO:
        "Moves each driver from its low to its high value, the others as agreed, and puts the widest swing first: {result}.",
      CONSERVATIVE: "Rounds {amount} down to {significant} figures, so that it claims no more than is there: {result}.",
      ATTRIBUTION_STATEMENT: "Says in one sentence what {pct} of an increase of {incremental} comes to.",
      SHAPLEY_CREDIT:
        "Credits each component with what it adds on average, whatever the order in which they come: {result}.",
      REMOVAL_CREDIT:
        "Credits each step with what would be lost without it, over the journeys given ({paths}): {result}.",
    },
    /** What the cells are that a summary gives a name. */
    names: {
      headline: "the headline",
      objective: "the objective",
      sponsor: "the sponsor",
      programme: "the programme",
      launched: "the day of the go-live",
      agreedOn: "the day of the agreement",
      agreedShare: "the share that was agreed to",
      agreedShareDay: "the day on which that share was agreed to",
      agreementHolds: "whether the day is that of the share credited",
      baselineInUse: "the choice of the baseline",
      baselineUsed: "the baseline in use",
      share: "the share of the increase that is credited",
      lowShare: "the low share",
      highShare: "the high share",
      margin: "the contribution margin",
      cost: "the cost of the programme",
      marketGrowth: "the growth of the market",
      typedBaseline: "the baseline that was typed",
      impossible: "what cannot be about an input",
      uplift: "the growth that was typed",
      actual: "the revenue after the go-live",
      baseline: "the revenue that would have come anyway",
      increase: "the increase over the baseline",
      attributed: "the revenue that is credited",
      profit: "the profit that is credited",
      net: "the net benefit",
      months: "the number of months",
      currency: "the currency of the amounts",
      currencySide: "the side of amounts on which their currency stands",
      source: "the source of the revenue",
      dateColumn: "the column of the dates",
      amountColumn: "the column of the amounts",
      groupColumn: "the column of the groups",
      answers: "the answers about the source",
      treated: "the groups that took part",
      control: "the groups that did not take part",
      workings: "a part of the workings",
      components: "a part of the components",
      costs: "a part of the costs",
      notes: "a part of the assumptions",
      caveats: "the caveats",
      signOff: "a part of the sign-off",
      revenueDates: "one of the dates read from the source",
      revenueGroups: "one of the groups read from the source",
      revenueAmounts: "one of the amounts read from the source",
    },
  },
} as const;
