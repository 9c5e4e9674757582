/**
 * What the functions' docblocks say, by its English text, as the phrases are kept: one translation for the same words
 * wherever they stand, and a docblock that is reworded is in English until somebody has looked at its translation. What
 * is quoted straight ("amount"), the names of functions and of arguments stay as they are typed into a cell.
 * `test/taskpane/languages/function-texts.test.ts` names every text that has no translation, and every translation without its
 * text.
 */
export type FunctionTexts = Readonly<Record<string, string>>;
