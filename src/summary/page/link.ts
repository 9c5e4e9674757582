import { textConstant } from "../../sheet/formula";

/**
 * A text that jumps to the cells of a name, as a formula that every Excel and LibreOffice knows. Through the name it
 * follows them when rows are added above, when the sheet is renamed and when its name needs quotes; an address would
 * not. The names of another summary's cells are put in by `numbering.ts`.
 */
export const linkFormula = (name: string, text: string): string => `HYPERLINK("#${name}",${textConstant(text)})`;
