import { parseArea, parseReference, type Position } from "../../sheet/address";
import type { Cell, SheetSpec } from "../../sheet/spec";
import type { WorkbookInfo, WorkbookProblem } from "../../sheet/workbook";
import { nameOf } from "../names/found";
import { numberedName } from "../names/numbering";
import {
  cellText,
  isUncalculated,
  isUnclear,
  standingFigures,
  uncalculatedProblem,
  unclearProblem,
} from "../recalled/inputs";
import { cellsByPlace, placeKey } from "./layout";

/**
 * What is said of texts that were read as figures.
 * @param after the new sheets; what they have something else for is not lost
 * @throws WorkbookProblem for what stands in a cell for a figure, cannot be read, and would be gone
 */
export function unreadNotes(info: WorkbookInfo, number: number, after: readonly SheetSpec[]): string[] {
  const uncalculated = isUncalculated(info, number);
  return standingFigures(info, number).flatMap((figure) => {
    const is = cellAfter(info, numberedName(figure.name, number), figure, after);
    const isGone = is === undefined || (is.formula === undefined && (is.value === null || is.value === ""));
    if (figure.formula !== undefined) {
      if (uncalculated && figure.value === null && isGone) throw uncalculatedProblem(figure);
      return [];
    }
    if (isUnclear(figure, info.dateSystem)) {
      if (isGone) throw unclearProblem(figure);
      return [];
    }
    const wasText = typeof figure.value === "string" && figure.value.trim() !== "";
    return wasText && !isGone
      ? [`${figure.label} (${cellText(figure)}) held “${String(figure.value)}” as text. It is a number now.`]
      : [];
  });
}

/**
 * For who takes a summary as it stands, and puts nothing in place of what cannot be read.
 * @throws WorkbookProblem for a text that is no figure or may be several
 */
export function refuseUnread(info: WorkbookInfo, number: number): void {
  const unclear = standingFigures(info, number).find((figure) => isUnclear(figure, info.dateSystem));
  if (unclear) throw unclearProblem(unclear);
}

/**
 * What is wrong with the figure in a cell of a summary, where it could not be read.
 * @returns null where nothing is
 */
export function whyUnread(info: WorkbookInfo, number: number, name: string): WorkbookProblem | null {
  const figure = standingFigures(info, number).find((one) => one.name === name);
  if (!figure) return null;
  if (isUnclear(figure, info.dateSystem)) return unclearProblem(figure);
  return figure.formula !== undefined && figure.value === null && isUncalculated(info, number)
    ? uncalculatedProblem(figure)
    : null;
}

/**
 * Where a figure of a summary stands: `'Sponsor summary'!D47`.
 * @param name the plain name of its cell
 * @returns null where the summary has no such cell, or nothing in it
 */
export function cellOfFigure(info: WorkbookInfo, number: number, name: string): string | null {
  const figure = standingFigures(info, number).find((one) => one.name === name);
  return figure && figure.value !== null ? cellText(figure) : null;
}

/** The cell of the new sheets that stands for a cell of a name. */
function cellAfter(info: WorkbookInfo, name: string, at: Position, sheets: readonly SheetSpec[]): Cell | undefined {
  const stood = parseArea(parseReference(nameOf(info, name)?.refersTo ?? "").target);
  const spec = sheets.find(({ names }) => names.some((item) => item.name === name));
  const area = spec?.names.find((item) => item.name === name)?.area;
  return stood && spec && area
    ? cellsByPlace(spec).get(
        placeKey({ row: at.row - stood.row + area.row, column: at.column - stood.column + area.column }),
      )
    : undefined;
}
