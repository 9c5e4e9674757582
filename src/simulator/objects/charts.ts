import { parseAreaText, type Area } from "../grid";
import { fail } from "../wire/host-error";
import { HostCollection, HostNode } from "../model/node";
import { choice, color, flag, number, propertyBag, text } from "../model/property-bag";
import type { ChartCells } from "./owners";

const nothing = () => undefined;
const bags = {
  title: propertyBag("ChartTitle", { Visible: flag(true), Text: text() }),
  legend: propertyBag("ChartLegend", { Visible: flag(true), Position: text("Right") }),
  border: propertyBag("ChartBorder", { LineStyle: text("Continuous"), Color: color("#000000"), Weight: number(0.75) }),
  plotArea: propertyBag("ChartPlotArea", {
    Left: number(null),
    Top: number(null),
    Width: number(null),
    Height: number(null),
  }),
  font: propertyBag("ChartFont", { Size: number(10), Color: color("#595959"), Bold: flag(false) }),
};

class ChartLineFormat extends propertyBag("ChartLineFormat", {
  Color: color("#000000"),
  Weight: number(0.75),
  LineStyle: text("Automatic"),
}) {
  Clear(): void {
    this.write("LineStyle", "None");
  }
}

class ChartGridlinesFormat extends HostNode {
  readonly line = new ChartLineFormat(nothing);
  get api(): string {
    return "ChartGridlinesFormat";
  }
  get Line(): HostNode {
    return this.line;
  }
}

class ChartGridlines extends propertyBag("ChartGridlines", { Visible: flag(true) }) {
  readonly format = new ChartGridlinesFormat();
  get Format(): HostNode {
    return this.format;
  }
}

class ChartAreaFormat extends HostNode {
  readonly border = new bags.border(nothing);
  get api(): string {
    return "ChartAreaFormat";
  }
  get Border(): HostNode {
    return this.border;
  }
}

class ChartAxisFormat extends HostNode {
  readonly font = new bags.font(nothing);
  get api(): string {
    return "ChartAxisFormat";
  }
  get Font(): HostNode {
    return this.font;
  }
}

/** An axis that was taken off the chart has nothing more that could be set, but to be put back. */
export class ChartAxis extends propertyBag("ChartAxis", {
  Visible: flag(true),
  NumberFormat: text("General"),
  Minimum: number(""),
  Maximum: number(""),
  TickLabelSpacing: number(""),
}) {
  readonly format = new ChartAxisFormat();
  readonly gridlines = new ChartGridlines(nothing);
  get Format(): HostNode {
    this.demandShown();
    return this.format;
  }
  get MajorGridlines(): HostNode {
    this.demandShown();
    return this.gridlines;
  }
  override write(name: string, value: unknown): void {
    if (name !== "Visible") this.demandShown();
    super.write(name, value);
  }
  private demandShown(): void {
    if (this.read("Visible") === false) fail("GeneralException");
  }
}

class ChartAxes extends HostNode {
  readonly value = new ChartAxis(nothing);
  readonly category = new ChartAxis(nothing);
  get api(): string {
    return "ChartAxes";
  }
  get ValueAxis(): HostNode {
    return this.value;
  }
  get CategoryAxis(): HostNode {
    return this.category;
  }
}

class ChartFill extends HostNode {
  /** "#RRGGBB", "none", or null for the chart's own choice. */
  color: string | null = null;
  get api(): string {
    return "ChartFill";
  }
  SetSolidColor(value: unknown): void {
    this.color = String(value).toUpperCase();
  }
  Clear(): void {
    this.color = "none";
  }
}

class ChartSeriesFormat extends HostNode {
  readonly fill = new ChartFill();
  readonly line = new ChartLineFormat(nothing);
  get api(): string {
    return "ChartSeriesFormat";
  }
  get Fill(): HostNode {
    return this.fill;
  }
  get Line(): HostNode {
    return this.line;
  }
}

class ChartDataLabelFormat extends HostNode {
  readonly font = new bags.font(nothing);
  get api(): string {
    return "ChartDataLabelFormat";
  }
  get Font(): HostNode {
    return this.font;
  }
}

const LABEL = {
  ShowValue: flag(true),
  ShowSeriesName: flag(false),
  NumberFormat: text("General"),
  Position: choice("Right", "Left", "Top", "Bottom", "Center", "OutsideEnd", "InsideEnd", "InsideBase"),
};

class ChartDataLabels extends propertyBag("ChartDataLabels", LABEL) {
  readonly format = new ChartDataLabelFormat();
  get Format(): HostNode {
    return this.format;
  }
}

class ChartDataLabel extends propertyBag("ChartDataLabel", LABEL) {
  readonly format = new ChartDataLabelFormat();
  get Format(): HostNode {
    return this.format;
  }
}

class ChartPoint extends propertyBag("ChartPoint", { HasDataLabel: flag(false) }) {
  readonly label = new ChartDataLabel(nothing);
  get DataLabel(): HostNode {
    return this.label;
  }
}

