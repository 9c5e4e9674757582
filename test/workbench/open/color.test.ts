import { cssColor } from "../../../src/workbench/open/color";

const palette = [
  "000000",
  "FFFFFF",
  "44546A",
  "E7E6E6",
  "4472C4",
  "ED7D31",
  "A5A5A5",
  "FFC000",
  "5B9BD5",
  "70AD47",
  "0563C1",
  "954F72",
];

describe("cssColor", () => {
  test.each([
    ["an RGB colour with its alpha left out", { rgb: "FF0F548C" }, "#0F548C"],
    ["theme colour 0, which is the light one that stands second in the theme", { theme: 0 }, "#FFFFFF"],
    ["theme colour 1, which is the dark one that stands first", { theme: 1 }, "#000000"],
    ["theme colour 3, dark 2", { theme: 3 }, "#44546A"],
    ["an accent", { theme: 4 }, "#4472C4"],
    ["an accent mixed with white", { theme: 4, tint: 0.5 }, "#A2B9E2"],
    ["white made darker", { theme: 0, tint: -0.5 }, "#808080"],
    ["a colour of the legacy palette", { indexed: 10 }, "#FF0000"],
  ])("tells %s", (_case, color, expected) => {
    expect(cssColor(color, palette)).toBe(expected);
  });

  test("leaves the system's colours and missing ones open", () => {
    expect(cssColor({ indexed: 64 }, palette)).toBeNull();
    expect(cssColor(undefined, palette)).toBeNull();
  });
});
