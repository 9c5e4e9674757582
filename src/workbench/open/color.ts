import type { Color } from "hucre";

/**
 * A file's colour as "#RRGGBB". The theme's palette stands in the theme part as dark 1, light 1, dark 2, light 2, but
 * cells count light before dark (ECMA-376 part 1, 18.8.3), so those two pairs change places.
 * @param palette the theme's twelve colours as "RRGGBB", in the order of the theme part
 * @returns null for a colour that only the operating system or an unknown palette could tell
 */
export function cssColor(color: Color | undefined, palette: readonly string[]): string | null {
  if (!color) return null;
  if (color.rgb) return `#${color.rgb.slice(-6).toUpperCase()}`;
  if (color.theme === undefined) return color.indexed === undefined ? null : (INDEXED[color.indexed] ?? null);
  const index = color.theme < 4 ? color.theme ^ 1 : color.theme;
  const base = palette[index] ?? OFFICE_PALETTE[index];
  return base ? tinted(base, color.tint ?? 0) : null;
}

/** The theme that Excel assumes where a file has none. */
const OFFICE_PALETTE = [
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

/** The first colours of the legacy palette (ECMA-376 part 1, 18.8.27), which old writers still use. */
const INDEXED: Readonly<Record<number, string>> = Object.fromEntries(
  ["#000000", "#FFFFFF", "#FF0000", "#00FF00", "#0000FF", "#FFFF00", "#FF00FF", "#00FFFF"].flatMap((color, index) => [
    [index, color],
    [index + 8, color],
  ]),
);

/** A positive tint mixes with white, a negative one with black; close to the specified change of luminance. */
function tinted(rgb: string, tint: number): string {
  const channels = [0, 2, 4].map((at) => parseInt(rgb.slice(at, at + 2), 16));
  const mixed = channels.map((value) => Math.round(tint < 0 ? value * (1 + tint) : value + (255 - value) * tint));
  return `#${mixed
    .map((value) => value.toString(16).padStart(2, "0"))
    .join("")
    .toUpperCase()}`;
}
