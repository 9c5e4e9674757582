import { agreementAfter } from "../fields/agreed-earlier";
import type { DateSystem } from "../../../sheet/dates";
import type { WorkbookInfo } from "../../../sheet/workbook";
import type { RankedSource } from "../../../source";
import type { WriteRequest, WrittenSummary } from "../../../summary";
import { hasPicks } from "../fields/picks";
import { BLANK_FORM, TAB_OF, type FieldName, type Form, type Tab } from "../fields/form";
import type { ChosenSource } from "./source";

/** All that the pane knows. What can be worked out from it (claims, errors) is not kept here. */
export interface PaneState {
  readonly tab: Tab;
  /** The field to put the cursor into once its screen is there. */
  readonly goTo: FieldName | null;
  readonly form: Form;
  /** The fields as the sheets have them, or empty: what differs is a draft. */
  readonly base: Form;
  /** Whether somebody chose the source, which is then a part of the draft. */
  readonly sourceChosen: boolean;
  /** Why a cell could not be taken into a field. */
  readonly notPicked: {
    readonly field: FieldName;
    readonly message: string /** Whether its value was taken, and only it is not followed. */;
    readonly taken: boolean;
  } | null;
  readonly draft: DraftNotice | null;
  /** The draft that the workbook keeps, without its time: "null" for none. */
  readonly kept: string;
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

/** What there is to say about a draft that the workbook kept. */
export type DraftNotice =
  /** It is in the fields again. `built`: beside a summary. `conflicts`: fields that were changed in the sheets too. */
  | {
      readonly kind: "back";
      readonly savedAt: string;
      readonly built: boolean;
      readonly conflicts: readonly (keyof Form)[];
    }
  /** It was put aside, and can be had back. */
  | { readonly kind: "aside"; readonly text: string }
  /** It cannot be read, or the workbook cannot keep one. */
  | { readonly kind: "problem"; readonly message: string };

/** What opening a workbook brings: its fields, laid over by a draft, and where its revenue stands. */
export interface Opened {
  readonly info: WorkbookInfo;
  readonly candidates: readonly RankedSource[];
  readonly base: Form;
  readonly form: Form;
  /** Whether the workbook holds the summary that the fields belong to. */
  readonly built: boolean;
  readonly summary: SummaryNumber | null;
  readonly sourceChosen: boolean;
  readonly draft: DraftNotice | null;
  readonly kept: string;
}

export interface WorkbookState {
  readonly status: "looking" | "ready";
  /** Whether the last look at all of it came to its end: until then it may hold what nobody knows of, a draft too. */
  readonly seen: boolean;
  /** Excel has not answered for a while: mostly because a cell is being edited. */
  readonly waits: boolean;
  /** Whether a summary of ours was found in it. */
  readonly built: boolean;
  /** Whether no sheet holds anything. */
  readonly empty: boolean;
  readonly dateSystem: DateSystem;
  /** Where revenue may stand, the likeliest first. */
  readonly candidates: readonly RankedSource[];
  /** Whether fields follow cells that have a name of Envelope's; counts how often such names were given or taken. */
  readonly marks: number;
  /** Why the workbook or the selection could not be looked at. */
  readonly problem: string | null;
  /** Why what changes on the sheets is not seen here. */
  readonly notFollowed: string | null;
}

export type BuildStep = "reading" | "working" | "looking" | "writing" | "checking";

export type BuildState =
  | { readonly kind: "idle" }
  | { readonly kind: "cancelled" }
  | { readonly kind: "running"; readonly step: BuildStep }
  | {
      readonly kind: "done";
      readonly written: WrittenSummary /** The fields that it was built from. */;
      readonly form: Form;
    }
  | { readonly kind: "failed"; readonly message: string; readonly details: string };

export type PaneAction =
  | { readonly type: "tab"; readonly tab: Tab }
  | { readonly type: "goTo"; readonly field: FieldName }
  | { readonly type: "arrived" }
  | { readonly type: "edit"; readonly change: Partial<Form> }
  /** What the pane fills in by itself, as groups that are called a control: no draft of somebody's. */
  | { readonly type: "propose"; readonly change: Partial<Form> }
  /** The same for groups, where nobody has chosen any. */
  | { readonly type: "proposeGroups"; readonly groups: Pick<Form, "treated" | "control"> }
  /** What somebody changed on the sheets; fields that differ from them already are a draft and stay. */
  | { readonly type: "sheets"; readonly change: Partial<Form> }
  | { readonly type: "opened"; readonly opened: Opened }
  /** Everything that was begun is put aside. */
  | { readonly type: "afresh" }
  | { readonly type: "draft"; readonly draft: DraftNotice | null }
  /** The workbook keeps the draft, or keeps none where none is wanted. */
  | { readonly type: "kept" }
  | { readonly type: "sourceChosen" }
  /** A cell was taken into a field, or why it was not. */
  | { readonly type: "picked"; readonly field: FieldName; readonly message: string | null; readonly taken?: boolean }
  /** A cell that a field follows was given its name, or lost it. */
  | { readonly type: "marked" }
  | { readonly type: "waits"; readonly waits: boolean }
  | { readonly type: "found"; readonly info: WorkbookInfo; readonly candidates: readonly RankedSource[] }
  | { readonly type: "looking" }
  | { readonly type: "workbookProblem"; readonly message: string }
  /** Why changes on the sheets are not seen, or null once they are again. */
  | { readonly type: "notFollowed"; readonly message: string | null }
  | { readonly type: "source"; readonly source: ChosenSource | null }
  | { readonly type: "progress"; readonly share: number }
  | { readonly type: "build"; readonly build: BuildState }
  | { readonly type: "summary"; readonly summary: SummaryNumber };

export const START: PaneState = {
  tab: "envelope",
  goTo: null,
  form: BLANK_FORM,
  base: BLANK_FORM,
  sourceChosen: false,
  notPicked: null,
  draft: null,
  kept: "null",
  workbook: {
    status: "looking",
    seen: false,
    waits: false,
    built: false,
    empty: false,
    dateSystem: "1900",
    candidates: [],
    marks: 0,
    problem: null,
    notFollowed: null,
  },
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
      return {
        ...state,
        form: { ...state.form, ...action.change, ...agreementAfter(state.form, action.change) },
        notPicked: null,
        build: outdated(state.build),
      };
    case "propose":
      return {
        ...state,
        form: { ...state.form, ...action.change },
        base: { ...state.base, ...action.change },
        build: outdated(state.build),
      };
    case "proposeGroups":
      return state.form.treated.length + state.form.control.length > 0
        ? state
        : paneReducer(state, { type: "propose", change: action.groups });
    case "sheets":
      return {
        ...state,
        form: { ...state.form, ...undrafted(state, action.change) },
        base: { ...state.base, ...action.change },
        build: outdated(state.build),
      };
    case "opened":
      return opened(state, action.opened);
    case "afresh":
      return {
        ...state,
        form: BLANK_FORM,
        base: BLANK_FORM,
        source: null,
        sourceChosen: false,
        summary: null,
        draft: null,
        build: outdated(state.build),
        workbook: { ...state.workbook, status: "looking", seen: false },
      };
    case "draft":
      return { ...state, draft: action.draft };
    case "kept":
      return state.draft?.kind === "problem" ? { ...state, draft: null } : state;
    case "sourceChosen":
      return { ...state, sourceChosen: true };
    case "picked":
      return {
        ...state,
        notPicked:
          action.message === null
            ? null
            : { field: action.field, message: action.message, taken: action.taken === true },
      };
    case "marked":
      return { ...state, workbook: { ...state.workbook, marks: state.workbook.marks + 1 } };
    case "waits":
      return { ...state, workbook: { ...state.workbook, waits: action.waits } };
    case "found":
      return { ...state, workbook: { ...state.workbook, ...found(action), status: "ready", problem: null } };
    case "looking":
      return { ...state, workbook: { ...state.workbook, status: "looking", seen: false, problem: null } };
    case "notFollowed":
      return state.workbook.notFollowed === action.message
        ? state
        : { ...state, workbook: { ...state.workbook, notFollowed: action.message } };
    case "workbookProblem":
      return { ...state, workbook: { ...state.workbook, status: "ready", problem: action.message } };
    case "source":
      return {
        ...state,
        source: action.source,
        readShare: 0,
        workbook: { ...state.workbook, problem: null },
        build: outdated(state.build),
      };
    case "progress":
      return { ...state, readShare: action.share };
    case "build":
      return {
        ...state,
        build: action.build,
        tab: action.build.kind === "running" ? "summary" : state.tab,
        // From then on the fields belong to the summary that was written, whatever its programme is renamed to.
        summary: action.build.kind === "done" ? action.build.written.summary : state.summary,
        ...(action.build.kind === "done" ? built(state, action.build.form) : {}),
      };
    case "summary":
      return { ...state, summary: action.summary };
  }
}