/** A point for each cell of the values; one that nobody asked for is not made. */
class ChartPoints extends HostCollection<ChartPoint> {
  private readonly points = new Map<number, ChartPoint>();
  constructor(private readonly size: () => number) {
    super();
  }
  get api(): string {
    return "ChartPointsCollection";
  }
  list(): readonly ChartPoint[] {
    return Array.from({ length: this.size() }, (_, index) => this.at(index));
  }
  at(index: number): ChartPoint {
    const point = this.points.get(index) ?? new ChartPoint(nothing);
    this.points.set(index, point);
    return point;
  }
}

const SERIES = {
  Name: text(),
  ChartType: text(),
  GapWidth: number(150),
  MarkerStyle: text("Automatic"),
  HasDataLabels: flag(false),
};

export class ChartSeries extends propertyBag("ChartSeries", SERIES) {
  readonly labels = new ChartDataLabels(nothing);
  readonly points = new ChartPoints(() => (this.values ? this.values.area.rows * this.values.area.columns : 0));
  readonly format = new ChartSeriesFormat();
  values: ChartCells | null = null;
  categories: ChartCells | null = null;
  /** Markers belong to lines, and the space between columns to columns. */
  override write(name: string, value: unknown): void {
    const isLine = this.read("ChartType") === "Line";
    if (name === "GapWidth" && !(Number(value) >= 0 && Number(value) <= 500)) fail("InvalidArgument");
    if ((name === "MarkerStyle" && !isLine) || (name === "GapWidth" && isLine)) fail("InvalidArgument");
    super.write(name, value);
  }
  get Format(): HostNode {
    return this.format;
  }
  get DataLabels(): HostNode {
    return this.labels;
  }
  get Points(): HostNode {
    return this.points;
  }
  SetValues(range: ChartCells): void {
    this.values = range;
  }
  SetXAxisValues(range: ChartCells): void {
    this.categories = range;
  }
}

class ChartSeriesCollection extends HostCollection<ChartSeries> {
  readonly items: ChartSeries[] = [];

  /** @param chartType the type of a series that is the first one */
  constructor(private readonly chartType: () => unknown) {
    super();
  }
  get api(): string {
    return "ChartSeriesCollection";
  }
  list(): readonly ChartSeries[] {
    return this.items;
  }
  Add(name?: string | null): ChartSeries {
    const series = new ChartSeries(nothing);
    series.write("Name", name ?? `Series${this.items.length + 1}`);
    // What is added is of the type of the series before it, whatever the chart was made as.
    series.write("ChartType", this.items.at(-1)?.read("ChartType") ?? this.chartType());
    this.items.push(series);
    return series;
  }
}

/** How many charts there ever were: no other one gets the id of one that is gone. */
let made = 0;

export class Chart extends propertyBag("Chart", {
  Name: text(),
  ChartType: choice("ColumnStacked", "Line", "ColumnClustered"),
}) {
  readonly title = new bags.title(nothing);
  readonly legend = new bags.legend(nothing);
  readonly areaFormat = new ChartAreaFormat();
  readonly axes = new ChartAxes();
  readonly plotArea = new bags.plotArea(nothing);
  readonly series = new ChartSeriesCollection(() => this.read("ChartType"));
  /** Stays the same whatever the chart is renamed to. */
  private readonly id = `{${++made}}`;
  get Id(): string {
    return this.id;
  }
  /** The cells that it covers. */
  area: Area = { row: 0, column: 0, rows: 15, columns: 8 };

  override identity(): Readonly<Record<string, unknown>> {
    return { Id: this.id, Name: this.read("Name") };
  }
  get Title(): HostNode {
    return this.title;
  }
  get Legend(): HostNode {
    return this.legend;
  }
  get Format(): HostNode {
    return this.areaFormat;
  }
  get Axes(): HostNode {
    return this.axes;
  }
  get PlotArea(): HostNode {
    return this.plotArea;
  }
  get Series(): HostNode {
    return this.series;
  }
  /** Takes itself out of its sheet. */
  remove: () => void = nothing;
  Delete(): void {
    this.remove();
  }
  SetPosition(start: unknown, end: unknown): void {
    this.area = parseAreaText(`${String(start)}:${String(end ?? start)}`) ?? fail("InvalidArgument");
  }
}

export class ChartCollection extends HostCollection<Chart> {
  readonly items: Chart[] = [];
  constructor(private readonly changed: () => void) {
    super();
  }
  get api(): string {
    return "ChartCollection";
  }
  list(): readonly Chart[] {
    return this.items;
  }
  Add(type: unknown, source: ChartCells): Chart {
    const chart = new Chart(this.changed);
    chart.write("ChartType", type);
    chart.write("Name", `Chart ${this.items.length + 1}`);
    chart.series.Add("Series1").SetValues(source);
    this.items.push(chart);
    chart.remove = () => {
      this.items.splice(this.items.indexOf(chart), 1);
      this.changed();
    };
    return chart;
  }
}
