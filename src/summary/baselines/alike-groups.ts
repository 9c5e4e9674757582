import type { RevenueReading } from "../../source";
import { CaseProblem } from "../case/case";

/** A name that Excel reads as a number, as it does for the criteria of SUMIFS: "01", "1.0", "1E2", "5%". */
const NUMERAL = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:E[+-]?\d+)?%?$/i;

/**
 * Sums by group are SUMIFS on the page, which take "01" and "1" for the same group, whether text or number.
 * @param used the groups that the page adds up, as the source spells them
 * @throws CaseProblem for a group that another one of the source would be counted with
 */
export function refuseAlikeGroups(
  { groupNames, groupColumn }: Pick<RevenueReading, "groupNames" | "groupColumn">,
  used: readonly string[],
): void {
  for (const group of used) {
    const key = numberOf(group);
    const other = key === null ? undefined : groupNames.find((name) => name !== group && numberOf(name) === key);
    if (other === undefined) continue;
    throw new CaseProblem(
      "treated",
      `Excel takes the groups “${group}” and “${other}” for one, as both can be read as a number. Give them names with a letter in column ${groupColumn?.header ?? ""}, for example “S${group}” and “S${other}”, and try again.`,
    );
  }
}

function numberOf(name: string): number | null {
  const text = name.trim();
  if (!NUMERAL.test(text)) return null;
  return text.endsWith("%") ? Number(text.slice(0, -1)) / 100 : Number(text);
}
