import { caseTexts } from "./ja/caseTexts";
import { dataTexts } from "./ja/dataTexts";
import { envelopeTexts } from "./ja/envelopeTexts";
import { explainTexts } from "./ja/explainTexts";
import { frameTexts } from "./ja/frameTexts";
import { functionsTexts } from "./ja/functionsTexts";
import { phrases } from "./phrases/ja";
import { summaryTexts } from "./ja/summaryTexts";
import { phrasebook } from "./phrasebook";

/** The pane's texts in Japanese, with the terms of management accounting. */
export const catalogue = { ...frameTexts, ...envelopeTexts, ...dataTexts, ...caseTexts, ...summaryTexts, ...functionsTexts, ...explainTexts };

/** What the layers below the pane say in English. */
export const translate = phrasebook("ja", phrases, (number, { before, behind }) => `${before}${number}${behind}`);
