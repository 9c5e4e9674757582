import { caseTexts } from "./de/caseTexts";
import { dataTexts } from "./de/dataTexts";
import { envelopeTexts } from "./de/envelopeTexts";
import { explainTexts } from "./de/explainTexts";
import { frameTexts } from "./de/frameTexts";
import { functionsTexts } from "./de/functionsTexts";
import { phrases } from "./phrases/de";
import { summaryTexts } from "./de/summaryTexts";
import { phrasebook } from "./phrasebook";

/** The pane's texts in German; the finance terms are those of controlling, the sheets’ names those of the sheets. */
export const catalogue = { ...frameTexts, ...envelopeTexts, ...dataTexts, ...caseTexts, ...summaryTexts, ...functionsTexts, ...explainTexts };

/** What the layers below the pane say in English. */
export const translate = phrasebook("de", phrases, (number, { before, behind }) => [number, (before + behind).trim()].filter((part) => part !== "").join("\u00a0"));
