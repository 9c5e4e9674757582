import { parseArea, parseReference, type Position } from "../sheet/address";
import type { StandingCell, StandingSheet } from "../sheet/standing";
import type { Place } from "../sheet/workbook";
import { commentsByPlace } from "./comments";
import { cellValue } from "./describe";
import { formulasIn } from "./formulas-in";
import { readOnce } from "./read-once";

/**
 * All that stands in areas, in one round trip, and two more where the workbook has comments. Pictures and shapes are
 * not asked for, since a painting leaves them where they are.
 */
export async function standing(context: Excel.RequestContext, places: readonly Place[]): Promise<StandingSheet[]> {
  const ranges = places.map(({ sheet, area }) =>
    readOnce(
      context.workbook.worksheets.getItem(sheet).getRangeByIndexes(area.row, area.column, area.rows, area.columns),
      "values,formulas,numberFormat",
    ),
  );
  await context.sync();
  const comments = [...(await commentsByPlace(context)).keys()].map(parseReference);
  return places.map(({ sheet, area }, index) => {
    const range = ranges[index];
    const onSheet = comments.flatMap(({ sheet: of, target }): Position[] => {
      const cell = of === sheet ? parseArea(target) : null;
      return cell ? [{ row: cell.row, column: cell.column }] : [];
    });
    return { sheet, cells: range ? cellsOf(range, area) : [], comments: onSheet, commentsStay: true, drawn: [] };
  });
}

function cellsOf(range: Excel.Range, { row: top, column: left }: Position): StandingCell[] {
  const formats = range.numberFormat as string[][];
  return formulasIn(range).flatMap((row, at) =>
    row.flatMap((formula, across) => {
      const value = cellValue(range.values[at]?.[across]);
      if (value === null && formula === null) return [];
      return [
        {
          row: top + at,
          column: left + across,
          value,
          numberFormat: formats[at]?.[across] ?? "General",
          ...(formula === null ? {} : { formula: formula.slice(1) }),
        },
      ];
    }),
  );
}
