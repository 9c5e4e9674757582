import { SpreadsheetSkeleton } from "@univerjs/engine-render";

/**
 * Univer 0.25.1 lets a text flow into the next cells as far as the text is long, and forgets the padding before it: the
 * end of an indented text is cut off. Here the padding counts too.
 */
export function mendOverflow(): void {
  const skeleton: SpreadsheetSkeleton & Mended = SpreadsheetSkeleton.prototype;
  if (skeleton.envelopeMended) return;
  skeleton.envelopeMended = true;
  const getOverflowPosition = Reflect.get(skeleton, "getOverflowPosition");
  skeleton.getOverflowPosition = function (this: SpreadsheetSkeleton, size, align, row, column, columns) {
    const padding = this.worksheet.getComposedCellStyle(row, column).pd;
    const width = (size?.width ?? 0) + (padding?.l ?? 0) + (padding?.r ?? 0);
    return getOverflowPosition.call(this, size && { ...size, width }, align, row, column, columns);
  };
}

interface Mended {
  envelopeMended?: boolean;
}
