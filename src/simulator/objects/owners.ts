import type { Area } from "../grid";
import type { Moods } from "../moods";
import type { HostNode } from "../model/node";
import type { CellStore } from "../store";
import type { ConditionalFormat, DataValidation } from "./rules";

/** What the objects of a sheet need of it. */
export interface SheetOwner extends HostNode {
  readonly store: CellStore;
  readonly id: string;
  readonly Name: string;
  readonly highlights: { area: Area; format: ConditionalFormat }[];
  readonly validations: Map<string, { area: Area; validation: DataValidation }>;
  /** Names of cell styles, by "row,column". */
  readonly styleNames: Map<string, string>;
  readonly moods: Moods;
  validation(area: Area): DataValidation;
  /** Takes the comments off its cells. */
  forgetComments(): void;
  /** @throws HostError when the sheet's cells may not be changed */
  demandUnprotected(): void;
}

/** What a sheet needs of its workbook. */
export interface WorkbookOwner {
  readonly store: CellStore;
  readonly moods: Moods;
  changed(): void;
  forget(sheetId: string): void;
  forgetComments(sheetId: string): void;
  /** The object of a sheet of the store. */
  sheet(id: string): SheetOwner;
  /** @throws HostError when sheets may not be added, renamed or deleted */
  demandStructure(): void;
  /** @throws HostError when the name is taken or cannot be a sheet's */
  demandFreeName(name: string, own?: string): void;
}

/** Cells that a chart draws. */
export interface ChartCells extends HostNode {
  readonly area: Area;
  readonly sheet: SheetOwner;
}
