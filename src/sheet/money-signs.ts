/** What stands around an amount of money: "$" before it, "CHF " before it, " €" behind it. */
export interface MoneySigns {
  readonly before: string;
  readonly behind: string;
}

/** A currency in front of the amount: symbols touch it ("$10"), letters keep a distance ("CHF 10"). */
export const signBefore = (sign: string): MoneySigns => ({
  before: /\p{L}\.?$/u.test(sign) ? `${sign} ` : sign,
  behind: "",
});

/** A currency behind the amount, at a distance: "10 €". */
export const signBehind = (sign: string): MoneySigns => ({ before: "", behind: ` ${sign}` });

/** An amount with its currency on the side where it belongs. */
export const withSigns = ({ before, behind }: MoneySigns, amount: string): string => `${before}${amount}${behind}`;
