import * as fc from "fast-check";
import { isoFromSerial, serialFromDay } from "../../src/sheet/dates";
import { serialFromIsoTime } from "../../src/sheet/iso-time";

test("a day and its time come to the day's serial number and a fraction, in both date systems", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 61, max: 100_000 }),
      fc.integer({ min: 0, max: 86_399 }),
      fc.constantFrom("1900" as const, "1904" as const),
      (day, second, system) => {
        const time = new Date(second * 1000).toISOString().slice(11, 19);
        const serial = serialFromIsoTime(`${isoFromSerial(day, system)}T${time}`, system) ?? NaN;
        expect([Math.floor(serial + 1e-9), Math.round((serial - day) * 86_400)]).toEqual([day, second]);
      },
    ),
  );
});

test("days alone, minutes without seconds, and fractions of a second are times too", () => {
  const day = serialFromDay({ year: 2025, month: 1, day: 1 }, "1900");
  expect(
    ["2025-01-01", "2025-01-01 12:00", "2025-01-01T06:00:00.000"].map((text) => serialFromIsoTime(text, "1900")),
  ).toEqual([day, day + 0.5, day + 0.25]);
});

test.each([
  "2025-02-30",
  "2025-01-01T24:00",
  "2025-01-01T12:60",
  "2025-01-01T12:00Z",
  "2025-01-01T12:00+01:00",
  "01/02/2025",
  "2025-1-1",
  "",
])("%j is no ISO time of a place", (text) => {
  expect(serialFromIsoTime(text, "1900")).toBeNull();
});
