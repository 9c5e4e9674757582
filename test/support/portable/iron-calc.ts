import { allCalls, replaceSpans } from "../../../src/sheet/formula-calls";
import { columnIndex } from "../../../src/sheet/address";

/**
 * A formula as IronCalc 0.8 understands it: it takes ROW and COLUMN of a range for those of its first cell, so the
 * places of a series are written out. What they are is nothing of ours: Excel's ROW counts from 1 on every sheet. And
 * it does not know that a single value has one row and one column.
 */
export function forIronCalc(formula: string): string {
  return withExtents(formula)
    .replace(
      /ROW\(\$?[A-Z]+\$?(\d+):\$?[A-Z]+\$?(\d+)\)/g,
      (_, from: string, to: string) => `{${list(Number(from), Number(to)).join(";")}}`,
    )
    .replace(
      /COLUMN\(\$?([A-Z]+)\$?\d+:\$?([A-Z]+)\$?\d+\)/g,
      (_, from: string, to: string) => `{${list(columnIndex(from) + 1, columnIndex(to) + 1).join(",")}}`,
    );
}

const list = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, i) => from + i);

function withExtents(formula: string): string {
  const single = allCalls(formula).filter(
    ({ name, args: [first] }) =>
      /^(?:ROWS|COLUMNS)$/.test(name) && first && !/^[^()]*:[^()]*$/.test(formula.slice(first.start, first.end)),
  );
  const outermost = single.filter(
    (call) => !single.some((other) => other !== call && other.start < call.start && other.end >= call.end),
  );
  return replaceSpans(
    formula,
    outermost.map(({ start, end }) => ({ start, end, text: "1" })),
  );
}
