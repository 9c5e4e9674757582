import { serialFromIso, type DateSystem } from "../../sheet/dates";
import type { CellValue } from "../../sheet/spec";
import { NAMES } from "../names/names";
import { parseNumber } from "../case/typed-number";

/** What a cell to type in takes: a part from 0 to 1, a growth, an amount or a number of people or hours, a day. */
export type FigureKind = "part" | "growth" | "amount" | "day";

/** The cells of a summary that take a figure, by their plain names, and what a message calls them. */
export const FIGURES: Readonly<Record<string, { readonly kind: FigureKind; readonly label: string }>> = {
  [NAMES.launched]: { kind: "day", label: "Go-live" },
  [NAMES.agreedOn]: { kind: "day", label: "Agreed on" },
  [NAMES.agreedShareDay]: { kind: "day", label: "The day of the share agreed to" },
  [NAMES.agreedShare]: { kind: "part", label: "Share agreed to" },
  [NAMES.share]: { kind: "part", label: "Share credited" },
  [NAMES.lowShare]: { kind: "part", label: "Low share" },
  [NAMES.highShare]: { kind: "part", label: "High share" },
  [NAMES.margin]: { kind: "part", label: "Contribution margin" },
  [NAMES.uplift]: { kind: "growth", label: "Growth" },
  [NAMES.marketGrowth]: { kind: "growth", label: "Market growth" },
  [NAMES.cost]: { kind: "amount", label: "Programme cost" },
  [NAMES.typedBaseline]: { kind: "amount", label: "Plan, or revenue before" },
};

/**
 * The figure that a cell means: its number, or a text that can mean but one: "42%", "12.4m", "2025-01-31".
 * @returns null for a blank cell, undefined for what is no figure or may be several, as "1.234" may and "42" as a share
 */
export function figureIn(
  value: CellValue,
  kind: FigureKind,
  system: DateSystem | undefined,
): number | null | undefined {
  if (value === null || (typeof value === "string" && value.trim() === "")) return null;
  if (typeof value === "number") return value;
  if (typeof value === "boolean") return undefined;
  if (kind === "day") return system === undefined ? undefined : (serialFromIso(value.trim(), system) ?? undefined);
  const [here, there] = ["en-US", "de-DE"].map((locale) => parseNumber(value, locale));
  if (!here || here.value !== there?.value) return undefined;
  if (kind === "amount") return here.percent ? undefined : here.value;
  // Without a percent sign "42" may be meant as one of a hundred.
  return here.percent || Math.abs(here.value) < 1 ? here.value : undefined;
}

/** An error of Excel's that a formula gives: "#VALUE!". */
export const isError = (value: CellValue): boolean => typeof value === "string" && /^#[A-Z0-9/]+[!?]?$/.test(value);
