import type { WorkbookInfo, WorkbookPort } from "../../../sheet/workbook";
import { readCells, readRanked, type RankedSource } from "../../../source";
import { readSource } from "./read-source";
import { withSheetIds } from "./renamed-source";
import { unread, type ChosenSource } from "../store/source";

/**
 * Reads the likeliest source of a workbook that has just been looked at; what looking has read is not read again.
 * @returns the source, and the ranking as reading has left it: lists below each other show only when all cells are
 * there
 */
export async function readLikeliest(
  port: WorkbookPort,
  info: WorkbookInfo,
  candidates: readonly RankedSource[],
): Promise<{ ranked: readonly RankedSource[]; source: ChosenSource }> {
  const read = await readRanked(port, info, candidates);
  if (!read) throw new RangeError("there is no source to read");
  return {
    ranked: read.ranked,
    source: readSource(withSheetIds(unread(read.candidate, {}, true), info), read.blocks, info.dateSystem),
  };
}

/** Reads the source that the sheets remember, in a workbook that has just been looked at. */
export async function readRecalled(
  port: WorkbookPort,
  info: WorkbookInfo,
  candidates: readonly RankedSource[],
  chosen: ChosenSource,
): Promise<ChosenSource> {
  const known = candidates.find(({ candidate }) => candidate.label === chosen.candidate.label)?.cells;
  return readSource(withSheetIds(chosen, info), known ?? (await readCells(port, chosen.candidate)), info.dateSystem);
}
