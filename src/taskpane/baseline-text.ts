import type { Assessment } from "../summary";
import { texts } from "./texts";

/** What a baseline is called in the pane. In a claim from typed numbers the one there is is the revenue before. */
export const baselineText = ({ series }: Pick<Assessment, "series">, name: Assessment["inUse"]["name"]): string =>
  texts.baselines[series === null ? "before" : name];
