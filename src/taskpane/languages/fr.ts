import { caseTexts } from "./fr/caseTexts";
import { dataTexts } from "./fr/dataTexts";
import { envelopeTexts } from "./fr/envelopeTexts";
import { explainTexts } from "./fr/explainTexts";
import { frameTexts } from "./fr/frameTexts";
import { functionsTexts } from "./fr/functionsTexts";
import { summaryTexts } from "./fr/summaryTexts";

/** The pane's texts in French, with no-break spaces before double punctuation and inside guillemets. */
export const fr = { ...frameTexts, ...envelopeTexts, ...dataTexts, ...caseTexts, ...summaryTexts, ...functionsTexts, ...explainTexts };
