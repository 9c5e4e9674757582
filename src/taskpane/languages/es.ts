import { caseTexts } from "./es/caseTexts";
import { dataTexts } from "./es/dataTexts";
import { envelopeTexts } from "./es/envelopeTexts";
import { explainTexts } from "./es/explainTexts";
import { frameTexts } from "./es/frameTexts";
import { functionsTexts } from "./es/functionsTexts";
import { summaryTexts } from "./es/summaryTexts";

/** The pane's texts in Spanish, with the terms of European Spanish finance. */
export const es = { ...frameTexts, ...envelopeTexts, ...dataTexts, ...caseTexts, ...summaryTexts, ...functionsTexts, ...explainTexts };
