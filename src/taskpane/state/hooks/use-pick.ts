import { useMemo, useRef, type Dispatch } from "react";
import { oneCell } from "../../../sheet/address";
import type { LivePort } from "../../../sheet/live";
import type { MoneySigns } from "../../../sheet/money-signs";
import type { CellValue } from "../../../sheet/spec";
import { WorkbookProblem, type NameInfo, type WorkbookPort } from "../../../sheet/workbook";
import { signsInFormat } from "../../../source";
import { formatMoney, formatRate } from "../../formats";
import { typable } from "../../numbers";
import { texts } from "../../texts";
import { noted, sameNumber, useFollowed, useMoved } from "./followed-cells";
import type { Form } from "../fields/form";
import type { PaneAction, PaneState } from "../store/pane-state";
import { PICKED_FIELDS, pickName, picksIn, placeAddress, type PickedField, type Picks } from "../fields/picks";
import { problemOf } from "../store/source";

interface PickInput {
  readonly port: WorkbookPort;
  readonly live: LivePort;
  /** Envelope's own cells as they stand; null while they are not known. */
  readonly names: readonly NameInfo[] | null;
  /** What stands around amounts in fields. */
  readonly currency: MoneySigns;
  readonly locale: string;
  readonly state: Pick<PaneState, "form" | "source" | "summary">;
  readonly dispatch: Dispatch<PaneAction>;
}

export interface Picking {
  /** The cells that fields follow. */
  readonly picks: Picks;
  /** Takes a value from the cell that is selected, with its address as where it comes from, and follows that cell. */
  readonly pick: (field: PickedField) => void;
  /** Lets go of the cells of fields in which somebody has typed another value. */
  readonly letGo: (change: Partial<Form>) => void;
}

/** Fields that take the value of a cell, note the cell as the source of that assumption, and follow it from then on. */
export function usePick({ port, live, names, currency, locale, state, dispatch }: PickInput): Picking {
  const { form, summary } = state;
  const picks = useMemo(() => (names === null ? null : picksIn(names, summary)), [names, summary]);

  /** Says beside a field what did not work. */
  const fail = (field: PickedField, error: unknown) => {
    const message = error instanceof Error && error.name === "Error" ? error.message : problemOf(error).message;
    dispatch({ type: "picked", field, message });
  };

  const pick = async (field: PickedField) => {
    try {
      const { selection } = await port.describe();
      if (!selection) throw new Error(texts.pick.nothing);
      const place = { sheet: selection.sheet, area: oneCell(selection.area) };
      const address = placeAddress(place);
      const { values, columnFormats } = await port.read(place.sheet, place.area);
      const [format = ""] = columnFormats;
      const own = signsInFormat(format);
      const value = picked(
        values[0]?.[0] ?? null,
        address,
        field === "share" || /%/.test(format),
        own ? typable(own) : currency,
        locale,
      );
      dispatch({ type: "picked", field, message: null });
      dispatch({ type: "edit", change: { [field]: value, notes: noted(form.notes, field, address) } });
      await live.mark(pickName(field, summary), place).catch((error: unknown) => {
        if (!(error instanceof WorkbookProblem)) throw error;
        // A workbook that takes no name has given its value all the same.
        dispatch({
          type: "picked",
          field,
          message: texts.pick.once({ address, why: problemOf(error).message }),
          taken: true,
        });
      });
    } catch (error) {
      fail(field, error);
    }
    // An answer may be lost and the name there.
    dispatch({ type: "marked" });
  };

  const going = useRef(new Set<string>());
  /**
   * Fields whose cell Excel did not let go: the next change of such a field tries again, though its number is the same.
   */
  const held = useRef(new Set<PickedField>());
  const unmark = async (field: PickedField) => {
    const name = pickName(field, summary);
    if (going.current.has(name)) return;
    going.current.add(name);
    try {
      held.current.delete(field);
      await live.unmark(name);
    } catch (error) {
      held.current.add(field);
      fail(field, error);
    } finally {
      going.current.delete(name);
    }
    dispatch({ type: "marked" });
  };
  const letGo = (change: Partial<Form>) => {
    const typed = PICKED_FIELDS.filter(
      (field) =>
        picks?.[field] &&
        change[field] !== undefined &&
        (held.current.has(field) || !sameNumber(change[field], form[field], locale)),
    );
    for (const field of typed) void unmark(field);
  };

  useMoved(picks, summary, live, fail, dispatch);
  useFollowed(picks, { form, source: state.source }, currency, locale, dispatch);
  return { picks: picks ?? {}, pick: (field) => void pick(field), letGo };
}

/** @throws Error in words, when the cell holds no number */
function picked(value: CellValue, address: string, isRate: boolean, currency: MoneySigns, locale: string): string {
  if (value === null) throw new Error(texts.pick.empty({ address }));
  if (typeof value === "number") return isRate ? formatRate(value, locale) : formatMoney(value, currency, locale);
  throw new Error(texts.pick.noNumber({ address, found: String(value) }));
}
