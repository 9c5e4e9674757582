import { learningRoi } from "../model";
import { elementwise } from "./border/elementwise";
import { numbers } from "./border/parameter";

/**
 * Return on investment: benefit less cost, divided by cost.
 * @customfunction LEARNING_ROI LEARNING_ROI
 * @helpurl help.html#LEARNING_ROI
 * @param benefit Profit credited to the programme
 * @param cost Fully loaded cost of the programme
 * @returns Rate: a benefit of three times the cost is 200%
 */
export function learningRoiCells(benefit: unknown[][], cost: unknown[][]): unknown[][] {
  return elementwise([numbers("benefit", benefit), numbers("cost", cost)] as const, learningRoi);
}
