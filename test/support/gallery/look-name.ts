import type { Edge, Style } from "../../../src/sheet/style";
import { LOOK, RULE } from "../../../src/summary/drawing/look";

/** A style in words: the look of the page that it is nearest to, and what is different: "input, right, 0.0%". */
export function lookName(style: Style): string {
  const wanted = properties(style);
  const candidates = Object.entries(LOOK).map(([name, look]) => ({ name, said: difference(properties(look), wanted) }));
  const nearest = candidates.reduce((best, other) => (other.said.length < best.said.length ? other : best));
  return [nearest.name, ...nearest.said].join(", ");
}

/** The parts of a style, each as a word that says it. */
function properties({
  font = {},
  fill,
  numberFormat,
  horizontal,
  vertical,
  wrap,
  indent,
  top,
  bottom,
  left,
  right,
}: Style): Map<string, string> {
  const entries: [string, string | undefined][] = [
    ["size", font.size === undefined ? undefined : `${font.size} pt`],
    ["bold", font.bold ? "bold" : undefined],
    ["italic", font.italic ? "italic" : undefined],
    ["underline", font.underline ? "underlined" : undefined],
    ["color", font.color],
    ["fill", fill === undefined ? undefined : `on ${fill}`],
    ["format", numberFormat],
    ["horizontal", horizontal],
    ["vertical", vertical],
    ["wrap", wrap ? "wrapped" : undefined],
    ["indent", indent === undefined ? undefined : `indent ${indent}`],
    ["top", edgeName("above", top)],
    ["bottom", edgeName("below", bottom)],
    ["left", edgeName("left of it", left)],
    ["right", edgeName("right of it", right)],
  ];
  return new Map(entries.filter((entry): entry is [string, string] => entry[1] !== undefined));
}

function edgeName(where: string, edge: Edge | undefined): string | undefined {
  if (!edge) return undefined;
  const rule = Object.entries(RULE).find(([, { bottom }]) => bottom.line === edge.line && bottom.color === edge.color);
  return `${rule ? rule[0] : `${edge.line} ${edge.color}`} ${where}`;
}

function difference(look: Map<string, string>, wanted: Map<string, string>): string[] {
  const more = [...wanted].filter(([key, word]) => look.get(key) !== word).map(([, word]) => word);
  const less = [...look].filter(([key]) => !wanted.has(key)).map(([, word]) => `not ${word}`);
  return [...more, ...less];
}
