/**
 * Empties a sheet for the next painting: contents, looks, rules, merged cells and heights. Its charts stay, and so do
 * comments and notes, which clearing all at once would take away as *Clear All* does.
 */
export function clear(sheet: Excel.Worksheet): void {
  const cells = sheet.getRange();
  cells.conditionalFormats.clearAll();
  cells.dataValidation.clear();
  cells.unmerge();
  cells.clear(Excel.ClearApplyTo.contents);
  cells.clear(Excel.ClearApplyTo.formats);
  cells.format.useStandardHeight = true;
}
