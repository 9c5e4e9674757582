/**
 * Every message of the model and of the custom functions. Each says which argument, what it got, what to do instead;
 * they are English and hold no formatted money, so that another language is another object of this type.
 */
export const messages = {
  notFinite: (name: string, value: number) => `${name} is ${value}: type a number`,
  share: (name: string, value: number) => `${name} is ${value}, outside 0 to 1: type ${shareHint(value, "3% or 0.03")}`,
  confidence: (name: string, value: number) =>
    `${name} is ${value}: type a share above 0 and below 1, such as ${shareHint(value, "90% or 0.9")}`,
  rate: (value: number) =>
    `${value} looks like an amount: add "amount" as the last argument, or type the growth as a rate, 4%`,
  growth: (name: string, value: number) =>
    `${name} is ${value}, outside -1 to 10: type ${shareHint(value, "4% or 0.04")}`,
  load: (name: string, value: number) => `${name} is ${value}, outside 0 to 10: type ${shareHint(value, "30% or 0.3")}`,
  notPositive: (name: string, value: number) => `${name} is ${value}: type a number above 0`,
  negative: (name: string, value: number) => `${name} is ${value}: type 0 or a number above 0`,
  whole: (name: string, value: number, least: number, most: number) =>
    `${name} is ${value}: type a whole number from ${least} to ${most}`,
  choice: (name: string, value: string, choices: readonly string[]) =>
    `${name} is "${value}": type ${alternatives(choices)}`,
  order: (first: string, value: number, second: string, other: number) =>
    `${first} is ${value} and ${second} is ${other}: type shares that rise from low to base to high`,
  noIncrease: (name: string, value: number) =>
    `${name} is ${value}: without an increase no share pays for the cost, so choose another baseline`,
  noMargin: () =>
    "margin is 0: without a margin no share pays for the cost, so type the contribution margin, such as 40%",
  noBenefit: (value: number) =>
    `benefit is ${value}: without a benefit the cost is never paid back, so type a benefit above 0`,
  moreThanExpected: (participants: number, expected: number) =>
    `participants is ${participants} and expected_users is ${expected}: type at least as many expected users as participants`,
  doubleCount: (total: number) => `shares add up to ${percent(total)}, more than the whole: lower them to 100% or less`,
  noNumbers: (name: string) => `${name} holds no numbers: select at least one cell with a number`,
  noPeriod: (name: string) => `${name} holds no period with a number and a baseline: select periods with numbers`,
  lengths: (first: string, rows: number, second: string, otherRows: number) =>
    `${first} has ${rows} values and ${second} has ${otherRows}: select ranges of equal size`,
  fewPoints: (name: string, count: number) =>
    `${name} has ${count} usable ${count === 1 ? "period" : "periods"}: select at least 3 with numbers`,
  fewOnSide: (side: "before" | "from", count: number) =>
    `series has ${count} usable ${count === 1 ? "period" : "periods"} ${side} changes_at: select at least 3 with numbers on either side`,
  constant: (name: string) => `${name} is the same in every period: select a series that varies`,
  lessThanASeason: (count: number, season: number) =>
    `before has ${count} periods and a season has ${season}: select at least a whole season, or type a shorter season`,
  twoSeasons: (name: string, count: number, season: number) =>
    `${name} has ${count} periods and a season has ${season}: select at least two whole seasons, or type a shorter season`,
  negativeInSeason: (name: string, period: number, value: number) =>
    `${name} holds ${value} in period ${period}: a seasonal index needs amounts of 0 or more, so select such a series or use TREND_IMPACT`,
  noIndex: (name: string, place: number, season: number) =>
    `${name} gives no seasonal index for place ${place} of ${season}: select a series with a number above 0 there in a full season`,
  fewForSeason: (name: string, count: number, season: number) =>
    `${name} has ${count} usable periods, too few for a season of ${season}: select at least ${season + 2} with numbers`,
  fewAbove0: (name: string, count: number, least: number) =>
    `${name} has ${count} usable ${count === 1 ? "period" : "periods"} with an amount above 0: select at least ${least}`,
  fewPairsAbove0: (first: string, second: string, count: number, least: number) =>
    `${first} and ${second} have ${count} usable ${count === 1 ? "period" : "periods"} with amounts above 0 in both: select at least ${least}`,
  fewSeasons: (name: string, count: number, season: number, least: number) =>
    `${name} has ${count} usable periods with an amount above 0 and a season has ${season}: select at least ${least}, or type a shorter season`,
  fewBeforePretended: (count: number, periods: number, least: number) =>
    `${count} usable ${count === 1 ? "period is" : "periods are"} left before the last ${periods}: select at least ${least}, or type fewer periods`,
  nonePretended: (periods: number) =>
    `none of the last ${periods} periods has an amount above 0: select a series that ends with such periods`,
  allZero: (name: string) => `${name} are all 0: select a series that varies`,
  significance: (value: number) =>
    `significance is ${value}: type a share above 0 and below 1, such as ${shareHint(value, "5% or 0.05")}`,
  notBelow: (name: string, value: number, other: string, limit: number) =>
    `${name} is ${value} and ${other} is ${limit}: type a number below ${other}`,
  notPaidBack: (cost: number, total: number, periods: number) =>
    `profits of ${periods} ${periods === 1 ? "period" : "periods"} add up to ${total}, less than the cost of ${cost}: select more periods`,
  noBaseline: () => "baseline is 0: no growth of nothing pays for the cost, so type the revenue to be raised",
  noShare: () => "pct is 0: at a share of 0 no growth pays for the cost, so type the attribution share, such as 3%",
  noMarginForUplift: () =>
    "margin is 0: without a margin no growth pays for the cost, so type the contribution margin, such as 40%",
  fewForColumns: (name: string, count: number, columns: number, least: number) =>
    `${name} has ${count} usable ${count === 1 ? "period" : "periods"} for ${columns} columns of control: select at least ${least}, or fewer columns`,
  columns: (first: string, columns: number, second: string, otherColumns: number) =>
    `${first} has ${columns} columns and ${second} has ${otherColumns}: select the same groups in both`,
  follows: (name: string) => `${name} follows from the columns before it: leave it out`,
  missingCombinations: (names: readonly string[]) =>
    `no outcome for ${listed(names)}: add a row for each, or type "best_subset" as the last argument`,
  givenTwice: (name: string) => `${name} has two rows: give each combination one row, such as the mean of its outcomes`,
  nothingToSplit: () =>
    "all components together add nothing to the outcome: there is no credit to split, so check the outcomes",
  componentCount: (count: number, most: number) => `components has ${count} columns: select 1 to ${most}`,
  notAFlag: (component: string, row: number, value: string) =>
    `${component} holds ${value} in row ${row}: type 1 where it was in use and 0 where not`,
  nothingEarned: () => "outcomes are all 0: no journey earned anything, so select journeys of which some did",
  manySteps: (count: number, most: number) =>
    `paths hold ${count} different steps: group them into at most ${most}, and put > between steps`,
  noPath: (row: number) => `paths is blank in row ${row}, which has an outcome: type the steps as "A > B > C"`,
  noDrivers: () => "labels hold no drivers: select at least one row with a label and three numbers",
  noLabel: (name: string, row: number) => `${name} is blank in row ${row}: type a label`,
  tooLarge: () => "the result is too large for a number: check the amounts",
  text: (name: string, value: string) => `${name} holds the text "${value}": type a number`,
  blank: (name: string, row: number) => `${name} is blank in row ${row}: type a number`,
  notACell: (name: string) => `${name} is not a number: type a number`,
  notText: (name: string, value: string) => `${name} is ${value}: type a text`,
  notWords: (name: string, value: string, example: string) => `${name} is ${value}: type a text, such as ${example}`,
  notADate: (name: string, value: string) => `${name} is ${value}: type a date, or the date as a text`,
  missing: (name: string) => `${name} is missing: type a number or select a range`,
  oneCell: (name: string, shape: string) => `${name} is ${shape}: select one cell`,
  oneColumn: (name: string, shape: string) => `${name} is ${shape}: select one column, a row for each case`,
  noRange: (choices: readonly string[]) =>
    `output is "range", which this method does not give: type ${alternatives(choices)}`,
  shapes: (first: string, firstShape: string, second: string, secondShape: string) =>
    `${first} is ${firstShape} and ${second} is ${secondShape}: select ranges of equal size, or a row against a column`,
  inputError: (code: string) => `an argument holds the error ${code}: mend that cell first`,
} as const;

/** 3 was meant as 3%; anything else gets an example. */
function shareHint(value: number, example: string): string {
  return value > 1 && value <= 100 ? `${percent(value / 100)} or ${Number((value / 100).toPrecision(12))}` : example;
}

function percent(share: number): string {
  return `${Number((share * 100).toPrecision(12))}%`;
}

/** "a", "b" or "c". */
function alternatives(choices: readonly string[]): string {
  const quoted = choices.map((choice) => `"${choice}"`);
  return quoted.length < 2 ? quoted.join("") : `${quoted.slice(0, -1).join(", ")} or ${quoted.at(-1) ?? ""}`;
}

/** As many names as a tooltip can hold. */
const NAMES_SHOWN = 4;

function listed(names: readonly string[]): string {
  const more = names.length - NAMES_SHOWN;
  return more > 1
    ? `${names.slice(0, NAMES_SHOWN).join(", ")} and ${more} more`
    : names.slice(0, NAMES_SHOWN + 1).join(", ");
}
