import { DECLARATION, element, type Attributes } from "./markup";
import { MAIN } from "./xml";

/** The first number that is free for formats of a workbook's own. */
export const FIRST_OWN_FORMAT = 164;

/**
 * The styles part of a workbook that is made here: Calibri 11, the two fills that Excel reserves, the Normal style.
 * @param numberFormats codes of its own formats, numbered from {@link FIRST_OWN_FORMAT}
 * @param cellFormats attributes of the cell formats behind the first one, which is plain
 */
export function plainStyles(numberFormats: readonly string[] = [], cellFormats: readonly Attributes[] = []): string {
  const own = numberFormats.map((formatCode, index) =>
    element("numFmt", { numFmtId: FIRST_OWN_FORMAT + index, formatCode }),
  );
  const format = (attributes: Attributes) =>
    element("xf", { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0, ...attributes });
  const contents = [
    own.length === 0 ? "" : element("numFmts", { count: own.length }, ...own),
    element(
      "fonts",
      { count: 1 },
      element(
        "font",
        {},
        element("sz", { val: 11 }),
        element("name", { val: "Calibri" }),
        element("family", { val: 2 }),
      ),
    ),
    element("fills", { count: 2 }, fill("none"), fill("gray125")),
    element(
      "borders",
      { count: 1 },
      element("border", {}, ...["left", "right", "top", "bottom", "diagonal"].map((side) => element(side, {}))),
    ),
    element("cellStyleXfs", { count: 1 }, format({})),
    element(
      "cellXfs",
      { count: 1 + cellFormats.length },
      ...[{}, ...cellFormats].map((attributes) => format({ ...attributes, xfId: 0 })),
    ),
    element("cellStyles", { count: 1 }, element("cellStyle", { name: "Normal", xfId: 0, builtinId: 0 })),
  ];
  return DECLARATION + element("styleSheet", { xmlns: MAIN }, ...contents);
}

function fill(patternType: string): string {
  return element("fill", {}, element("patternFill", { patternType }));
}
