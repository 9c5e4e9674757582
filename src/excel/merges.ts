import { areaAddress, parseArea, parseReference, type Area } from "../sheet/address";
import { readOnce } from "./read-once";

/**
 * Excel does not give the merged areas of a range that touches more than 512 (index.d.ts,
 * getMergedAreasOrNullObject).
 */
export interface KnownMerges {
  readonly merges: readonly Area[];
  /** Areas of which Excel did not say what is merged. */
  readonly unknown: readonly Area[];
}

/** Round trips that are spent on it, from the top: headings stand there, which merged cells are read for. */
const MOST_TRIPS = 60;

/**
 * Merged areas of a range; they are there after the next round trip, which fails where they are too many.
 * @returns null in an Excel that does not know them
 */
export function askForMerges(range: Excel.Range): Excel.RangeAreas | null {
  range.untrack();
  return Office.context.requirements.isSetSupported("ExcelApi", "1.13")
    ? readOnce(range.getMergedAreasOrNullObject(), "areas/items/address")
    : null;
}

export function mergesOf(asked: Excel.RangeAreas): Area[] {
  const ranges = asked.isNullObject ? [] : asked.areas.items;
  return ranges.flatMap(({ address }) => parseArea(parseReference(address).target) ?? []);
}

/** Merged areas of an area for which Excel does not give them at once: by halves of its rows, each in a round trip. */
export async function mergesByHalves(context: Excel.RequestContext, sheet: string, area: Area): Promise<KnownMerges> {
  const found = new Map<string, Area>();
  const unknown: Area[] = [];
  const open = [area];
  for (let trips = 0; open.length > 0; trips++) {
    const part = open.pop();
    if (!part) break;
    const merges = trips < MOST_TRIPS ? await mergesIn(context, sheet, part) : null;
    if (merges) for (const merged of merges) found.set(areaAddress(merged), merged);
    else if (part.rows === 1 || trips >= MOST_TRIPS) unknown.push(part);
    else {
      const rows = Math.ceil(part.rows / 2);
      open.push({ ...part, row: part.row + rows, rows: part.rows - rows }, { ...part, rows });
    }
  }
  return { merges: [...found.values()], unknown };
}

/** @returns null where Excel does not say */
async function mergesIn(context: Excel.RequestContext, sheet: string, area: Area): Promise<Area[] | null> {
  const { row, column, rows, columns } = area;
  try {
    const worksheet = context.workbook.worksheets.getItem(sheet);
    const asked = askForMerges(worksheet.getRangeByIndexes(row, column, rows, columns));
    await context.sync();
    return asked && mergesOf(asked);
  } catch (error) {
    if (error instanceof OfficeExtension.Error) return null;
    throw error;
  }
}
