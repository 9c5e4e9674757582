/** "12 months", "1 month": how many of a thing there are. */
export const counted = (count: number, thing: string): string => `${count} ${thing}${count === 1 ? "" : "s"}`;

/** The formula that says the same of a cell's number. */
export const countedFormula = (count: string, thing: string): string =>
  `${count}&IF(${count}=1," ${thing}"," ${thing}s")`;
