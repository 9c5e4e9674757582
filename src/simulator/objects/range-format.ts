import type { Area } from "../grid";
import type { BorderWeight, CellBorder, CellStyle, CellStore, StylePatch } from "../store";
import { fail } from "../wire/host-error";
import { colorOf, limited, oneOf } from "../model/limits";
import { HostNode } from "../model/node";

/** The areas that a format speaks of. */
export interface Styled {
  readonly store: CellStore;
  readonly sheetId: string;
  readonly areas: readonly Area[];
}

/** A property that all cells share, or null where they differ, as Excel answers. */
function shared<Key extends keyof CellStyle>({ store, sheetId, areas }: Styled, key: Key, initial: unknown): unknown {
  const seen = new Set<unknown>();
  for (const area of areas) {
    for (let row = area.row; row < area.row + Math.min(area.rows, 1000); row++) {
      for (let column = area.column; column < area.column + Math.min(area.columns, 100); column++)
        seen.add(store.style(sheetId, row, column)[key] ?? initial);
    }
  }
  return seen.size === 1 ? [...seen][0] : null;
}

const lay = ({ store, sheetId, areas }: Styled, patch: StylePatch) => store.setStyle(sheetId, areas, patch);

export class RangeFormat extends HostNode {
  constructor(private readonly of: Styled) {
    super();
  }
  get api(): string {
    return "RangeFormat";
  }
  get Font(): RangeFont {
    return new RangeFont(this.of);
  }
  get Fill(): RangeFill {
    return new RangeFill(this.of);
  }
  get Borders(): RangeBorderCollection {
    return new RangeBorderCollection(this.of);
  }
  get HorizontalAlignment(): unknown {
    return shared(this.of, "horizontal", "General");
  }
  set HorizontalAlignment(value: unknown) {
    const horizontal = (["Left", "Center", "Right", "Justify", "Distributed"] as const).find((name) => name === value);
    lay(this.of, { horizontal: horizontal ?? (value === "General" ? null : fail("InvalidArgument")) });
  }
  get VerticalAlignment(): unknown {
    return shared(this.of, "vertical", "Bottom");
  }
  set VerticalAlignment(value: unknown) {
    lay(this.of, {
      vertical: (["Top", "Center", "Bottom"] as const).find((name) => name === value) ?? fail("InvalidArgument"),
    });
  }
  get WrapText(): unknown {
    return shared(this.of, "wrap", false);
  }
  set WrapText(value: unknown) {
    lay(this.of, { wrap: value === true });
  }
  get IndentLevel(): unknown {
    return shared(this.of, "indent", 0);
  }
  set IndentLevel(value: unknown) {
    lay(this.of, { indent: limited("indentLevel", value) });
  }
  get ColumnWidth(): unknown {
    const { store, sheetId, areas } = this.of;
    const widths = new Set(areas.map(({ column }) => store.columnWidth(sheetId, column)));
    return widths.size === 1 ? [...widths][0] : null;
  }
  set ColumnWidth(value: unknown) {
    const { store, sheetId, areas } = this.of;
    const width = limited("columnWidth", value);
    for (const { column, columns } of areas) store.setColumnWidth(sheetId, column, columns, width);
  }
  get RowHeight(): unknown {
    const { store, sheetId, areas } = this.of;
    const heights = new Set(areas.map(({ row }) => store.rowHeight(sheetId, row)));
    return heights.size === 1 ? [...heights][0] : null;
  }
  set RowHeight(value: unknown) {
    const { store, sheetId, areas } = this.of;
    for (const { row, rows } of areas) store.setRowHeight(sheetId, row, rows, limited("rowHeight", value));
  }
  get UseStandardHeight(): boolean {
    return false;
  }
  set UseStandardHeight(value: unknown) {
    const { store, sheetId } = this.of;
    if (value === true)
      for (const { index } of store.rowHeights(sheetId)) store.setRowHeight(sheetId, index, 1, STANDARD_HEIGHT);
  }
}

/** Points of a row in Calibri 11. */
const STANDARD_HEIGHT = 15;

