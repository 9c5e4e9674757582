import { sum } from "../../model";
import { notThere, type RevenueReading } from "../../source";
import { refuseAlikeGroups } from "./alike-groups";
import { CaseProblem, type CaseField, type SponsorCase } from "../case/case";
import { dividePeriods, type Period, type PeriodUnit } from "./periods";

/** Revenue added up by period, for those who took part and those who did not, in single units of the currency. */
export interface RevenueSeries {
  readonly unit: PeriodUnit;
  readonly periods: readonly Period[];
  /** Groups that took part, as spelt in the source; empty when the source has no groups or all took part. */
  readonly treated: readonly string[];
  readonly control: readonly string[];
  /** One sum a period of all revenue, whoever it belongs to. */
  readonly all: readonly number[];
  /** One row a treated group, one sum a period; empty when `treated` is. */
  readonly treatedByGroup: readonly (readonly number[])[];
  readonly controlByGroup: readonly (readonly number[])[];
  /** One sum a period over those who took part. */
  readonly treatedTotal: readonly number[];
  /** One sum a period over the control, scaled to the number of treated groups; empty without a control. */
  readonly controlScaled: readonly number[];
  /** Treated groups per control group, by which the control is scaled; 0 without a control. */
  readonly scale: number;
  /** How many amounts each period holds: of all, and a row for each group of a side. */
  readonly counts: {
    readonly all: readonly number[];
    readonly treated: readonly (readonly number[])[];
    readonly control: readonly (readonly number[])[];
  };
  /**
   * Groups of the source that are on neither side, with how many periods hold amounts of theirs and what these come to.
   */
  readonly others: readonly { readonly name: string; readonly periods: number; readonly amount: number }[];
  /** Amounts that lie in no whole period, and their sum. */
  readonly outside: { readonly rows: number; readonly amount: number };
}

/**
 * @throws CaseProblem when a group is not in the source, is on both sides or is one with another to Excel, or go-live
 * does not divide the data
 */
export function revenueSeries(reading: RevenueReading, sponsorCase: SponsorCase): RevenueSeries {
  const { treated, control } = sides(reading, sponsorCase);
  refuseAlikeGroups(reading, [...treated, ...control]);
  if (sponsorCase.launched === null)
    throw new CaseProblem("launched", "Say when the programme went live, for example 2025-01-01.");
  const { unit, periods } = dividePeriods(reading.dates, sponsorCase.launched, reading.dateSystem);
  const sums = sumByPeriod(reading, periods);
  const rows = (groups: readonly string[]) => groups.map((group) => sums.byGroup.get(group) ?? periods.map(() => 0));
  const counts = (groups: readonly string[]) =>
    groups.map((group) => sums.countsByGroup.get(group) ?? periods.map(() => 0));
  const treatedByGroup = rows(treated);
  const controlByGroup = rows(control);
  const scale = control.length === 0 ? 0 : treated.length / control.length;
  return {
    unit,
    periods,
    treated,
    control,
    all: sums.all,
    treatedByGroup,
    controlByGroup,
    treatedTotal: treated.length === 0 ? sums.all : addUp(treatedByGroup, periods.length),
    controlScaled: control.length === 0 ? [] : addUp(controlByGroup, periods.length).map((sum) => sum * scale),
    scale,
    counts: { all: sums.counts, treated: counts(treated), control: counts(control) },
    others: reading.groupNames
      .filter((name) => !treated.includes(name) && !control.includes(name))
      .map((name) => ({
        name,
        periods: (sums.countsByGroup.get(name) ?? []).filter((count) => count > 0).length,
        amount: sum(sums.byGroup.get(name) ?? []),
      })),
    outside: sums.outside,
  };
}

/**
 * Both sides as the source spells them. Whoever is not named as control took part, when nobody is named as treated: so
 * where there is a control, somebody is treated.
 */
function sides(
  reading: RevenueReading,
  sponsorCase: SponsorCase,
): { treated: readonly string[]; control: readonly string[] } {
  const control = spelt(reading, sponsorCase.control, "control");
  const named = spelt(reading, sponsorCase.treated, "treated");
  const both = named.find((group) => control.includes(group));
  if (both !== undefined)
    throw new CaseProblem("control", `“${both}” cannot both have taken part and be the control. Leave it on one side.`);
  if (named.length > 0 || control.length === 0) return { treated: named, control };
  const others = reading.groupNames.filter((group) => !control.includes(group));
  if (others.length === 0)
    throw new CaseProblem("control", "All groups are the control, so nobody is left who took part.");
  return { treated: others, control };
}

function spelt(reading: RevenueReading, groups: readonly string[], field: CaseField): string[] {
  if (groups.length > 0 && !reading.groupColumn)
    throw new CaseProblem(
      field,
      `${reading.source.label} has no column that says who took part, so “${groups[0] ?? ""}” cannot be found.`,
    );
  const found = groups.map((group) => {
    const wanted = group.trim().toLowerCase();
    const name = reading.groupNames.find((candidate) => candidate.trim().toLowerCase() === wanted);
    if (name === undefined)
      throw new CaseProblem(
        field,
        notThere(`group in column ${reading.groupColumn?.header ?? ""}`, group, reading.groupNames),
      );
    return name;
  });
  return [...new Set(found)];
}

function sumByPeriod(reading: RevenueReading, periods: readonly Period[]) {
  const all = periods.map(() => 0);
  const byGroup = new Map<string, number[]>(reading.groupNames.map((group) => [group, periods.map(() => 0)]));
  const counts = periods.map(() => 0);
  const countsByGroup = new Map<string, number[]>(reading.groupNames.map((group) => [group, periods.map(() => 0)]));
  const indexOf = periodFinder(periods);
  let rows = 0;
  let amount = 0;
  reading.dates.forEach((date, row) => {
    const value = (reading.amounts[row] ?? 0) * reading.unit.factor;
    const index = indexOf(date);
    if (index < 0) {
      rows++;
      amount += value;
      return;
    }
    all[index] = (all[index] ?? 0) + value;
    counts[index] = (counts[index] ?? 0) + 1;
    const name = reading.groups[row] ?? "";
    const group = byGroup.get(name);
    if (group) group[index] = (group[index] ?? 0) + value;
    const count = countsByGroup.get(name);
    if (count) count[index] = (count[index] ?? 0) + 1;
  });
  return { all, byGroup, counts, countsByGroup, outside: { rows, amount } };
}

/** Which period a day belongs to, remembered by day: sources have far more rows than days. -1 for none. */
function periodFinder(periods: readonly Period[]): (date: number) => number {
  const known = new Map<number, number>();
  return (date) => {
    let index = known.get(date);
    if (index === undefined) {
      index = periods.findIndex((period) => date >= period.first && date <= period.last);
      known.set(date, index);
    }
    return index;
  };
}

function addUp(rows: readonly (readonly number[])[], length: number): number[] {
  return Array.from({ length }, (_, index) => rows.reduce((sum, row) => sum + (row[index] ?? 0), 0));
}
