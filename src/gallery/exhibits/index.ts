import type { Exhibit } from "../exhibit";
import { ENDINGS } from "./endings";
import { GAPS } from "./gaps";
import { MONEY } from "./money";
import { PARTS } from "./parts";
import { SAMPLES } from "./samples";
import { SHAPES } from "./shapes";
import { TEXTS } from "./texts";
import { TIMES } from "./times";
import { TYPED } from "./typed";

/** Every exhibit, in the order of the gallery. */
export const EXHIBITS: readonly Exhibit[] = [
  ...TYPED,
  ...SAMPLES,
  ...GAPS,
  ...ENDINGS,
  ...TIMES,
  ...MONEY,
  ...PARTS,
  ...SHAPES,
  ...TEXTS,
];

/** @returns undefined when there is none of that name */
export const exhibitNamed = (name: string): Exhibit | undefined => EXHIBITS.find((exhibit) => exhibit.name === name);
