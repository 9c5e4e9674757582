import { caseTexts } from "./ja/caseTexts";
import { dataTexts } from "./ja/dataTexts";
import { envelopeTexts } from "./ja/envelopeTexts";
import { explainTexts } from "./ja/explainTexts";
import { frameTexts } from "./ja/frameTexts";
import { functionsTexts } from "./ja/functionsTexts";
import { summaryTexts } from "./ja/summaryTexts";

/** The pane's texts in Japanese, with the terms of management accounting. */
export const ja = { ...frameTexts, ...envelopeTexts, ...dataTexts, ...caseTexts, ...summaryTexts, ...functionsTexts, ...explainTexts };
