import type { ChartLine } from "../data/chartFigures";
import type { LineLook } from "./lineLooks";

/** A line to draw, with its look. */
export interface DrawnLine {
  readonly line: ChartLine;
  readonly look: LineLook;
}
