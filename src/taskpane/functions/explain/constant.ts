import { tokenize, type Token } from "../../../sheet/formula-tokens";
import type { CellValue } from "../../../sheet/spec";
import type { Cells } from "../call/call-function";

/**
 * What a constant in a formula is worth: `3%`, `-2`, `"amount"`, `TRUE`, `{0.02;0.03}`. @returns null for anything else
 */
export function constantOf(text: string): Cells | null {
  const tokens = tokenize(text).filter(({ kind }) => kind !== "space");
  if (tokens[0]?.kind !== "arrayOpen") {
    const value = scalarOf(tokens);
    return value === null ? null : [[value]];
  }
  if (tokens.at(-1)?.kind !== "arrayClose") return null;
  const rows: CellValue[][] = [[]];
  let item: Token[] = [];
  for (const token of tokens.slice(1)) {
    if (!["comma", "rowEnd", "arrayClose"].includes(token.kind)) {
      item.push(token);
      continue;
    }
    const value = scalarOf(item);
    if (value === null) return null;
    rows.at(-1)?.push(value);
    item = [];
    if (token.kind === "rowEnd") rows.push([]);
  }
  return rows;
}

function scalarOf(tokens: readonly Token[]): number | string | boolean | null {
  const signed = tokens[0]?.kind === "operator" && /^[-+]$/.test(tokens[0].text);
  const [value, percent, ...more] = signed ? tokens.slice(1) : tokens;
  if (!value || more.length > 0 || (percent && percent.text !== "%")) return null;
  if (value.kind === "number")
    return (signed && tokens[0]?.text === "-" ? -1 : 1) * (percent ? Number(`${value.text}e-2`) : Number(value.text));
  if (signed || percent) return null;
  if (value.kind === "text") return value.text.slice(1, -1).replaceAll('""', '"');
  if (value.kind === "logical") return value.text.toUpperCase() === "TRUE";
  return value.kind === "error" ? value.text : null;
}
