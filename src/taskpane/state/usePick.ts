import { useCallback, type Dispatch } from "react";
import { areaAddress, oneCell } from "../../sheet/address";
import { quoteSheet } from "../../sheet/formula";
import type { MoneySigns } from "../../sheet/money-signs";
import type { CellValue } from "../../sheet/spec";
import type { WorkbookPort } from "../../sheet/workbook";
import type { AssumptionId } from "../../summary";
import { formatMoney, formatRate } from "../formats";
import { texts } from "../texts";
import { BLANK_NOTE } from "./form";
import type { PaneAction, PaneState } from "./paneState";
import { problemOf } from "./source";

/** The fields that take the value of a cell, each with the assumption that it is. */
const ASSUMPTIONS = { before: "revenueBefore", after: "uplift", share: "share", cost: "cost" } as const satisfies Record<string, AssumptionId>;

export type PickedField = keyof typeof ASSUMPTIONS;

/** Takes the value of the selected cell into a field, and notes the cell as the source of that assumption. */
export function usePick(port: WorkbookPort, currency: string | MoneySigns, locale: string, { form }: PaneState, dispatch: Dispatch<PaneAction>): (field: PickedField) => void {
  const { notes } = form;
  const pick = useCallback(
    async (field: PickedField) => {
      try {
        const { selection } = await port.describe();
        if (!selection) throw new Error(texts.pick.nothing);
        const { sheet } = selection;
        const area = oneCell(selection.area);
        const address = `${quoteSheet(sheet)}!${areaAddress(area)}`;
        const { values, columnFormats } = await port.read(sheet, area);
        const value = picked(values[0]?.[0] ?? null, address, field === "share" || /%/.test(columnFormats[0] ?? ""), currency, locale);
        const assumption = ASSUMPTIONS[field];
        dispatch({ type: "picked", field, message: null });
        dispatch({ type: "edit", change: { [field]: value, notes: { ...notes, [assumption]: { ...(notes[assumption] ?? BLANK_NOTE), source: address } } } });
      } catch (error) {
        const message = error instanceof Error && error.name === "Error" ? error.message : problemOf(error).message;
        dispatch({ type: "picked", field, message });
      }
    },
    [currency, dispatch, locale, notes, port],
  );
  return (field) => void pick(field);
}

/** @throws Error in words, when the cell holds no number */
function picked(value: CellValue, address: string, isRate: boolean, currency: string | MoneySigns, locale: string): string {
  if (value === null) throw new Error(texts.pick.empty({ address }));
  if (typeof value === "number") return isRate ? formatRate(value, locale) : formatMoney(value, currency, locale);
  throw new Error(texts.pick.noNumber({ address, found: String(value) }));
}
