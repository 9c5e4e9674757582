import { specStyle } from "../../../src/workbench/save/spec-style";

describe("specStyle", () => {
  test("says the same look in a sheet's words", () => {
    expect(
      specStyle({
        numberFormat: "0.0%",
        fontName: "Calibri",
        fontSize: 9,
        fontColor: "#0f548c",
        bold: true,
        fill: "#fff8e1",
        horizontal: "Right",
        vertical: "Center",
        wrap: true,
        indent: 2,
        borderBottom: { style: "Continuous", weight: "Hairline", color: "#9c8643" },
        borderTop: { style: "Double", weight: "Thick", color: "#1B1B1B" },
        borderLeft: { style: "Continuous", weight: "Medium", color: "#000000" },
      }),
    ).toEqual({
      numberFormat: "0.0%",
      font: { size: 9, bold: true, color: "#0F548C" },
      fill: "#FFF8E1",
      horizontal: "right",
      vertical: "center",
      wrap: true,
      indent: 2,
      top: { line: "double", color: "#1B1B1B" },
      bottom: { line: "hair", color: "#9C8643" },
      left: { line: "medium", color: "#000000" },
    });
  });

  test("says nothing of a cell without a look", () => {
    expect(specStyle({ numberFormat: "General", fontName: "Calibri" })).toEqual({});
  });
});
