import { caseTexts } from "./case-texts";
import { dataTexts } from "./data-texts";
import { envelopeTexts } from "./envelope-texts";
import { explainTexts } from "./explain-texts";
import { frameTexts } from "./frame-texts";
import { functionsTexts } from "./functions-texts";
import { phrases } from "./phrases";
import { summaryTexts } from "./summary-texts";
import { phrasebook } from "../phrasebook";

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
