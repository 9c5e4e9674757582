import { caseTexts } from "./de/caseTexts";
import { dataTexts } from "./de/dataTexts";
import { envelopeTexts } from "./de/envelopeTexts";
import { explainTexts } from "./de/explainTexts";
import { frameTexts } from "./de/frameTexts";
import { functionsTexts } from "./de/functionsTexts";
import { summaryTexts } from "./de/summaryTexts";

/** The pane's texts in German; the finance terms are those of controlling, the sheets’ names those of the sheets. */
export const de = { ...frameTexts, ...envelopeTexts, ...dataTexts, ...caseTexts, ...summaryTexts, ...functionsTexts, ...explainTexts };
