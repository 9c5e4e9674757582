import { cellAddress, parseArea, type Position } from "../sheet/address";
import type { CarriedComment } from "../sheet/standing";
import type { Package } from "./package";
import { Relationships, type Relationship } from "./relationships";

/**
 * Parts of a sheet that hold its comments: the notes, what Excel draws them by, and the conversations of newer
 * versions.
 */
const KINDS = ["comments", "vmlDrawing", "threadedComment"] as const;
/** An element that says of which cell a comment is. */
const COMMENT = /(<(?:\w+:)?(?:comment|threadedComment)\b[^<>]*?\sref\s*=\s*["'])([A-Z]+[0-9]+)(["'])/g;

/** The relationships of a sheet to its comments. */
export function commentParts(pack: Package, sheetPart: string): Relationship[] {
  return Relationships.of(pack, sheetPart)
    .all()
    .filter(({ kind, target, external }) => !external && KINDS.some((one) => one === kind) && pack.has(target));
}

/** The cells of a sheet that have a note or a comment. */
export function commentsOf(pack: Package, sheetPart: string): Position[] {
  const texts = commentParts(pack, sheetPart).flatMap(({ kind, target }) =>
    kind === "vmlDrawing" ? [] : [pack.text(target)],
  );
  const cells = new Set(texts.flatMap((text) => [...text.matchAll(COMMENT)].map(([, , cell = ""]) => cell)));
  return [...cells].flatMap((cell) => {
    const area = parseArea(cell);
    return area ? [{ row: area.row, column: area.column }] : [];
  });
}

/**
 * Gives a sheet that was written anew the comments of the one before.
 * @param moves where comments go; those that it does not name stay in their cells
 * @returns the id of the relationship to what the notes are drawn by; null where there is none
 */
export function carryComments(
  pack: Package,
  parts: readonly Relationship[],
  sheetPart: string,
  moves: readonly CarriedComment[],
): string | null {
  if (parts.length === 0) return null;
  const moved = moves.filter(({ from, to }) => from.row !== to.row || from.column !== to.column);
  const relationships = Relationships.of(pack, sheetPart);
  let drawing: string | null = null;
  for (const { kind, type, target } of parts) {
    const id = relationships.addOfType(type, target);
    if (kind === "vmlDrawing") drawing = id;
    if (moved.length > 0)
      pack.write(
        target,
        kind === "vmlDrawing" ? withShapesMoved(pack.text(target), moved) : withCellsMoved(pack.text(target), moved),
      );
  }
  relationships.save(pack);
  return drawing;
}

function withCellsMoved(xml: string, moved: readonly CarriedComment[]): string {
  const places = new Map(moved.map(({ from, to }) => [cellAddress(from), cellAddress(to)]));
  return xml.replace(
    COMMENT,
    (_, before: string, cell: string, behind: string) => `${before}${places.get(cell) ?? cell}${behind}`,
  );
}

const SHAPE_CELL = /<x:ClientData\b[\s\S]*?<\/x:ClientData>/g;

/** Shapes say in which cell they belong, and between which cells they are drawn (ECMA-376 part 4, 19.4.2). */
function withShapesMoved(vml: string, moved: readonly CarriedComment[]): string {
  return vml.replace(SHAPE_CELL, (data) => {
    const at = (name: string) => Number(new RegExp(`<x:${name}>\\s*(\\d+)\\s*</x:${name}>`).exec(data)?.[1] ?? NaN);
    const move = moved.find(({ from }) => from.row === at("Row") && from.column === at("Column"));
    if (!move) return data;
    const [rows, columns] = [move.to.row - move.from.row, move.to.column - move.from.column];
    return data
      .replace(/(<x:Row>)\s*\d+\s*(?=<)/, `$1${move.to.row}`)
      .replace(/(<x:Column>)\s*\d+\s*(?=<)/, `$1${move.to.column}`)
      .replace(
        /(<x:Anchor>)([^<]*)/,
        (_, tag: string, anchor: string) =>
          tag +
          anchor
            .split(",")
            .map((number, index) =>
              index % 2 === 1
                ? number.trim()
                : String(Math.max(0, Number(number) + (index % 4 === 0 ? columns : rows))),
            )
            .join(", "),
      );
  });
}
