import fc from "fast-check";
import { dayFromSerial } from "../../../src/sheet/dates";
import type { RevenueReading } from "../../../src/source";
import { readRendered } from "../../support/read-rendered";
import { AMOUNT_STYLES, MONTH_STYLES, SHAPES } from "../../support/shapes";
import { monthKey, revenueTables, truth, type CentsByGroup } from "../../support/revenue-table";
import { tries } from "../../support/tier";

function sums(reading: RevenueReading, grouped: boolean): CentsByGroup {
  const found: CentsByGroup = {};
  reading.dates.forEach((date, entry) => {
    const group = grouped ? (reading.groups[entry] ?? "") : "";
    const months = (found[group] ??= {});
    const key = monthKey(dayFromSerial(date, reading.dateSystem));
    months[key] = (months[key] ?? 0) + Math.round((reading.amounts[entry] ?? 0) * 100);
  });
  return found;
}

describe.each(SHAPES.map((shape) => [shape.name, shape] as const))("%s", (_name, shape) => {
  test("any table, whatever its dates and amounts look like, reads back as itself, once what is asked is answered", () => {
    fc.assert(
      fc.property(
        revenueTables,
        fc.constantFrom(...MONTH_STYLES),
        fc.constantFrom(...AMOUNT_STYLES),
        fc.subarray(["Sales of the field", "as of 5 May", "Source: ledger"]),
        fc.integer({ min: 0, max: 2 }),
        (table, month, amount, above, left) => {
          const rendered = shape.render(table, { month, amount, above, left });
          const { reading } = readRendered(rendered, month.system ?? "1900");
          const expected = Object.fromEntries(
            Object.entries(truth(table, rendered.grouped)).map(([group, months]) => [
              shape.name.startsWith("groups across") && group === "Total Energies" ? "Energies" : group,
              months,
            ]),
          );
          expect(reading && sums(reading, rendered.grouped)).toEqual(expected);
        },
      ),
      tries(150),
    );
  });
});
