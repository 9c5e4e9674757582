import { caseTexts } from "./en/caseTexts";
import { dataTexts } from "./en/dataTexts";
import { envelopeTexts } from "./en/envelopeTexts";
import { explainTexts } from "./en/explainTexts";
import { frameTexts } from "./en/frameTexts";
import { functionsTexts } from "./en/functionsTexts";
import { summaryTexts } from "./en/summaryTexts";

/**
 * Every text of the pane, in English: plain ones, and ICU messages with named values ("{rows} rows read"). Values that
 * are numbers come written out in the separators of the workbook's language, beside the count that decides between
 * singular and plural. The other languages are objects with the same keys; `message.ts` says how both are typed.
 */
export const en = { ...frameTexts, ...envelopeTexts, ...dataTexts, ...caseTexts, ...summaryTexts, ...functionsTexts, ...explainTexts };
