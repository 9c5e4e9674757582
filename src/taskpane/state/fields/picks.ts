import { areaAddress, parseArea, parseReference } from "../../../sheet/address";
import { quoteSheet } from "../../../sheet/formula";
import type { CellValue } from "../../../sheet/spec";
import { OWN_NAME_PREFIX, type NameInfo, type Place } from "../../../sheet/workbook";
import type { AssumptionId } from "../../../summary";

/** The fields that take the value of a cell, each with the assumption that it is. */
export const ASSUMPTIONS = {
  before: "revenueBefore",
  after: "uplift",
  share: "share",
  cost: "cost",
} as const satisfies Record<string, AssumptionId>;

export type PickedField = keyof typeof ASSUMPTIONS;

export const PICKED_FIELDS = Object.keys(ASSUMPTIONS) as PickedField[];

/** A cell that a field follows. The workbook knows it by a name, so Excel itself keeps track of it when it is moved. */
export interface PickedCell {
  /** "'My sheet'!H2"; null when the cell, or its sheet, is gone. */
  readonly address: string | null;
  readonly value: CellValue;
}

export type Picks = Readonly<Partial<Record<PickedField, PickedCell>>>;

/** As the pane counts summaries: "new" for another one that is not built yet, null for the only one. */
type Summary = number | "new" | null;

/**
 * The name of the cell that a field of a summary follows; a summary that is not built yet is another one than the
 * first.
 */
export function pickName(field: PickedField, summary: Summary): string {
  const plain = `${OWN_NAME_PREFIX}Picked_${field.charAt(0).toUpperCase()}${field.slice(1)}`;
  return summary === null || summary === 1 ? plain : `${plain}_${summary}`;
}

/** The cells that the fields of a summary follow. */
export function picksIn(names: readonly NameInfo[], summary: Summary): Picks {
  return Object.fromEntries(
    PICKED_FIELDS.flatMap((field) => {
      const wanted = pickName(field, summary).toLowerCase();
      const found = names.find(({ name }) => name.toLowerCase() === wanted);
      return found ? [[field, { address: addressOf(found.refersTo), value: found.value }]] : [];
    }),
  );
}

/** Whether a workbook holds any cell that a field follows. */
export const hasPicks = (names: readonly NameInfo[]) =>
  names.some(({ name }) => name.startsWith(`${OWN_NAME_PREFIX}Picked_`));

/** Where a cell stands, as people write it. */
export const placeAddress = ({ sheet, area }: Place) => `${quoteSheet(sheet)}!${areaAddress(area)}`;

/** The cell that an address of {@link placeAddress} speaks of. */
export function placeOf(address: string): Place | null {
  const { sheet, target } = parseReference(address);
  const area = parseArea(target);
  return sheet !== null && area ? { sheet, area } : null;
}

function addressOf(refersTo: string): string | null {
  const place = refersTo.includes("#REF!") ? null : placeOf(refersTo);
  return place && placeAddress(place);
}
