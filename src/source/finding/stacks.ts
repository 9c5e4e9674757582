import type { WorkbookInfo } from "../../sheet/workbook";
import { stackOf } from "./locate";
import type { Looked } from "./look";

/** Adds a source for the lists of each shape that two or more have; it stands before them. */
export function withStacks(looked: readonly Looked[], info: WorkbookInfo): Looked[] {
  const order = new Map(info.sheets.map(({ name }, at) => [name, at]));
  const place = ({ candidate }: Looked) => order.get(candidate.sheet) ?? 0;
  const shapes = new Map<string, Looked[]>();
  for (const one of looked)
    if (one.readable !== "no" && one.shape !== "") shapes.set(one.shape, [...(shapes.get(one.shape) ?? []), one]);
  const stacks = [...shapes.values()].flatMap((same): Looked[] => {
    const [first] = same;
    if (!first || same.length < 2) return [];
    const parts = [...same].sort((a, b) => place(a) - place(b));
    const cells = parts.map((part) => part.cells);
    return [
      {
        ...first,
        candidate: stackOf(parts.map(({ candidate }) => candidate)),
        cells: cells.includes(null) ? null : cells.flatMap((blocks) => blocks ?? []),
        reasons: [`${parts.length} lists with the same columns`, ...first.reasons.slice(2)],
      },
    ];
  });
  return [...stacks, ...looked];
}
