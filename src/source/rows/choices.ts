import type { CellValue } from "../../sheet/spec";
import type { CellBlock } from "../../sheet/workbook";
import { isBlank, valueAt } from "../table/cells";
import { isCurrency, normalCurrency } from "../text/currency";
import { asking, type Column, type SourceRoles } from "../outcome/reading";
import type { Records } from "./records";

/** The values that stand for "all of them" in an answer. */
const ALL = "all";
const MOST_VALUES = 12;

/**
 * The currency of rows in a column of its own. Amounts in several currencies are not added up; it is asked which one
 * to read. @returns it as the column writes it: "USD"; "" when no column names currencies
 * @throws SourceProblem that asks, with the list
 */
export function keepOneCurrency(
  block: CellBlock,
  columns: readonly Column[],
  records: Records,
  roles: SourceRoles,
): string {
  for (const column of columns) {
    const values = column.kind === "text" ? valuesIn(block, column, records) : null;
    if (!values || values.length === 0 || !values.every(isCurrency)) continue;
    const currencies = [...new Set(values.map(normalCurrency))];
    if (currencies.length === 1) return values[0] ?? "";
    const said = currencies.find((currency) => currency === normalCurrency(roles.answers?.currency ?? ""));
    if (said === undefined) {
      throw asking("amount", {
        id: "currency",
        text: `“${column.header}” names ${currencies.length} currencies: ${currencies.join(", ")}. They cannot be added up. Which one is to be read?`,
        choices: currencies.map((currency) => ({ value: currency, label: currency })),
      });
    }
    keepValue(block, column, records, said, (other) => `in ${other}, not ${said}`, normalCurrency);
    return values.find((value) => normalCurrency(value) === said) ?? said;
  }
  return "";
}

/**
 * Rows under titles of their own: regions that add up, or the same figures told in two ways. Only the user knows, so
 * it is asked.
 * @param hasGroup whether a column tells groups apart; without one, each section becomes a group
 * @param firstTitle what the rows before the first title are called
 * @returns whether the sections became the groups
 * @throws SourceProblem that asks
 */
export function settleSections(records: Records, roles: SourceRoles, hasGroup: boolean, firstTitle: string): boolean {
  const used = [...new Set(records.section)];
  if (used.length < 2) return false;
  const titleOf = (section: number) => records.sections[section] ?? firstTitle;
  const said = roles.answers?.section;
  if (said === ALL) {
    if (hasGroup) return false;
    records.section.forEach((section, entry) => (records.groups[entry] = records.group(titleOf(section))));
    return true;
  }
  const chosen = used.find((section) => titleOf(section).toLowerCase() === said?.trim().toLowerCase());
  if (chosen === undefined) {
    const choices = used.map((section) => ({ value: titleOf(section), label: `Only “${titleOf(section)}”` }));
    throw asking("source", {
      id: "section",
      text: `The rows stand under ${used.length} titles: ${used.map((section) => `“${titleOf(section)}”`).join(", ")}. Do they add up, or do they say the same in several ways?`,
      choices: [{ value: ALL, label: hasGroup ? "All of them, added up" : "All of them, each as a group" }, ...choices],
    });
  }
  records.filter(
    (entry) => records.section[entry] === chosen,
    (entry) => `under “${titleOf(records.section[entry] ?? -1)}”, not “${titleOf(chosen)}”`,
  );
  return false;
}

/** The distinct texts of a column over the rows that count; null when there are too many to be a choice. */
export function valuesIn(block: CellBlock, column: Column, records: Records): string[] | null {
  const values = new Map<string, string>();
  let last = -1;
  for (const row of records.rows) {
    if (row === last) continue;
    last = row;
    const value = valueAt(block, row, column.index);
    if (isBlank(value)) continue;
    const text = String(value).trim();
    if (!values.has(text.toLowerCase())) values.set(text.toLowerCase(), text);
    if (values.size > MOST_VALUES) return null;
  }
  return [...values.values()];
}

function keepValue(
  block: CellBlock,
  column: Column,
  records: Records,
  chosen: string,
  reason: (other: string) => string,
  normal: (text: string) => string,
): void {
  const textOf = (value: CellValue) => (value === null ? "" : normal(String(value).trim()));
  const at = (entry: number) => textOf(valueAt(block, records.rows[entry] ?? 0, column.index));
  records.filter(
    (entry) => at(entry).toLowerCase() === chosen.toLowerCase(),
    (entry) => reason(at(entry) === "" ? "nothing" : at(entry)),
  );
}
