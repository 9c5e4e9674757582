import type { FieldName } from "./form";
import type { PaneState } from "./paneState";

/** Something that would make a claim stronger, and the field to begin with. */
export interface MissingPart {
  readonly name: "launched" | "margin" | "agreed" | "revenue" | "control" | "cost" | "objective";
  readonly field: FieldName;
}

/** What a claim lacks, what adds most first. */
export function missingParts({ form, source }: Pick<PaneState, "form" | "source">): MissingPart[] {
  const parts: (MissingPart & { readonly missing: boolean })[] = [
    { name: "launched", field: "launched", missing: source !== null && form.launched === "" },
    { name: "cost", field: "cost", missing: form.cost.trim() === "" },
    { name: "margin", field: "margin", missing: form.margin.trim() === "" },
    {
      name: "agreed",
      field: form.sponsor.trim() === "" ? "sponsor" : "agreedOn",
      missing: form.sponsor.trim() === "" || form.agreedOn === "",
    },
    { name: "revenue", field: "source", missing: source === null },
    { name: "control", field: "control", missing: (source?.reading?.groupNames.length ?? 0) > 1 && form.control.length === 0 },
    { name: "objective", field: "objective", missing: form.objective.trim() === "" },
  ];
  return parts.filter(({ missing }) => missing).map(({ name, field }) => ({ name, field }));
}
