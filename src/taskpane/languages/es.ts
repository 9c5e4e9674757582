import { caseTexts } from "./es/case-texts";
import { dataTexts } from "./es/data-texts";
import { envelopeTexts } from "./es/envelope-texts";
import { explainTexts } from "./es/explain-texts";
import { frameTexts } from "./es/frame-texts";
import { functionsTexts } from "./es/functions-texts";
import { phrases } from "./phrases/es";
import { summaryTexts } from "./es/summary-texts";
import { phrasebook } from "./phrasebook";

/** The pane's texts in Spanish, with the terms of European Spanish finance. */
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
export const translate = phrasebook("es", phrases, (number, { before, behind }, worded) =>
  [number, (before + behind).trim()].filter((part) => part !== "").join(worded ? " de " : "\u00a0"),
);
