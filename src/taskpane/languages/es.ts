import { caseTexts } from "./es/caseTexts";
import { dataTexts } from "./es/dataTexts";
import { envelopeTexts } from "./es/envelopeTexts";
import { explainTexts } from "./es/explainTexts";
import { frameTexts } from "./es/frameTexts";
import { functionsTexts } from "./es/functionsTexts";
import { phrases } from "./phrases/es";
import { summaryTexts } from "./es/summaryTexts";
import { phrasebook } from "./phrasebook";

/** The pane's texts in Spanish, with the terms of European Spanish finance. */
export const catalogue = { ...frameTexts, ...envelopeTexts, ...dataTexts, ...caseTexts, ...summaryTexts, ...functionsTexts, ...explainTexts };

/** What the layers below the pane say in English. */
export const translate = phrasebook("es", phrases, (number, { before, behind }, worded) => [number, (before + behind).trim()].filter((part) => part !== "").join(worded ? " de " : "\u00a0"));
