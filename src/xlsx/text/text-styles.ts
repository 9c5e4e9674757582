import { FIRST_OWN_FORMAT, plainStyles } from "../plain-styles";

/** The cell formats of a workbook that was made from text, by their index in its styles. */
export const STYLE_OF = {
  text: 0,
  number: 0,
  day: 1,
  time: 2,
  /** Text that would be a formula if somebody typed it again; the apostrophe keeps it text. */
  quoted: 3,
} as const;

/** The styles part that has {@link STYLE_OF}. */
export const TEXT_STYLES = plainStyles(
  ["yyyy-mm-dd", "yyyy-mm-dd hh:mm:ss"],
  [
    { numFmtId: FIRST_OWN_FORMAT, applyNumberFormat: true },
    { numFmtId: FIRST_OWN_FORMAT + 1, applyNumberFormat: true },
    { quotePrefix: true },
  ],
);
