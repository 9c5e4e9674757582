/**
 * What stands before the dot in a cell, `=ENVELOPE.LEARNING_ROI(…)`. The manifest carries the same word, or none for
 * bare names.
 */
export const NAMESPACE = "ENVELOPE";
