import { cellAddress, parseArea, parseReference, type Position } from "../../sheet/address";
import { quoteSheet } from "../../sheet/formula";
import type { DateSystem } from "../../sheet/dates";
import type { CellValue } from "../../sheet/spec";
import { WorkbookProblem, type NameInfo, type WorkbookInfo } from "../../sheet/workbook";
import { nameOf } from "../names/found";
import { NAMES } from "../names/names";
import { numberedName } from "../names/numbering";
import { NOTE_COLUMNS } from "../page/assumptions";
import { figureIn, FIGURES, type FigureKind } from "./figures";

/** What is known of a workbook by whoever reads a summary back. */
export type NamedCells = Pick<WorkbookInfo, "names"> & Partial<Pick<WorkbookInfo, "dateSystem" | "sheets">>;

/** A cell of a summary that takes a figure, as it stands. */
export interface StandingFigure extends Position {
  /** The plain name that it belongs to. */
  readonly name: string;
  readonly sheet: string;
  readonly label: string;
  readonly kind: FigureKind;
  readonly value: CellValue;
  readonly formula: string | undefined;
}

/** Columns of the tables to type in that take figures; a negative one counts from the last. */
const TABLES: readonly {
  readonly name: string;
  readonly label: string;
  readonly kind: FigureKind;
  readonly columns: readonly number[];
}[] = [
  { name: NAMES.components, label: "Share of a component", kind: "part", columns: [-1] },
  { name: NAMES.costs, label: "Costs", kind: "amount", columns: [0, 1, 2, 3] },
  { name: NAMES.notes, label: "Agreed on", kind: "day", columns: [NOTE_COLUMNS.agreedOn] },
  { name: NAMES.signOff, label: "Date of the sign-off", kind: "day", columns: [-1] },
];

/** Every cell of a summary that takes a figure. @param number the summary's, 1 for the first */
export function standingFigures(info: NamedCells, number: number): StandingFigure[] {
  const single = Object.entries(FIGURES).flatMap(([name, { kind, label }]) => {
    const item = nameOf(info, numberedName(name, number));
    return item ? figuresOf(item, { name, label, kind, columns: [0] }) : [];
  });
  const tables = TABLES.flatMap((table) => {
    const item = nameOf(info, numberedName(table.name, number));
    return item?.values ? figuresOf(item, table) : [];
  });
  return [...single, ...tables];
}

function figuresOf(
  { refersTo, value, values, formula, formulas }: NameInfo,
  { name, label, kind, columns }: (typeof TABLES)[number],
): StandingFigure[] {
  const { sheet, target } = parseReference(refersTo);
  const area = parseArea(target);
  if (!area || sheet === null) return [];
  const rows = values ?? [[value]];
  return rows.flatMap((row, index) =>
    columns.map((wanted): StandingFigure => {
      const column = wanted < 0 ? row.length + wanted : wanted;
      return {
        name,
        sheet,
        label,
        kind,
        row: area.row + index,
        column: area.column + column,
        value: row[column] ?? null,
        formula: values ? (formulas?.[index]?.[column] ?? undefined) : formula,
      };
    }),
  );
}

/** Whether a file keeps no values of formulas: the headline always has one, for it is a formula with words. */
export function isUncalculated(info: NamedCells, number: number): boolean {
  const headline = nameOf(info, numberedName(NAMES.headline, number));
  return headline?.formula !== undefined && headline.value === null;
}

/** Where a cell stands, as a formula would name it: `'Sponsor summary'!D47`. */
export const cellText = ({ sheet, ...at }: Pick<StandingFigure, "sheet" | "row" | "column">): string =>
  `${quoteSheet(sheet)}!${cellAddress(at)}`;

/** What somebody can type instead of what was found. */
const EXAMPLES: Readonly<Record<FigureKind, string>> = {
  part: "for example 42%",
  growth: "for example 4%",
  amount: "in full, for example 12,400,000",
  day: "as a date",
};

/** Whether a text that somebody typed is no figure, or may be several. */
export const isUnclear = ({ value, kind, formula }: StandingFigure, system: DateSystem | undefined): boolean =>
  formula === undefined && figureIn(value, kind, system) === undefined;

/** What a build would lose without a word, because it cannot be read: the cell, what it holds and what to do. */
export function unclearProblem(figure: StandingFigure): WorkbookProblem {
  return new WorkbookProblem(
    `${figure.label} (${cellText(figure)}) holds “${String(figure.value)}”, which is text and not clear as a figure. Type it there ${EXAMPLES[figure.kind]}, or empty the cell, and try again.`,
  );
}

/** A formula of somebody's whose value nobody knows. */
export function uncalculatedProblem(figure: StandingFigure): WorkbookProblem {
  return new WorkbookProblem(
    `${figure.label} (${cellText(figure)}) holds the formula =${figure.formula ?? ""}, and the file does not keep its value. Open the file in Excel, save it, and try again.`,
  );
}
