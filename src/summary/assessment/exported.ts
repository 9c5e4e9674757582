/** That a summary is built to be handed over: its two sheets alone, without the source, in a workbook of their own. */
export interface Exported {
  /** The file that it is taken from, "Sales.xlsx"; "" while that has no name. */
  readonly from: string;
  /** Whether the names of people, files and sheets are left out, and what people noted. */
  readonly withoutNames: boolean;
}
