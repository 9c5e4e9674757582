import type { CellBlock, WorkbookPort } from "../sheet/workbook";
import type { SourceCandidate } from "./reading";

/** The cells of a source, a block for each list that it has. */
export async function readCells(port: Pick<WorkbookPort, "read">, source: SourceCandidate): Promise<CellBlock[]> {
  const blocks: CellBlock[] = [];
  for (const { sheet, area } of source.parts ?? [source]) blocks.push(await port.read(sheet, area));
  return blocks;
}
