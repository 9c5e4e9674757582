import { caseTexts } from "./fr/caseTexts";
import { dataTexts } from "./fr/dataTexts";
import { envelopeTexts } from "./fr/envelopeTexts";
import { explainTexts } from "./fr/explainTexts";
import { frameTexts } from "./fr/frameTexts";
import { functionsTexts } from "./fr/functionsTexts";
import { phrases } from "./phrases/fr";
import { summaryTexts } from "./fr/summaryTexts";
import { phrasebook } from "./phrasebook";

/** The pane's texts in French, with no-break spaces before double punctuation and inside guillemets. */
export const catalogue = { ...frameTexts, ...envelopeTexts, ...dataTexts, ...caseTexts, ...summaryTexts, ...functionsTexts, ...explainTexts };

/** What the layers below the pane say in English. */
export const translate = phrasebook("fr", phrases, (number, { before, behind }, worded) => [number, (before + behind).trim()].filter((part) => part !== "").join(worded ? " de " : "\u00a0"));
