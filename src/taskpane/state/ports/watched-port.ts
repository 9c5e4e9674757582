import type { ReadWatch, WorkbookPort } from "../../../sheet/workbook";

/** The same port, with somebody who follows its readings and may end them. */
export function watchedPort(port: WorkbookPort, watch: ReadWatch): WorkbookPort {
  return {
    describe: () => port.describe(),
    read: (sheet, area) => port.read(sheet, area, watch),
    readAll: (places) => port.readAll(places, watch),
    standing: (places) => port.standing(places),
    paint: (plan) => port.paint(plan),
  };
}
