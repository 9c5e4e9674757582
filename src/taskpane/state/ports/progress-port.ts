import type { WorkbookPort } from "../../../sheet/workbook";
import type { BuildStep } from "../store/pane-state";

/** The same port, telling what a build is about to do; a report that throws keeps it from being done. */
export function progressPort(port: WorkbookPort, report: (step: BuildStep) => void): WorkbookPort {
  return {
    describe: () => {
      report("looking");
      return port.describe();
    },
    read: (sheet, area, watch) => port.read(sheet, area, watch),
    readAll: (places, watch) => port.readAll(places, watch),
    standing: (places) => port.standing(places),
    paint: async (plan) => {
      report("writing");
      const refused = await port.paint(plan);
      report("checking");
      return refused;
    },
  };
}
