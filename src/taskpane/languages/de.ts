import { caseTexts } from "./de/case-texts";
import { dataTexts } from "./de/data-texts";
import { envelopeTexts } from "./de/envelope-texts";
import { explainTexts } from "./de/explain-texts";
import { frameTexts } from "./de/frame-texts";
import { functionsTexts } from "./de/functions-texts";
import { phrases } from "./phrases/de";
import { summaryTexts } from "./de/summary-texts";
import { phrasebook } from "./phrasebook";

/** The pane's texts in German; the finance terms are those of controlling, the sheets’ names those of the sheets. */
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
export const translate = phrasebook("de", phrases, (number, { before, behind }) =>
  [number, (before + behind).trim()].filter((part) => part !== "").join("\u00a0"),
);