class RangeFont extends HostNode {
  constructor(private readonly of: Styled) {
    super();
  }
  get api(): string {
    return "RangeFont";
  }
  get Bold(): unknown {
    return shared(this.of, "bold", false);
  }
  set Bold(value: unknown) {
    lay(this.of, { bold: value === true });
  }
  get Italic(): unknown {
    return shared(this.of, "italic", false);
  }
  set Italic(value: unknown) {
    lay(this.of, { italic: value === true });
  }
  get Underline(): unknown {
    const underline = shared(this.of, "underline", false);
    return underline === null ? null : underline ? "Single" : "None";
  }
  set Underline(value: unknown) {
    lay(this.of, { underline: oneOf(UNDERLINES, value) !== "None" });
  }
  get Color(): unknown {
    return shared(this.of, "fontColor", "#000000");
  }
  set Color(value: unknown) {
    lay(this.of, { fontColor: colorOf(value) });
  }
  get Size(): unknown {
    return shared(this.of, "fontSize", 11);
  }
  set Size(value: unknown) {
    lay(this.of, { fontSize: limited("fontSize", value) });
  }
  get Name(): unknown {
    return shared(this.of, "fontName", "Calibri");
  }
  set Name(value: unknown) {
    lay(this.of, { fontName: String(value) });
  }
}

class RangeFill extends HostNode {
  constructor(private readonly of: Styled) {
    super();
  }
  get api(): string {
    return "RangeFill";
  }
  get Color(): unknown {
    return shared(this.of, "fill", "#FFFFFF");
  }
  set Color(value: unknown) {
    lay(this.of, { fill: colorOf(value) });
  }
  Clear(): void {
    lay(this.of, { fill: null });
  }
}

const EDGES = {
  EdgeTop: "borderTop",
  EdgeBottom: "borderBottom",
  EdgeLeft: "borderLeft",
  EdgeRight: "borderRight",
} as const;
type Edge = (typeof EDGES)[keyof typeof EDGES];

class RangeBorderCollection extends HostNode {
  constructor(private readonly of: Styled) {
    super();
  }
  get api(): string {
    return "RangeBorderCollection";
  }
  GetItem(index: unknown): RangeBorder {
    const edge = Object.entries(EDGES).find(([name]) => name === index)?.[1];
    return new RangeBorder(
      this.of,
      edge ??
        fail(
          "InvalidArgument",
          `The simulated Excel knows the borders ${Object.keys(EDGES).join(", ")}; not ${String(index)}.`,
        ),
    );
  }
}

const UNDERLINES = ["None", "Single", "Double", "SingleAccountant", "DoubleAccountant"] as const;
const BORDER_STYLES = ["Continuous", "Dash", "DashDot", "DashDotDot", "Dot", "Double", "SlantDashDot"] as const;
const BORDER_WEIGHTS: readonly BorderWeight[] = ["Hairline", "Thin", "Medium", "Thick"];

const NO_BORDER: CellBorder = { style: "Continuous", weight: "Thin", color: "#000000" };

/** One edge of the range as a whole: the top edge is that of its first row only. */
class RangeBorder extends HostNode {
  private readonly rim: Styled;

  constructor(
    of: Styled,
    private readonly edge: Edge,
  ) {
    super();
    this.rim = { ...of, areas: of.areas.map((area) => rimOf(area, edge)) };
  }
  get api(): string {
    return "RangeBorder";
  }
  get Style(): unknown {
    return this.current()?.style ?? "None";
  }
  set Style(value: unknown) {
    if (value === "None") lay(this.rim, { [this.edge]: null });
    else this.change({ style: oneOf(BORDER_STYLES, value) });
  }
  get Weight(): unknown {
    return this.current()?.weight ?? "Thin";
  }
  set Weight(value: unknown) {
    this.change({ weight: oneOf(BORDER_WEIGHTS, value) });
  }
  get Color(): unknown {
    return this.current()?.color ?? "#000000";
  }
  set Color(value: unknown) {
    this.change({ color: colorOf(value) });
  }

  private current(): CellBorder | undefined {
    const first = this.rim.areas[0];
    return first ? this.rim.store.style(this.rim.sheetId, first.row, first.column)[this.edge] : undefined;
  }
  private change(patch: Partial<CellBorder>): void {
    lay(this.rim, { [this.edge]: { ...NO_BORDER, ...this.current(), ...patch } });
  }
}

function rimOf(area: Area, edge: Edge): Area {
  if (edge === "borderTop") return { ...area, rows: 1 };
  if (edge === "borderBottom") return { ...area, row: area.row + area.rows - 1, rows: 1 };
  if (edge === "borderLeft") return { ...area, columns: 1 };
  return { ...area, column: area.column + area.columns - 1, columns: 1 };
}
