import type { Package } from "./package";
import { Relationships } from "./relationships";

/** Pictures, shapes and lines, alone or in a group; charts are in frames. */
const DRAWN = /<xdr:(?:pic|sp|cxnSp|grpSp)\b[\s\S]*?<xdr:cNvPr\b[^<>]*?\sname="([^"]*)"/g;

/** What the pictures and shapes of a sheet are called. */
export function drawnOn(pack: Package, sheetPart: string): string[] {
  const drawing = Relationships.of(pack, sheetPart).ofKind("drawing")?.target;
  if (drawing === undefined || !pack.has(drawing)) return [];
  return [...pack.text(drawing).matchAll(DRAWN)].map(([, name = ""]) => name);
}
