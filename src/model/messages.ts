/** Every message of the model and of the custom functions. Each says which argument, what it got, what to type instead. */
export const messages = {
  notFinite: (name: string, value: number) => `${name} is ${value}: type a number`,
  share: (name: string, value: number) => `${name} is ${value}, outside 0 to 1: type ${shareHint(value)}`,
  rate: (value: number) =>
    `${value} looks like an amount: add "amount" as the last argument, or type the growth as a rate, 4%`,
  growth: (name: string, value: number) => `${name} is ${value}, more than 1000%: type the growth as a rate, 4%`,
  notPositive: (name: string, value: number) => `${name} is ${value}: type an amount above 0`,
  negative: (name: string, value: number) => `${name} is ${value}: type 0 or an amount above 0`,
  significant: (value: number) => `significant is ${value}: type a whole number from 1 to 15`,
  upliftType: (value: string) => `uplift_type is "${value}": type "rate" or "amount"`,
  noIncrease: (name: string, value: number) => `${name} is ${value}: without an increase no share pays for the cost`,
  noMargin: () => "margin is 0: without a margin no share pays for the cost",
  noBenefit: (value: number) => `benefit is ${value}: without a benefit the cost is never paid back`,
  noNumbers: (name: string) => `${name} holds no numbers: select at least one cell with a number`,
  lengths: (first: string, rows: number, second: string, otherRows: number) =>
    `${first} has ${rows} values and ${second} has ${otherRows}: select ranges of equal size`,
  fewPoints: (name: string, count: number) => `${name} has ${count} periods with numbers in both series: select at least 3`,
  constant: (name: string) => `${name} is the same in every period: select a series that varies`,
  tooLarge: () => "the result is too large for a number: check the amounts",
  text: (name: string, value: string) => `${name} holds the text "${value}": type a number`,
  notACell: (name: string) => `${name} is not a number: type a number`,
  missing: (name: string) => `${name} is missing: type a number or select a range`,
  shapes: (first: string, firstShape: string, second: string, secondShape: string) =>
    `${first} is ${firstShape} and ${second} is ${secondShape}: select ranges of equal size, or a row against a column`,
  inputError: (code: string) => `an argument holds the error ${code}: mend that cell first`,
} as const;

/** 3 was meant as 3%; anything else gets the founding example. */
function shareHint(value: number): string {
  return value > 1 && value <= 100 ? `${value}% or ${Number((value / 100).toPrecision(12))}` : "3% or 0.03";
}
