import type { Separators } from "../sheet/cells";

/**
 * The marks of the user's Excel. Office.js tells the decimal mark, but not the list separator: Windows and macOS set
 * that to a semicolon wherever the decimal mark is a comma.
 */
export async function separators(context: Excel.RequestContext): Promise<Separators> {
  const decimal = await decimalMark(context);
  return decimal === ","
    ? { decimal, list: ";", column: columnMark(Office.context.displayLanguage) }
    : { decimal, list: ",", column: "," };
}

/**
 * German and French Excel divide the columns of an array by a point, others by a backslash, where the comma is taken by
 * decimals.
 */
const columnMark = (language: string) => (/^(de|fr)\b/i.test(language) ? "." : "\\");

async function decimalMark(context: Excel.RequestContext): Promise<string> {
  if (Office.context.requirements.isSetSupported("ExcelApi", "1.11")) {
    const format = context.application.cultureInfo.numberFormat.load("numberDecimalSeparator");
    await context.sync();
    return format.numberDecimalSeparator;
  }
  // An older Excel does not say, but its language of numbers does.
  return (
    new Intl.NumberFormat(Office.context.contentLanguage).formatToParts(0.5).find(({ type }) => type === "decimal")
      ?.value ?? "."
  );
}
