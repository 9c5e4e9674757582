import type { DateSystem } from "../../sheet/dates";
import type { CellValue } from "../../sheet/spec";
import type { AssumptionId, AssumptionNote, ComponentShare, CostParts, Signature, SignOff } from "../case/case";
import { figureIn, type FigureKind } from "./figures";
import { NOTE_COLUMNS } from "../page/assumptions";
import { ASSUMPTION_LABELS, OWN_SOURCES } from "../page/assumption-rows";
import { COST_COLUMNS, COST_ROWS } from "../page/costs";

/** The cells of a named table of the page, by row. */
type Table = readonly (readonly CellValue[])[];

const text = (value: CellValue | undefined): string => (value === null || value === undefined ? "" : String(value));
const number = (value: CellValue | undefined, kind: FigureKind, system?: DateSystem): number | null =>
  figureIn(value ?? null, kind, system) ?? null;

/** Rows of a name and, in the last column, a share. A name without a share counts for nothing yet. */
export function recalledComponents(table: Table): ComponentShare[] {
  return table
    .map((row) => ({ name: text(row[0]), share: number(row.at(-1), "part") }))
    .filter(({ name, share }) => name !== "" || share !== null)
    .map(({ name, share }) => ({ name, share: share ?? 0 }));
}

/** The parts of the cost; null when none of them is typed. */
export function recalledCosts(table: Table): CostParts | null {
  const at = (part: (typeof COST_ROWS)[number]["part"], column: number) =>
    number(table[COST_ROWS.findIndex((row) => row.part === part)]?.[column], "amount");
  const parts: CostParts = {
    design: at("design", COST_COLUMNS.amount),
    delivery: at("delivery", COST_COLUMNS.amount),
    platform: at("platform", COST_COLUMNS.amount),
    evaluation: at("evaluation", COST_COLUMNS.amount),
    people: at("learner", COST_COLUMNS.people),
    hoursEach: at("learner", COST_COLUMNS.hoursEach),
    hourlyCost: at("learner", COST_COLUMNS.hourlyCost),
  };
  return Object.values(parts).every((part) => part === null) ? null : parts;
}

/**
 * What is noted about the assumptions. What the page says by itself is no note: where a figure stands on it, and that
 * the sponsor stands for the share.
 * @param formulas of the table, by which a row is known whose label is a formula of which the file keeps no value
 */
export function recalledNotes(
  table: Table,
  formulas: readonly (readonly (string | null)[])[] | undefined,
  sponsor: string,
  system: DateSystem | undefined,
): AssumptionNote[] {
  return table.flatMap((row, index): AssumptionNote[] => {
    const label = text(row[NOTE_COLUMNS.label]) || (formulas?.[index]?.[NOTE_COLUMNS.label] ?? "").replace(/^"/, "");
    const found = (Object.entries(ASSUMPTION_LABELS) as [AssumptionId, string][]).find(([, begins]) =>
      label.startsWith(begins),
    );
    if (!found) return [];
    const [assumption] = found;
    const said = text(row[NOTE_COLUMNS.source]);
    const source = OWN_SOURCES.includes(said) ? "" : said;
    const owner = text(row[NOTE_COLUMNS.owner]);
    const agreedOn = number(row[NOTE_COLUMNS.agreedOn], "day", system);
    if (assumption === "share" && source === "" && (owner === sponsor || owner === "")) return [];
    return source === "" && owner === "" && agreedOn === null ? [] : [{ assumption, source, owner, agreedOn }];
  });
}

/** Two rows, sponsor and finance: the name first, the day last. */
export function recalledSignOff(table: Table, system: DateSystem | undefined): SignOff {
  const signature = (row: readonly CellValue[] | undefined): Signature => ({
    name: text(row?.[0]),
    date: number(row?.at(-1), "day", system),
  });
  return { sponsor: signature(table[0]), finance: signature(table[1]) };
}
