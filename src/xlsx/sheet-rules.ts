import { areaAddress } from "../sheet/address";
import type { Highlight, Validation, ValidationRule } from "../sheet/spec";
import { element, escapeText } from "./markup";
import type { StyleBook } from "./style-book";

/** Lengths beyond which Excel offers to repair the file (ECMA-376 part 1, 18.3.1.32, as Excel enforces it). */
const MAX_TITLE = 32;
const MAX_MESSAGE = 255;

/** Conditional formats, the first one winning where several apply. */
export function highlightElements(highlights: readonly Highlight[], styles: StyleBook): string[] {
  return highlights.map(({ area, formula, style }, index) => {
    const rule = { type: "expression", dxfId: styles.differentialFormat(style), priority: index + 1 };
    return element(
      "conditionalFormatting",
      { sqref: areaAddress(area) },
      element("cfRule", rule, element("formula", {}, escapeText(formula))),
    );
  });
}

/** All input rules of a sheet; nothing when there are none. */
export function validationsElement(validations: readonly Validation[]): string {
  if (validations.length === 0) return "";
  return element("dataValidations", { count: validations.length }, ...validations.map(validationElement));
}

function validationElement({ area, rule, prompt, error }: Validation): string {
  const { type, operator, formulas } = condition(rule);
  const attributes = {
    type,
    operator,
    allowBlank: true,
    showInputMessage: true,
    showErrorMessage: true,
    errorTitle: shortened(error.title, MAX_TITLE),
    error: shortened(error.message, MAX_MESSAGE),
    promptTitle: prompt && shortened(prompt.title, MAX_TITLE),
    prompt: prompt && shortened(prompt.message, MAX_MESSAGE),
    sqref: areaAddress(area),
  };
  return element(
    "dataValidation",
    attributes,
    ...formulas.map((formula, index) => element(`formula${index + 1}`, {}, escapeText(formula))),
  );
}

function condition(rule: ValidationRule): { type: string; operator: string | undefined; formulas: string[] } {
  switch (rule.kind) {
    case "list":
      return { type: "list", operator: undefined, formulas: [rule.source] };
    case "decimal":
      return rule.maximum === undefined
        ? { type: "decimal", operator: "greaterThanOrEqual", formulas: [String(rule.minimum)] }
        : { type: "decimal", operator: "between", formulas: [String(rule.minimum), String(rule.maximum)] };
    case "date":
      return { type: "date", operator: "between", formulas: [String(rule.minimum), String(rule.maximum)] };
  }
}

function shortened(text: string, length: number): string {
  return text.length <= length ? text : `${text.slice(0, length - 1)}…`;
}
