import { readFileSync } from "node:fs";
import path from "node:path";
import { requestFor, layOut, type Exhibit } from "../../../src/gallery";
import { plan } from "../../../src/sheet/plan";
import { buildSummary, type Summary, type WriteRequest } from "../../../src/summary";
import { newWorkbook, openWorkbook, type XlsxWorkbook } from "../../../src/xlsx";

const SAMPLES = path.resolve(__dirname, "../../../assets/samples");

/** An exhibit before and after its summary is in the workbook. */
export interface Hung {
  readonly exhibit: Exhibit;
  readonly request: WriteRequest;
  readonly summary: Summary;
  /** The workbook with the source alone. */
  readonly source: XlsxWorkbook;
}

/** Reads an exhibit's source out of a file and builds its summary, which is not painted yet. */
export async function hung(exhibit: Exhibit): Promise<Hung> {
  const source = openExhibit(exhibit);
  await layOut(source, exhibit);
  const request = await requestFor(source, exhibit);
  return { exhibit, request, summary: buildSummary(request, request.version), source };
}

/** The workbook that an exhibit is hung into: its sample, or one without sheets. */
export function openExhibit({ name, source }: Exhibit): XlsxWorkbook {
  const bytes = source?.kind === "sample" ? new Uint8Array(readFileSync(path.join(SAMPLES, source.file))) : newWorkbook();
  return openWorkbook(bytes, `${name}.xlsx`);
}

/** The file with the summary painted into it. */
export async function fileOf({ source, summary }: Hung): Promise<Uint8Array> {
  const workbook = openWorkbook(source.save(), "exhibit.xlsx");
  await workbook.paint(plan(summary.sheets, summary.sheets[0].name));
  return workbook.save();
}
