import { isoFromSerial } from "../../sheet/dates";
import type { RevenueReading } from "../../source";
import { dayText, monthText, standForMonths } from "../day-text";
import { usePaneServices } from "../parts/PaneContext";
import { TypedField } from "../parts/TypedField";
import { texts } from "../texts";
import { extent } from "./extent";

/** The first day with the programme; the hint says between which days it can lie. */
export function LaunchDay({ reading }: { readonly reading: RevenueReading }) {
  const { host } = usePaneServices();
  const { first, last } = extent(reading.dates);
  const { dateSystem } = reading;
  const named = standForMonths(reading.dates, dateSystem) ? monthText : dayText;
  return (
    <TypedField
      name="launched"
      label={texts.fields.launched}
      kind="day"
      labelled="side"
      days={{ first: isoFromSerial(first, dateSystem), last: isoFromSerial(last, dateSystem) }}
      hint={texts.data.runs({ from: named(first, dateSystem, host.locale), to: named(last, dateSystem, host.locale) })}
    />
  );
}
