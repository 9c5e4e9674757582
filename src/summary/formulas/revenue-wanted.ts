/** A limit of days: as a number, and as the criterion that SUMIFS compares dates with, for example `">="&$A14`. */
export interface DayLimit {
  readonly day: number;
  readonly criterion: string;
}

/** The days whose revenue is wanted: from the first limit on, and before the second; without one there is no end. */
export interface DayRange {
  readonly from?: DayLimit;
  readonly before?: DayLimit;
}

/**
 * The group whose revenue is wanted: as the source spells it, and as SUMIFS finds it, a reference or a text constant.
 */
export interface GroupWanted {
  readonly name: string;
  readonly criterion: string;
}
