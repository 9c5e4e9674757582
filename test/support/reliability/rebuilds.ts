import { createExcelPort } from "../../../src/excel";
import { writeSummary } from "../../../src/summary";
import { newWorkbook, openWorkbook } from "../../../src/xlsx";
import { countsOf } from "../excel-state";
import { typedRequest } from "../story";
import { partsOf } from "../xlsx/fixtures";
import { startSimulator } from "../start-simulator";

/** How much there is of everything after a number of builds. */
export interface Counted {
  readonly builds: number;
  readonly counts: Readonly<Record<string, number>>;
}

const request = { ...typedRequest({ programme: "Field academy" }), version: "1" };

/** Builds into a file, opens what was saved and builds again, so many times. */
export async function rebuildFile(times: number, each: (counted: Counted, bytes: Uint8Array) => void): Promise<void> {
  let bytes = newWorkbook();
  for (let builds = 1; builds <= times; builds++) {
    const workbook = openWorkbook(bytes, "Book.xlsx");
    await writeSummary(workbook, request);
    bytes = workbook.save();
    each({ builds, counts: countsIn(bytes) }, bytes);
  }
}

function countsIn(bytes: Uint8Array): Record<string, number> {
  const parts = partsOf(bytes);
  const [styles = "", workbook = ""] = [parts["xl/styles.xml"], parts["xl/workbook.xml"]];
  const within = (list: string, item: string) =>
    (new RegExp(`<${list}\\b.*?</${list}>`, "s").exec(styles)?.[0].match(new RegExp(`<${item}[ />]`, "g")) ?? [])
      .length;
  const all = (text: string, item: string) => (text.match(new RegExp(`<${item}[ />]`, "g")) ?? []).length;
  return {
    bytes: bytes.length,
    parts: Object.keys(parts).length,
    sheets: all(workbook, "sheet"),
    names: all(workbook, "definedName"),
    "cell formats": within("cellXfs", "xf"),
    "differential formats": within("dxfs", "dxf"),
    fonts: within("fonts", "font"),
    fills: within("fills", "fill"),
    borders: within("borders", "border"),
    "named styles": within("cellStyles", "cellStyle"),
    "number formats": within("numFmts", "numFmt"),
  };
}

/** Builds into the simulated Excel so many times. */
export async function rebuildInExcel(times: number, each: (counted: Counted) => void): Promise<void> {
  const simulator = await startSimulator({ apiLevel: "1.13" });
  const port = createExcelPort();
  for (let builds = 1; builds <= times; builds++) {
    await writeSummary(port, request);
    await simulator.host.idle();
    // The simulator's own record of the wire is no memory of Excel's.
    simulator.host.log.length = 0;
    const { names, sheets } = countsOf(simulator);
    const [, cells = 0, merges = 0, , , charts = 0, marks = 0, rules = 0] = sheets.reduce<number[]>(
      (sums, [, ...counts]) => [0, ...counts.map((count, at) => Number(count) + (sums[at + 1] ?? 0))],
      [],
    );
    each({
      builds,
      counts: {
        names,
        sheets: sheets.length,
        cells,
        "merged areas": merges,
        charts,
        "conditional formats": marks,
        validations: rules,
        "custom XML parts": simulator.workbook.customXml.size,
      },
    });
  }
  await simulator.dispose();
}
