import type { CellBlock } from "../../sheet/workbook";
import { amountSaid, amountScore, namesAmounts } from "../amounts/amount-column";
import { sameAmount } from "../amounts/exact-sum";
import { isIdentifier } from "../amounts/not-revenue";
import type { PeriodColumns } from "./period-columns";
import { asking, type Column, type SourceRoles } from "../outcome/reading";
import { totalLabel } from "../text/total-labels";

/** The answer that says that every column of amounts is a group. */
const EACH = "each";
/** Rows looked at to see whether a total column adds the others up. */
const ROWS_LOOKED_AT = 500;

/**
 * Columns of amounts that are a group each, such as a region a column, under rows that are dated. They are told by a
 * total column that adds them up in every row; without one it is asked.
 * @param columns those that are no dates
 * @returns null when the columns are not of one kind, so that one of them is the amount
 * @throws SourceProblem that asks
 */
export function groupsAcross(
  block: CellBlock,
  first: number,
  columns: readonly Column[],
  roles: SourceRoles,
): PeriodColumns | null {
  const typed = amountSaid(roles);
  if (typed !== undefined && typed !== EACH) return null;
  const numbers = columns.filter(({ kind }) => kind === "number");
  const totals = numbers.filter(({ header }) => totalLabel(header) !== null);
  const others = numbers.filter((column) => !totals.includes(column));
  const scores = others.map(({ header, numberFormat }) => amountScore(header, numberFormat));
  const alike = others.length > 1 && scores.every((score) => score === scores[0] && score >= 0 && score < 4);
  if (typed === undefined && !alike) return null;
  if (typed === undefined && !totals.some((total) => addsUp(block, first, total, others))) {
    // Beside numbers of stores or orders, "Value" is the amount and no group.
    const offered = others.filter((column) => !isIdentifier(column));
    const [only] = offered;
    if (!only || (offered.length === 1 && namesAmounts(only.header))) return null;
    const list = others.map(({ header }) => `“${header}”`).join(" and ");
    throw asking("amount", {
      id: "amount",
      text: `${list} could ${others.length === 2 ? "both" : "all"} be the amount. Name the one to use, or say that each is a group.`,
      choices: [
        { value: EACH, label: "Each column is a group" },
        ...offered.map(({ header }) => ({ value: header, label: header })),
      ],
    });
  }
  return {
    columns: others.map((column) => ({ column, label: column.header, parts: {}, measure: "" })),
    granularity: "day",
    measure: "",
    leftOut: totals.map(({ letter, header }) => ({ letter, header, reason: "a total of other columns" })),
  };
}

function addsUp(block: CellBlock, first: number, total: Column, others: readonly Column[]): boolean {
  let rows = 0;
  for (const values of block.values.slice(first, first + ROWS_LOOKED_AT)) {
    const sum = values[total.index];
    const parts = others.map(({ index }) => values[index]);
    if (typeof sum !== "number" || !parts.some((part) => typeof part === "number")) continue;
    rows++;
    if (
      !sameAmount(
        sum,
        parts.reduce((all: number, part) => all + (typeof part === "number" ? part : 0), 0),
      )
    )
      return false;
  }
  return rows > 0;
}
