import type { Area } from "../../sheet/address";
import type { Assessment, CaseRequest } from "../assessment/assess";
import type { SheetBuilder } from "./sheet-builder";

/** What every block of the summary is built from. */
export interface SummaryContext {
  readonly request: CaseRequest;
  readonly facts: Assessment;
  readonly version: string;
  readonly page: SheetBuilder;
  readonly workings: SheetBuilder;
}

/**
 * Where the blocks of the workings stand, so that the page's formulas can point at them: references with their sheet.
 */
export interface WorkingsReferences {
  /** Texts for the sentences. */
  readonly sentence: SentenceReferences;
  readonly bridge: BridgeReferences;
  readonly recount: RecountReferences;
  /** The first input beside the sentences that cannot be, in words. */
  readonly impossibleBeside: string;
  /** Null for a typed claim. */
  readonly periods: PeriodReferences | null;
  readonly reconciliation: {
    readonly difference: string;
    readonly total: string;
    readonly leftOutRows: string;
    readonly textCells: string;
  } | null;
}

export interface SentenceReferences {
  readonly increase: string;
  readonly attributed: string;
  readonly cost: string;
  readonly net: string;
  readonly share: string;
  readonly margin: string;
  readonly breakEvenShare: string;
  readonly breakEvenMargin: string;
}

/** What came of working every formula out once more: how many cells differ, and where the first one is. */
export interface RecountReferences {
  readonly count: string;
  readonly where: string;
}

export interface BridgeReferences {
  readonly firstRow: number;
  readonly rows: number;
  /** What the chart tells: how revenue rose; which part of it is credited; what is left of that part. */
  readonly story: "increase" | "credit" | "return";
}

export interface PeriodReferences {
  readonly from: string;
  readonly phase: string;
  /** The column of all revenue, on the workings themselves. */
  readonly all: string;
  /** Columns of who has no revenue in a period, and of what the periods are called. */
  readonly gaps: string;
  /** What the column of gaps holds, a text a period. */
  readonly gapTexts: readonly string[];
  readonly labels: string;
  /** The row of where a group has no revenue, and that of the groups' names. */
  readonly absent: string;
  readonly groups: string;
  /** Revenue of groups that were not there when the page was built; null where that cannot be told. */
  readonly strangers: string | null;
  readonly countBefore: string;
  readonly countAfter: string;
  readonly actualAfter: string;
  readonly marketGrowth: string;
  /** A rung each, in the order of the page. */
  readonly rungs: readonly RungReferences[];
  /** The column of the rungs' sums, and of the same rounded to the cent; text for those that lack something. */
  readonly sums: string;
  readonly sumsToTheCent: string;
  /** Columns of the line chart's data. */
  readonly chart: { readonly labels: Area; readonly actual: Area; readonly baseline: Area; readonly goLive: Area };
}

export interface RungReferences {
  /** Sum over the after-periods, or text for a rung that lacks something. */
  readonly sum: string;
  readonly toTheCent: string;
  /** What it lacks, in three pieces; empty texts where it lacks nothing. */
  readonly lack: readonly string[];
  /** Whether something that is typed on the page could give it what it lacks. */
  readonly possible: boolean;
}
