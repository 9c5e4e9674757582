import type { Sheet } from "hucre";
import { notShown } from "../../../src/workbench/open/not-shown";

const workbook = (...sheets: Partial<Sheet>[]) => ({
  sheets: sheets.map((sheet, index) => ({ name: `S${index}`, rows: [], ...sheet })),
});

describe("notShown", () => {
  test("says nothing of a file that is shown whole", () => {
    expect(notShown(workbook({ images: [] }))).toBe("");
  });

  test("names each kind once, whatever sheet it is on", () => {
    const text = { text: "Note", anchor: { from: { row: 0, col: 0 } } };
    const rule = { type: "expression" as const, priority: 1, range: "A1", formula: "TRUE" };
    expect(notShown(workbook({ textBoxes: [text] }, { textBoxes: [text], conditionalRules: [rule] }))).toBe(
      "text boxes and conditional formats",
    );
  });
});
