import { hang, type Exhibit } from "../../gallery";
import type { PaintPlan } from "../../sheet/plan";
import type { WorkbookPort } from "../../sheet/workbook";
import { newWorkbook, openWorkbook } from "../../xlsx";
import { readWorkbookFile, type ChartOfSheet, type WorkbookFile } from "../session/read-file";

/**
 * An exhibit of the gallery as a file that the workbench can open, with its summary in it.
 * @param fetchSample gives the bytes of a sample workbook
 */
export async function hangExhibit(
  exhibit: Exhibit,
  fetchSample: (file: string) => Promise<Uint8Array>,
): Promise<WorkbookFile> {
  const { name, source } = exhibit;
  const fileName = `${name}.xlsx`;
  const workbook = openWorkbook(source?.kind === "sample" ? await fetchSample(source.file) : newWorkbook(), fileName);
  const charts: ChartOfSheet[] = [];
  const noting: WorkbookPort = {
    describe: () => workbook.describe(),
    read: (sheet, area, watch) => workbook.read(sheet, area, watch),
    readAll: (places, watch) => workbook.readAll(places, watch),
    standing: (places) => workbook.standing(places),
    paint: (plan) => {
      charts.push(...chartsOf(plan));
      return workbook.paint(plan);
    },
  };
  const { sheets } = await hang(noting, exhibit);
  return { ...(await readWorkbookFile(workbook.save(), fileName)), charts, opensAt: sheets[0] ?? "" };
}

const chartsOf = ({ sheets }: PaintPlan): ChartOfSheet[] =>
  sheets.flatMap(({ spec }) => spec.charts.map((chart) => ({ sheet: spec.name, spec: chart })));
