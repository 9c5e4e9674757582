import { tokens } from "@fluentui/react-components";
import type { ChartLine } from "../data/chart-figures";

/** How a line is drawn. Lines differ by their dashes, so that nothing depends on telling colours apart. */
export interface LineLook {
  readonly stroke: string;
  readonly width: number;
  /** Lengths of dashes and gaps in px; none for a solid line. */
  readonly dashes?: string;
}

const ACTUAL: LineLook = { stroke: tokens.colorBrandForeground1, width: 2 };
const IN_USE: LineLook = { stroke: tokens.colorNeutralForeground1, width: 1.5, dashes: "5 3" };
const COMPARISON: LineLook = { stroke: tokens.colorNeutralForeground3, width: 1.5, dashes: "1.5 2.5" };
/** As many as there are baselines besides the one in use. */
const OTHERS = ["9 3", "2.5 2", "7 2 1.5 2", "12 2", "4 1.5 1.5 1.5 1.5 1.5", "3 5", "10 3 3 3"];

/** A look for each line, the same as long as the same lines are there. */
export function lineLooks(lines: readonly ChartLine[]): LineLook[] {
  let others = 0;
  return lines.map((line) => {
    if (line.kind === "actual") return ACTUAL;
    if (line.kind === "comparison") return COMPARISON;
    if (line.inUse) return IN_USE;
    return { stroke: tokens.colorNeutralForeground2, width: 1, dashes: OTHERS[others++ % OTHERS.length] ?? "9 3" };
  });
}
