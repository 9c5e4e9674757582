import { areaAddress } from "../sheet/address";
import type { Highlight, SheetSpec, Validation, ValidationRule } from "../sheet/spec";

/** What may be typed where. */
export function applyRules(sheet: Excel.Worksheet, { validations }: SheetSpec): void {
  for (const validation of validations) validate(sheet, validation);
}

/** Which cells stand out when, in place of all that did before. */
export function applyHighlights(sheet: Excel.Worksheet, { highlights }: SheetSpec): void {
  sheet.getRange().conditionalFormats.clearAll();
  for (const highlight of highlights) mark(sheet, highlight);
}

function validate(sheet: Excel.Worksheet, { area, rule, prompt, error }: Validation): void {
  const { dataValidation } = sheet.getRange(areaAddress(area));
  dataValidation.rule = officeRule(rule);
  dataValidation.errorAlert = {
    showAlert: true,
    style: Excel.DataValidationAlertStyle.stop,
    title: error.title,
    message: error.message,
  };
  if (prompt) dataValidation.prompt = { showPrompt: true, title: prompt.title, message: prompt.message };
}

function officeRule(rule: ValidationRule): Excel.DataValidationRule {
  switch (rule.kind) {
    case "list":
      return { list: { inCellDropDown: true, source: `=${rule.source}` } };
    case "decimal":
      return { decimal: limits(rule.minimum, rule.maximum) };
    case "date":
      // Office.js takes a day in ISO 8601 or a formula; a formula is in the workbook's own date system.
      return { date: between(`=${rule.minimum}`, `=${rule.maximum}`) };
  }
}

function between<Limit>(formula1: Limit, formula2: Limit) {
  return { formula1, formula2, operator: Excel.DataValidationOperator.between };
}

function limits(minimum: number, maximum: number | undefined): Excel.BasicDataValidation {
  return maximum === undefined
    ? { formula1: minimum, operator: Excel.DataValidationOperator.greaterThanOrEqualTo }
    : between(minimum, maximum);
}

function mark(sheet: Excel.Worksheet, { area, formula, style }: Highlight): void {
  const { custom } = sheet.getRange(areaAddress(area)).conditionalFormats.add(Excel.ConditionalFormatType.custom);
  custom.rule.formula = `=${formula}`;
  if (style.fill !== undefined) custom.format.fill.color = style.fill;
  if (style.font?.color !== undefined) custom.format.font.color = style.font.color;
  if (style.font?.bold !== undefined) custom.format.font.bold = style.font.bold;
}
