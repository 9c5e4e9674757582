import { serialFromIso, type DateSystem } from "./dates";

const ISO_TIME = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:\.(\d{1,3})\d*)?)?)?$/;
const MILLISECONDS_A_DAY = 86_400_000;

/** Days that were worked out before: the same ones come back in thousands of rows. */
const known = { "1900": new Map<string, number | null>(), "1904": new Map<string, number | null>() };
const MOST_KNOWN = 50_000;

function serialOfDay(day: string, system: DateSystem): number | null {
  const days = known[system];
  const serial = days.get(day);
  if (serial !== undefined) return serial;
  const found = serialFromIso(day, system);
  if (days.size < MOST_KNOWN) days.set(day, found);
  return found;
}

/**
 * "2025-01-01", "2025-01-01 13:45" or "2025-01-01T13:45:10" → its serial number, the time of day as a fraction.
 * @returns null for anything else, also for a time that names its zone: which day it is depends on the place
 */
export function serialFromIsoTime(text: string, system: DateSystem): number | null {
  const parts = ISO_TIME.exec(text);
  const day = parts ? serialOfDay(parts[1] ?? "", system) : null;
  if (!parts || day === null) return null;
  const [hours, minutes, seconds] = [parts[2], parts[3], parts[4]].map((part) => Number(part ?? 0)) as [
    number,
    number,
    number,
  ];
  if (hours > 23 || minutes > 59 || seconds > 59) return null;
  const milliseconds = Number((parts[5] ?? "").padEnd(3, "0"));
  return day + (((hours * 60 + minutes) * 60 + seconds) * 1000 + milliseconds) / MILLISECONDS_A_DAY;
}
