import type { RevenueSeries } from "./series";
import type { SponsorCase } from "../case/case";

/** Names shorter than this differ by a letter as a rule: "A" and "B". */
const SHORTEST = 4;
/** A group with revenue in so many of the periods is one of its own, as Iraq is beside Iran. */
const OWN = 0.9;

/**
 * The first group that looks like one of a side and was not put there: "Nort h" beside "North". Its revenue would be
 * missed where it belongs.
 * @returns the group and the one that it looks like; null where there is none
 */
export function misspelt(
  series: RevenueSeries,
  { treated }: Pick<SponsorCase, "treated">,
): { readonly name: string; readonly like: string } | null {
  // Where nobody was named as treated, whoever is not the control was taken for it.
  const taken = treated.length === 0 && series.control.length > 0;
  const sides = taken ? series.control : [...series.treated, ...series.control];
  const counted = (index: number) => (series.counts.treated[index] ?? []).filter((count) => count > 0).length;
  const loose = taken ? series.treated.map((name, index) => ({ name, periods: counted(index) })) : series.others;
  for (const { name, periods } of loose) {
    const like = sides.find(
      (other) =>
        plain(other) === plain(name) || (periods < OWN * series.periods.length && isOneSlip(plain(name), plain(other))),
    );
    if (like !== undefined) return { name, like };
  }
  return null;
}

/** Without what nobody sees at a glance: capitals and spaces. */
const plain = (name: string) => name.toLowerCase().replace(/\s+/gu, "");

/**
 * Whether one letter was left out, added, mistaken, or exchanged with its neighbour. Digits tell names apart: "Q1",
 * "Q2".
 */
function isOneSlip(a: string, b: string): boolean {
  if (Math.min(a.length, b.length) < SHORTEST || Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end++;
  const [restA, restB] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
  if (/\d/.test(restA + restB)) return false;
  const exchanged = restA.length === 2 && restB.length === 2 && restA[0] === restB[1] && restA[1] === restB[0];
  return exchanged || Math.max(restA.length, restB.length) <= 1;
}
