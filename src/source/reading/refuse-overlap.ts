import { isoFromSerial } from "../../sheet/dates";
import { asking, type RevenueReading } from "../outcome/reading";

/**
 * Lists of one shape over the same time may be regions that add up, or plan and actual that do not: it is asked.
 * @throws SourceProblem that asks
 */
export function refuseOverlap({ source, parts, partOf, dates, dateSystem }: RevenueReading): void {
  if (!source.parts) return;
  const spans = parts.map(() => ({ first: Infinity, last: -Infinity }));
  dates.forEach((date, entry) => {
    const span = spans[partOf[entry] ?? 0];
    if (!span) return;
    if (date < span.first) span.first = date;
    if (date > span.last) span.last = date;
  });
  const sorted = spans.map((span, part) => ({ ...span, part })).sort((a, b) => a.first - b.first);
  const clash = sorted.findIndex((span, at) => at > 0 && span.first <= (sorted[at - 1]?.last ?? -Infinity));
  if (clash < 0) return;
  const name = (at: number) => source.parts?.[sorted[at]?.part ?? 0]?.label ?? "";
  const day = isoFromSerial(sorted[clash]?.first ?? 0, dateSystem);
  throw asking("source", {
    id: "source",
    text: `${name(clash - 1)} and ${name(clash)} have the same columns and both hold revenue for ${day}. Do they add up, or is only one of them meant?`,
    choices: [
      { value: source.label, label: `All ${parts.length}, added up` },
      ...source.parts.map(({ label }) => ({ value: label, label: `Only ${label}` })),
    ],
  });
}
