import type { Separators } from "../sheet/cells";

/**
 * The marks of the user's Excel. Office.js tells the decimal mark, but not the list separator: Windows and macOS set that
 * to a semicolon wherever the decimal mark is a comma.
 */
export async function separators(context: Excel.RequestContext): Promise<Separators> {
  const decimal = await decimalMark(context);
  return { decimal, list: decimal === "," ? ";" : "," };
}

async function decimalMark(context: Excel.RequestContext): Promise<string> {
  if (Office.context.requirements.isSetSupported("ExcelApi", "1.11")) {
    const format = context.application.cultureInfo.numberFormat.load("numberDecimalSeparator");
    await context.sync();
    return format.numberDecimalSeparator;
  }
  // An older Excel does not say, but its language of numbers does.
  return new Intl.NumberFormat(Office.context.contentLanguage).formatToParts(0.5).find(({ type }) => type === "decimal")?.value ?? ".";
}
