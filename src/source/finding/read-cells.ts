import type { CellBlock, WorkbookPort } from "../../sheet/workbook";
import type { SourceCandidate } from "../outcome/reading";

/** The cells of a source, a block for each list that it has. */
export function readCells(port: Pick<WorkbookPort, "readAll">, source: SourceCandidate): Promise<CellBlock[]> {
  return port.readAll(source.parts ?? [source]);
}
