import { caseTexts } from "./case-texts";
import { dataTexts } from "./data-texts";
import { envelopeTexts } from "./envelope-texts";
import { explainTexts } from "./explain-texts";
import { frameTexts } from "./frame-texts";
import { functionsTexts } from "./functions-texts";
import { summaryTexts } from "./summary-texts";

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