/** A finished build no longer speaks of a case that has been changed since; a running one goes on. */
const outdated = (build: BuildState): BuildState => (build.kind === "running" ? build : { kind: "idle" });

/** Of a change on the sheets, what no draft stands against. */
function undrafted({ form, base }: PaneState, change: Partial<Form>): Partial<Form> {
  const same = (field: keyof Form) => JSON.stringify(form[field]) === JSON.stringify(base[field]);
  return Object.fromEntries(Object.entries(change).filter(([field]) => same(field as keyof Form)));
}

/** What was typed while the workbook was still being looked at stays. */
function opened(
  state: PaneState,
  { info, candidates, base, form, built, summary, sourceChosen, draft, kept }: Opened,
): PaneState {
  const typed = Object.fromEntries(
    Object.entries(state.form).filter(([field, value]) => value !== state.base[field as keyof Form]),
  );
  const marks = state.workbook.marks + (hasPicks(info.names) ? 1 : 0);
  const workbook = {
    ...state.workbook,
    ...found({ info, candidates }),
    marks,
    status: "ready",
    seen: true,
    built,
    waits: false,
    problem: null,
  } as const;
  return {
    ...state,
    base,
    form: { ...form, ...typed },
    summary,
    sourceChosen: sourceChosen || state.sourceChosen,
    draft,
    kept,
    workbook,
  };
}

const found = ({ info, candidates }: Pick<Opened, "info" | "candidates">) => ({
  dateSystem: info.dateSystem,
  candidates,
  empty: info.sheets.every(({ used }) => used === null),
});

/** The sheets hold what was built; what was typed meanwhile is the next draft. */
const built = (state: PaneState, form: Form) => ({
  base: form,
  sourceChosen: false,
  draft: null,
  workbook: { ...state.workbook, built: true },
});
