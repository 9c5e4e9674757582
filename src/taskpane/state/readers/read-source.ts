import type { DateSystem } from "../../../sheet/dates";
import type { CellBlock, WorkbookPort } from "../../../sheet/workbook";
import {
  locateSource,
  readCells,
  readRevenue,
  refuseOverlap,
  sourceAt,
  sourceReference,
  type SourceRoles,
} from "../../../source";
import { texts } from "../../texts";
import { renamed, withSheetIds } from "./renamed-source";
import { problemOf, unread, type ChosenSource } from "../store/source";

/** Reads cells as revenue; what is wrong with them is a value, to be shown beside the field it is about. */
export function readSource(
  source: ChosenSource,
  cells: readonly CellBlock[],
  dateSystem: DateSystem,
  roles: SourceRoles = source.roles,
): ChosenSource {
  const read = { ...source, roles, cells };
  try {
    const reading = readRevenue(cells, source.candidate, dateSystem, roles);
    if (source.proposed) refuseOverlap(reading);
    return { ...read, reading, problem: null };
  } catch (error) {
    return { ...read, reading: null, problem: problemOf(error) };
  }
}

/** Tables and sheets grow and are renamed: the source is found again before its cells are read. */
export async function readAgain(port: WorkbookPort, source: ChosenSource): Promise<ChosenSource> {
  const info = await port.describe();
  const candidate = locateSource(info, sourceReference(renamed(source, info)));
  return readSource(withSheetIds({ ...source, candidate }, info), await readCells(port, candidate), info.dateSystem);
}

/** A part of a sheet by its address. */
export async function readNamed(port: WorkbookPort, reference: string): Promise<ChosenSource> {
  const info = await port.describe();
  const candidate = locateSource(info, reference);
  return readSource(
    withSheetIds(unread(candidate, {}, false), info),
    await readCells(port, candidate),
    info.dateSystem,
  );
}

/** What is selected on the sheet. */
export async function readSelected(port: WorkbookPort): Promise<ChosenSource> {
  const info = await port.describe();
  if (!info.selection) throw new Error(texts.errors.selectionEmpty);
  const candidate = sourceAt(info, info.selection.sheet, info.selection.area);
  return readSource(
    withSheetIds(unread(candidate, {}, false), info),
    await readCells(port, candidate),
    info.dateSystem,
  );
}
