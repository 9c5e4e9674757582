import type { DateSystem } from "../../sheet/dates";
import type { WorkbookInfo } from "../../sheet/workbook";
import type { RankedSource } from "../../source";
import type { WriteRequest, WrittenSummary } from "../../summary";
import { BLANK_FORM, TAB_OF, type FieldName, type Form, type Tab } from "./form";
import type { ChosenSource } from "./source";

/** All that the pane knows. What can be worked out from it (claims, errors) is not kept here. */
export interface PaneState {
  readonly tab: Tab;
  /** The field to put the cursor into once its screen is there. */
  readonly goTo: FieldName | null;
  readonly form: Form;
  readonly workbook: WorkbookState;
  /** Null: the claim is made from typed numbers. */
  readonly source: ChosenSource | null;
  /** How much of the source's rows has been read, from 0 to 1. */
  readonly readShare: number;
  readonly build: BuildState;
  /** Which summary of the workbook the fields belong to; "new" for another one, null where the workbook decides. */
  readonly summary: SummaryNumber | null;
}

export type SummaryNumber = NonNullable<WriteRequest["summary"]>;

export interface WorkbookState {
  readonly status: "looking" | "ready";
  readonly dateSystem: DateSystem;
  /** Where revenue may stand, the likeliest first. */
  readonly candidates: readonly RankedSource[];
  /** Why the workbook or the selection could not be looked at. */
  readonly problem: string | null;
}

export type BuildStep = "reading" | "working" | "looking" | "writing" | "checking";

export type BuildState =
  | { readonly kind: "idle" }
  | { readonly kind: "cancelled" }
  | { readonly kind: "running"; readonly step: BuildStep }
  | { readonly kind: "done"; readonly written: WrittenSummary }
  | { readonly kind: "failed"; readonly message: string; readonly details: string };

export type PaneAction =
  | { readonly type: "tab"; readonly tab: Tab }
  | { readonly type: "goTo"; readonly field: FieldName }
  | { readonly type: "arrived" }
  | { readonly type: "edit"; readonly change: Partial<Form> }
  | { readonly type: "found"; readonly info: WorkbookInfo; readonly candidates: readonly RankedSource[] }
  | { readonly type: "workbookProblem"; readonly message: string }
  | { readonly type: "source"; readonly source: ChosenSource | null }
  | { readonly type: "progress"; readonly share: number }
  | { readonly type: "build"; readonly build: BuildState }
  | { readonly type: "summary"; readonly summary: SummaryNumber };

export const START: PaneState = {
  tab: "envelope",
  goTo: null,
  form: BLANK_FORM,
  workbook: { status: "looking", dateSystem: "1900", candidates: [], problem: null },
  source: null,
  readShare: 0,
  build: { kind: "idle" },
  summary: null,
};

export function paneReducer(state: PaneState, action: PaneAction): PaneState {
  switch (action.type) {
    case "tab":
      return { ...state, tab: action.tab, goTo: null };
    case "goTo":
      return { ...state, tab: TAB_OF[action.field], goTo: action.field };
    case "arrived":
      return { ...state, goTo: null };
    case "edit":
      return { ...state, form: { ...state.form, ...action.change }, build: outdated(state.build) };
    case "found":
      return { ...state, workbook: { status: "ready", dateSystem: action.info.dateSystem, candidates: action.candidates, problem: null } };
    case "workbookProblem":
      return { ...state, workbook: { ...state.workbook, status: "ready", problem: action.message } };
    case "source":
      return { ...state, source: action.source, readShare: 0, workbook: { ...state.workbook, problem: null }, build: outdated(state.build) };
    case "progress":
      return { ...state, readShare: action.share };
    case "build":
      return {
        ...state,
        build: action.build,
        tab: action.build.kind === "running" ? "summary" : state.tab,
        // From then on the fields belong to the summary that was written, whatever its programme is renamed to.
        summary: action.build.kind === "done" ? action.build.written.summary : state.summary,
      };
    case "summary":
      return { ...state, summary: action.summary };
  }
}

/** A finished build no longer speaks of a case that has been changed since; a running one goes on. */
const outdated = (build: BuildState): BuildState => (build.kind === "running" ? build : { kind: "idle" });
