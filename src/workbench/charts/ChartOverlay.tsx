import { useSyncExternalStore } from "react";
import { areaAddress, type Area } from "../../sheet/address";
import type { Grid } from "../grid/create-grid";
import { describePicture } from "./describe-picture";
import { ChartView } from "./ChartView";
import type { ChartPicture } from "./picture";

/** A chart and where it stands on its sheet. */
export interface PlacedChart {
  /** Unique in the workbook. */
  readonly id: string;
  readonly sheetId: string;
  /** Pixels at 100% from the sheet's upper left corner. */
  readonly box: Box;
  readonly picture: ChartPicture;
}

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

const COMPONENT = "envelope-chart";

/**
 * The charts of the active sheet over the grid. The grid knows no charts, but carries elements that scroll and zoom
 * with its cells; each chart is one of them, hung on the cell in which its corner lies.
 */
export class ChartOverlay {
  private charts: readonly PlacedChart[] = [];
  private dark = false;
  private readonly hung = new Map<string, { readonly box: Box; readonly dispose: () => void }>();
  private readonly listeners = new Set<() => void>();

  constructor(private readonly grid: Grid) {
    grid.api.registerComponent(COMPONENT, ({ data }: { data?: { id?: string } }) => (
      <HungChart overlay={this} id={data?.id ?? ""} />
    ));
  }

  /**
   * Shows these charts, as far as they are on the active sheet; those that only show other values stay where they are.
   */
  show(charts: readonly PlacedChart[]): void {
    this.charts = charts;
    const sheet = this.grid.api.getActiveWorkbook()?.getActiveSheet();
    const here = charts.filter((chart) => chart.sheetId === sheet?.getSheetId());
    for (const [id, { box, dispose }] of this.hung) {
      if (here.some((chart) => chart.id === id && sameBox(chart.box, box))) continue;
      dispose();
      this.hung.delete(id);
    }
    for (const { id, box } of here) {
      if (!sheet || this.hung.has(id)) continue;
      const { cell, left, top } = this.cellAt(box);
      const float = sheet.addFloatDomToRange(
        sheet.getRange(areaAddress(cell)),
        { componentKey: COMPONENT, allowTransform: false, eventPassThrough: true, data: { id } },
        { width: box.width, height: box.height, marginX: left, marginY: top },
        id,
      );
      if (float) this.hung.set(id, { box, dispose: float.dispose });
    }
    this.tell();
  }

  setDark(dark: boolean): void {
    this.dark = dark;
    this.tell();
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  chart(id: string): PlacedChart | undefined {
    return this.charts.find((chart) => chart.id === id);
  }

  get isDark(): boolean {
    return this.dark;
  }

  private tell(): void {
    for (const listener of this.listeners) listener();
  }

  /** The cell in which a box's corner lies, and how far from the cell's own corner. */
  private cellAt({ left, top }: Box): { readonly cell: Area; readonly left: number; readonly top: number } {
    const sheet = this.grid.api.getActiveWorkbook()?.getActiveSheet();
    const width = (column: number) => sheet?.getColumnWidth(column) ?? 64;
    const height = (row: number) => sheet?.getRowHeight(row) ?? 20;
    let [column, row, x, y] = [0, 0, left, top];
    while (x >= width(column)) x -= width(column++);
    while (y >= height(row)) y -= height(row++);
    return { cell: { row, column, rows: 1, columns: 1 }, left: x, top: y };
  }
}

function sameBox(a: Box, b: Box): boolean {
  return a.left === b.left && a.top === b.top && a.width === b.width && a.height === b.height;
}

function HungChart({ overlay, id }: { overlay: ChartOverlay; id: string }) {
  const chart = useSyncExternalStore(overlay.subscribe, () => overlay.chart(id));
  const dark = useSyncExternalStore(overlay.subscribe, () => overlay.isDark);
  return chart ? (
    <ChartView
      picture={chart.picture}
      width={chart.box.width}
      height={chart.box.height}
      description={describePicture(chart.picture)}
      dark={dark}
    />
  ) : null;
}
