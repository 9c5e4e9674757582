/** A part of an amount, credited to one cause. */
export interface Credit {
  readonly label: string;
  /** Share of the whole, as a fraction; below 0 for a cause that did harm. */
  readonly share: number;
  /** In currency. */
  readonly amount: number;
}
