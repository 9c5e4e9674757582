/** Empties a sheet for the next painting: contents, looks, rules, merged cells and heights. Its charts stay. */
export function clear(sheet: Excel.Worksheet): void {
  const cells = sheet.getRange();
  cells.conditionalFormats.clearAll();
  cells.dataValidation.clear();
  cells.unmerge();
  cells.clear();
  cells.format.useStandardHeight = true;
}
