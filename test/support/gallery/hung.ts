import { readFileSync } from "node:fs";
import path from "node:path";
import { requestsFor, layOut, type Exhibit } from "../../../src/gallery";
import { plan } from "../../../src/sheet/plan";
import type { SheetSpec } from "../../../src/sheet/spec";
import { buildSummary, SHEET_NAMES, type Summary, type WriteRequest } from "../../../src/summary";
import { numbered } from "../../../src/summary/names/numbering";
import { newWorkbook, openWorkbook, type XlsxWorkbook } from "../../../src/xlsx";

const SAMPLES = path.resolve(__dirname, "../../../assets/samples");

/** An exhibit before and after its summary is in the workbook. */
export interface Hung {
  readonly exhibit: Exhibit;
  readonly request: WriteRequest;
  readonly summary: Summary;
  /** Summaries of all programmes, the first one among them, and their sheets under the names of their numbers. */
  readonly summaries: readonly Summary[];
  readonly sheets: readonly SheetSpec[];
  /** The workbook with the source alone. */
  readonly source: XlsxWorkbook;
}

/** Reads an exhibit's source out of a file and builds its summary, which is not painted yet. */
export async function hung(exhibit: Exhibit): Promise<Hung> {
  const source = openExhibit(exhibit);
  await layOut(source, exhibit);
  const requests = await requestsFor(source, exhibit);
  const shares = requests.map(({ sponsorCase }) => sponsorCase.share ?? 0);
  const [request, ...others] = requests.map((one, index) => ({
    ...one,
    otherShares: shares.filter((_, other) => other !== index),
  }));
  if (!request) throw new Error("an exhibit has a case");
  const summary = buildSummary(request, request.version);
  const summaries = [
    summary,
    ...others.map((one, index) =>
      buildSummary(one, one.version, {
        page: `${SHEET_NAMES.page} ${index + 2}`,
        workings: `${SHEET_NAMES.workings} ${index + 2}`,
      }),
    ),
  ];
  return {
    exhibit,
    request,
    summary,
    summaries,
    sheets: summaries.flatMap(({ sheets }, index) => numbered(sheets, index + 1)),
    source,
  };
}

/** The workbook that an exhibit is hung into: its sample, or one without sheets. */
export function openExhibit({ name, source }: Exhibit): XlsxWorkbook {
  const bytes =
    source?.kind === "sample" ? new Uint8Array(readFileSync(path.join(SAMPLES, source.file))) : newWorkbook();
  return openWorkbook(bytes, `${name}.xlsx`);
}

/** The file with the summary painted into it. */
export async function fileOf({ source, sheets, summary }: Hung): Promise<Uint8Array> {
  const workbook = openWorkbook(source.save(), "exhibit.xlsx");
  await workbook.paint(plan(sheets, summary.sheets[0].name));
  return workbook.save();
}
