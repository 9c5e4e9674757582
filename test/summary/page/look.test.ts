import { buildSummary } from "../../../src/summary";
import { LOOK, SHEET, TINT } from "../../../src/summary/drawing/look";
import type { Style } from "../../../src/sheet/style";
import { fullRequest, typedRequest } from "../../support/story";

/** Contrast of two colours, 1 to 21. Source: W3C, Web Content Accessibility Guidelines 2.2, "relative luminance". */
function contrast(a: string, b: string): number {
  const luminance = (colour: string) => {
    const channels = [1, 3, 5]
      .map((at) => parseInt(colour.slice(at, at + 2), 16) / 255)
      .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
    return 0.2126 * (channels[0] ?? 0) + 0.7152 * (channels[1] ?? 0) + 0.0722 * (channels[2] ?? 0);
  };
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

const ENOUGH = 4.5;

test.each(Object.entries<Style>(LOOK))(
  "the look “%s” can be read on its ground and on the tint of what was agreed",
  (_name, { font, fill }) => {
    const ink = font?.color ?? "#000000";
    expect(contrast(ink, fill ?? SHEET)).toBeGreaterThanOrEqual(ENOUGH);
    expect(contrast(ink, TINT)).toBeGreaterThanOrEqual(ENOUGH);
    expect(font?.size).toBeGreaterThanOrEqual(9);
  },
);

test("every cell and every highlight of both sheets can be read, in 9 points at least", () => {
  for (const { cells, highlights } of [fullRequest(), typedRequest()].flatMap(
    (request) => buildSummary(request, "0.0.0").sheets,
  )) {
    const styles = [
      ...cells.filter(({ value }) => value !== null).map(({ style }) => style ?? {}),
      ...highlights.map(({ style }) => style),
    ];
    for (const { font, fill } of styles)
      expect(contrast(font?.color ?? "#000000", fill ?? SHEET)).toBeGreaterThanOrEqual(ENOUGH);
    for (const { style } of cells) expect(style?.font?.size ?? 9).toBeGreaterThanOrEqual(9);
  }
});
