import type { AssumptionId, AssumptionNote, Assessment } from "../../../summary";
import { baselineText } from "../../baseline-text";
import { agreedEarlier } from "./agreed-earlier";
import { BLANK_NOTE, type Form, type TypedNote } from "./form";
import { hasCostParts } from "./typed-costs";

/** An assumption that the claim rests on, with what is noted about it. */
export interface RegisterRow {
  readonly assumption: AssumptionId;
  /** The value as it stands in its field; "" where it is worked out. */
  readonly value: string;
  readonly note: TypedNote;
  /** Whether somebody stands for it, since a day. */
  readonly agreed: boolean;
}

export interface RegisterInput {
  readonly form: Form;
  readonly fromWorkbook: boolean;
  readonly assessment: Assessment | null;
  /** The total of a cost in parts, written out. */
  readonly totalCost: string;
  readonly locale: string;
}

/** The assumptions in use, in the order in which the page lists them. What nobody typed is no assumption yet. */
export function register({ form, fromWorkbook, assessment, totalCost, locale }: RegisterInput): RegisterRow[] {
  const values: readonly (readonly [AssumptionId, string, boolean])[] = [
    ["share", form.share, form.share.trim() !== ""],
    ["revenueBefore", form.before, !fromWorkbook && form.before.trim() !== ""],
    ["uplift", form.after, !fromWorkbook && form.after.trim() !== ""],
    ["baseline", assessment ? baselineText(assessment, assessment.inUse.name) : "", fromWorkbook],
    ["margin", form.margin, form.margin.trim() !== ""],
    ["cost", hasCostParts(form) ? totalCost : form.cost, hasCostParts(form) || form.cost.trim() !== ""],
    ["learnerHour", form.hourlyCost, form.hourlyCost.trim() !== ""],
    ["marketGrowth", form.marketGrowth, fromWorkbook && form.marketGrowth.trim() !== ""],
    ["plan", form.plan, fromWorkbook && form.plan.trim() !== ""],
  ];
  return values
    .filter(([, , inUse]) => inUse)
    .map(([assumption, value]) => {
      const note = noteOn(form, assumption);
      return {
        assumption,
        value,
        note,
        agreed:
          note.owner.trim() !== "" &&
          note.agreedOn !== "" &&
          (assumption !== "share" || agreedEarlier(form, locale) === null),
      };
    });
}

/**
 * What is noted about an assumption. Who agreed to the share, and when, is asked where the share is; an owner other
 * than the sponsor can only come from a sheet.
 */
function noteOn(form: Form, assumption: AssumptionId): TypedNote {
  const note = form.notes[assumption] ?? BLANK_NOTE;
  return assumption === "share" ? { ...note, owner: note.owner || form.sponsor, agreedOn: form.agreedOn } : note;
}

/** The notes of a case. Those on assumptions that are not in use now are kept, for they were typed. */
export function typedNotes(form: Form, serial: (iso: string) => number | null): AssumptionNote[] {
  const noted = new Set<AssumptionId>(["share", ...(Object.keys(form.notes) as AssumptionId[])]);
  return [...noted].flatMap((assumption) => {
    const note = noteOn(form, assumption);
    const [source, owner] = [note.source.trim(), note.owner.trim()];
    const agreedOn = serial(note.agreedOn);
    return source === "" && owner === "" && agreedOn === null ? [] : [{ assumption, source, owner, agreedOn }];
  });
}
