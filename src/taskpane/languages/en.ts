import { caseTexts } from "./en/case-texts";
import { dataTexts } from "./en/data-texts";
import { envelopeTexts } from "./en/envelope-texts";
import { explainTexts } from "./en/explain-texts";
import { frameTexts } from "./en/frame-texts";
import { functionsTexts } from "./en/functions-texts";
import { summaryTexts } from "./en/summary-texts";

/**
 * Every text of the pane, in English: plain ones, and ICU messages with named values ("{rows} rows read"). Values that
 * are numbers come written out in the separators of the workbook's language, beside the count that decides between
 * singular and plural. The other languages are objects with the same keys; `message.ts` says how both are typed.
 */
export const en = {
  ...frameTexts,
  ...envelopeTexts,
  ...dataTexts,
  ...caseTexts,
  ...summaryTexts,
  ...functionsTexts,
  ...explainTexts,
};
