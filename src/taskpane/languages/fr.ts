import { caseTexts } from "./fr/case-texts";
import { dataTexts } from "./fr/data-texts";
import { envelopeTexts } from "./fr/envelope-texts";
import { explainTexts } from "./fr/explain-texts";
import { frameTexts } from "./fr/frame-texts";
import { functionsTexts } from "./fr/functions-texts";
import { phrases } from "./phrases/fr";
import { summaryTexts } from "./fr/summary-texts";
import { phrasebook } from "./phrasebook";

/** The pane's texts in French, with no-break spaces before double punctuation and inside guillemets. */
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
export const translate = phrasebook("fr", phrases, (number, { before, behind }, worded) =>
  [number, (before + behind).trim()].filter((part) => part !== "").join(worded ? " de " : "\u00a0"),
);
