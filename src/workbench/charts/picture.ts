/** What a chart shows, with its values read from the cells: all that drawing it needs. */
export interface ChartPicture {
  readonly kind: "columnStacked" | "line";
  /** Alternative text. */
  readonly description: string;
  /** As the cells show them; a line break starts a second line. */
  readonly categories: readonly string[];
  readonly series: readonly SeriesPicture[];
  /** Space between columns in percent of a column's width. */
  readonly gapWidth: number;
  /** Every how many-th category is named; null: as many as there is room for. */
  readonly nameEvery: number | null;
  /** Part of the width on the right that is kept free for names. */
  readonly roomForNames: number;
  readonly valueAxis: {
    readonly visible: boolean;
    readonly gridlines: boolean;
    readonly numberFormat: string;
    readonly minimum: number | null;
    readonly maximum: number | null;
  };
  /** Points. */
  readonly fontSize: number;
  /** "#RRGGBB". */
  readonly fontColor: string;
}

/** One series; a value that is not a number is a gap. */
export interface SeriesPicture {
  readonly name: string;
  readonly values: readonly (number | null)[];
  /** "#RRGGBB", or "none" where only the outline, or nothing, is drawn. */
  readonly fill: string;
  readonly outline: string | null;
  /** Points. */
  readonly weight: number;
  readonly dashed: boolean;
  /** Whether it stands in columns among lines. */
  readonly asColumns: boolean;
  /** Where its name stands at its last point; null for nowhere. */
  readonly nameAtEnd: "right" | "above" | "below" | null;
  /** Number format of the labels over its columns; null without labels. */
  readonly valueLabels: string | null;
}
