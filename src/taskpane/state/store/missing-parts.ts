import { agreedEarlier } from "../fields/agreed-earlier";
import type { FieldName } from "../fields/form";
import type { PaneState } from "./pane-state";
import { hasCostParts } from "../fields/typed-costs";

/** Something that would make a claim stronger, and the field to begin with. */
export interface MissingPart {
  readonly name:
    | "launched"
    | "margin"
    | "agreed"
    | "revenue"
    | "control"
    | "cost"
    | "objective"
    | "costParts"
    | "components"
    | "notes"
    | "finance";
  readonly field: FieldName;
}

/** More at once is not read. */
const MOST = 5;

/** What a claim lacks, what adds most first and never more than a few at a time. */
export function missingParts({ form, source }: Pick<PaneState, "form" | "source">, locale: string): MissingPart[] {
  const parts: (MissingPart & { readonly missing: boolean })[] = [
    { name: "launched", field: "launched", missing: source !== null && form.launched === "" },
    { name: "cost", field: "cost", missing: form.cost.trim() === "" && !hasCostParts(form) },
    { name: "margin", field: "margin", missing: form.margin.trim() === "" },
    {
      name: "agreed",
      field: form.sponsor.trim() === "" ? "sponsor" : "agreedOn",
      missing: form.sponsor.trim() === "" || form.agreedOn === "" || agreedEarlier(form, locale) !== null,
    },
    { name: "revenue", field: "source", missing: source === null },
    {
      name: "control",
      field: "control",
      missing: (source?.reading?.groupNames.length ?? 0) > 1 && form.control.length === 0,
    },
    { name: "objective", field: "objective", missing: form.objective.trim() === "" },
    { name: "costParts", field: "costDesign", missing: form.cost.trim() !== "" && !hasCostParts(form) },
    { name: "components", field: "components", missing: form.components.length === 0 },
    { name: "notes", field: "notes", missing: Object.keys(form.notes).length === 0 },
    { name: "finance", field: "financeSigns", missing: form.financeSigns.trim() === "" },
  ];
  return parts
    .filter(({ missing }) => missing)
    .slice(0, MOST)
    .map(({ name, field }) => ({ name, field }));
}
