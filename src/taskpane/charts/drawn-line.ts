import type { ChartLine } from "../data/chart-figures";
import type { LineLook } from "./line-looks";

/** A line to draw, with its look. */
export interface DrawnLine {
  readonly line: ChartLine;
  readonly look: LineLook;
}
