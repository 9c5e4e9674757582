import { useEffect, useRef, type Dispatch } from "react";
import type { LivePort } from "../../../sheet/live";
import type { MoneySigns } from "../../../sheet/money-signs";
import type { Place } from "../../../sheet/workbook";
import { formatMoney, formatRate } from "../../formats";
import { parseNumber, typedSigns } from "../../numbers";
import { BLANK_NOTE, type Form } from "../fields/form";
import type { PaneAction, PaneState, SummaryNumber } from "../store/pane-state";
import { ASSUMPTIONS, PICKED_FIELDS, pickName, placeOf, type PickedField, type Picks } from "../fields/picks";
import { hasCostParts } from "../fields/typed-costs";

/** Brings what the cells hold by now into their fields, each time that a cell has changed. */
export function useFollowed(
  picks: Picks | null,
  state: Pick<PaneState, "form" | "source">,
  currency: MoneySigns,
  locale: string,
  dispatch: Dispatch<PaneAction>,
): void {
  const seen = useRef<Picks>({});
  useEffect(() => {
    if (picks === null) return;
    const before = seen.current;
    seen.current = picks;
    const { form, source } = state;
    let change: Partial<Form> = {};
    for (const field of PICKED_FIELDS) {
      const cell = picks[field];
      const was = before[field];
      if (!cell || cell.address === null || typeof cell.value !== "number") continue;
      if (was?.address && was.address !== cell.address && form.notes[ASSUMPTIONS[field]]?.source === was.address)
        change = { ...change, notes: noted(change.notes ?? form.notes, field, cell.address) };
      const hidden = field === "cost" ? hasCostParts(form) : field !== "share" && source !== null;
      if (hidden || was?.value === cell.value) continue;
      const text =
        field === "share" || form[field].includes("%")
          ? formatRate(cell.value, locale)
          : formatMoney(cell.value, signsIn(form[field], locale) ?? currency, locale);
      if (!sameNumber(text, form[field], locale)) change = { ...change, [field]: text };
    }
    if (Object.keys(change).length > 0) dispatch({ type: "edit", change });
    // Only a change of the cells is followed: what somebody types over a field stands.
  }, [picks]);
}

/** When a summary gets its number, the cells that its fields follow get the names of that number. */
export function useMoved(
  picks: Picks | null,
  summary: SummaryNumber | null,
  live: LivePort,
  onProblem: (field: PickedField, error: unknown) => void,
  dispatch: Dispatch<PaneAction>,
): void {
  const last = useRef<{ readonly summary: SummaryNumber | null; readonly picks: Picks }>({ summary, picks: {} });
  useEffect(() => {
    const before = last.current;
    if (before.summary === summary) {
      if (picks !== null) last.current = { summary, picks };
      return;
    }
    last.current = { summary, picks: {} };
    if (typeof summary !== "number" || typeof before.summary === "number") return;
    const move = async (from: string, to: string, place: Place) => {
      await live.mark(to, place);
      await live.unmark(from);
    };
    const moves = PICKED_FIELDS.flatMap((field) => {
      const place = placeOf(before.picks[field]?.address ?? "");
      const [from, to] = [pickName(field, before.summary), pickName(field, summary)];
      return from === to || !place ? [] : [move(from, to, place).catch((error: unknown) => onProblem(field, error))];
    });
    if (moves.length > 0) void Promise.all(moves).then(() => dispatch({ type: "marked" }));
  }, [dispatch, live, picks, summary]);
}

/** The notes with a cell as where an assumption comes from. */
export const noted = (notes: Form["notes"], field: PickedField, source: string): Form["notes"] => ({
  ...notes,
  [ASSUMPTIONS[field]]: { ...(notes[ASSUMPTIONS[field]] ?? BLANK_NOTE), source },
});

/** The currency that an amount in a field has; null for none. */
function signsIn(text: string, locale: string): MoneySigns | null {
  const number = parseNumber(text, locale);
  return number && typedSigns(number);
}

/** Whether two texts are the same number, however each is written. */
export function sameNumber(a: string | undefined, b: string, locale: string): boolean {
  if (a === undefined || a === b) return a === b;
  const [one, other] = [parseNumber(a, locale), parseNumber(b, locale)];
  return one !== null && other !== null && one.value === other.value && one.percent === other.percent;
}
