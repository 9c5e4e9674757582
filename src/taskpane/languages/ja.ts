import { caseTexts } from "./ja/case-texts";
import { dataTexts } from "./ja/data-texts";
import { envelopeTexts } from "./ja/envelope-texts";
import { explainTexts } from "./ja/explain-texts";
import { frameTexts } from "./ja/frame-texts";
import { functionsTexts } from "./ja/functions-texts";
import { phrases } from "./phrases/ja";
import { summaryTexts } from "./ja/summary-texts";
import { phrasebook } from "./phrasebook";

/** The pane's texts in Japanese, with the terms of management accounting. */
export const catalogue = {
  ...frameTexts,
  ...envelopeTexts,
  ...dataTexts,
  ...caseTexts,
  ...summaryTexts,
  ...functionsTexts,
  ...explainTexts,
};

/** What the layers below the pane say in English. */
export const translate = phrasebook("ja", phrases, (number, { before, behind }) => `${before}${number}${behind}`);
