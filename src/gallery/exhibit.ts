import type { CellValue } from "../sheet/spec";
import type { SponsorCase } from "../summary";

/**
 * A named summary that shows one thing. Each is at once a golden file, a workbook that two engines recalculate, and a
 * page that people can look at.
 */
export interface Exhibit {
  /** In file names and addresses: "ten-years". */
  readonly name: string;
  /** "Ten years of months". */
  readonly title: string;
  /** What to look at, as a sentence. */
  readonly shows: string;
  /** Where its revenue comes from; null for a claim from typed numbers. */
  readonly source: ExhibitSource | null;
  readonly sponsorCase: SponsorCase;
  /** Further programmes of the same workbook, each with a summary of its own. */
  readonly others: readonly SponsorCase[];
  /** Revenue before, for a typed claim; with a source, a plan. */
  readonly typedBaseline: number | null;
  /** For a typed claim; a source brings its own. */
  readonly currency: string;
}

/** A sample workbook, or sheets that code makes. */
export type ExhibitSource =
  | {
      readonly kind: "sample";
      readonly file: SampleFile /** What its revenue is called, as people name a source. */;
      readonly label: string;
    }
  | {
      readonly kind: "sheets";
      readonly sheets: readonly SourceSheet[] /** The source, where the likeliest is not the one. */;
      readonly label?: string;
    };

/** The sample workbooks that exhibits are made of; they lie in assets/samples. */
export type SampleFile = "story.xlsx" | "geo-experiment.xlsx";

/** A sheet of values with its header row. */
export interface SourceSheet {
  readonly name: string;
  readonly rows: readonly (readonly CellValue[])[];
  /** Number format of each column below its header. */
  readonly formats: readonly string[];
}
