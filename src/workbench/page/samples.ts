/** A workbook that comes with the workbench; `file` lies under samples/. */
export interface Sample {
  readonly file: string;
  readonly label: string;
}

export const SAMPLES: readonly Sample[] = [
  { file: "story.xlsx", label: "Sales story (invented)" },
  { file: "geo-experiment.xlsx", label: "Geo experiment" },
];
