import type { Unconverted } from "../../../portable";
import { texts } from "../../texts";

/** Why a call has no native formula, in words. */
export function reasonText({ id, reason }: Unconverted): string {
  // Without a name it is no function that stands in the way, but an Excel in which formulas fill one cell.
  return texts.portable.reason({ reason: id === "" ? "spills" : reason, name: id });
}
