import { isoFromSerial, longDate } from "../../sheet/dates";
import type { RevenueReading } from "../../source";
import { TypedField } from "../parts/TypedField";
import { texts } from "../texts";
import { extent } from "./extent";

/** The first day with the programme; the hint says between which days it can lie. */
export function LaunchDay({ reading }: { readonly reading: RevenueReading }) {
  const { first, last } = extent(reading.dates);
  const { dateSystem } = reading;
  return (
    <TypedField
      name="launched"
      label={texts.fields.launched}
      kind="day"
      labelled="side"
      days={{ first: isoFromSerial(first, dateSystem), last: isoFromSerial(last, dateSystem) }}
      hint={texts.data.runs({ from: longDate(first, dateSystem), to: longDate(last, dateSystem) })}
    />
  );
}
