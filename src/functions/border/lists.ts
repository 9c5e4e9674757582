import { invalid, messages, notAvailable } from "../../model";
import { cellNumber, cellText, isBlank } from "./cell";
import { isFault, type Fault } from "./fault";
import { toMatrix } from "./matrix";

/** Labels with the numbers that belong to each of them. */
export interface LabelledNumbers {
  readonly labels: readonly string[];
  /** A list for each of the lists asked for, as long as the labels. */
  readonly lists: readonly (readonly number[])[];
}

/** The cells of a range, row by row. */
export function flatCells(argument: unknown): readonly unknown[] {
  return (toMatrix(argument) ?? []).flat();
}

/** The numbers of a range, row by row: a blank is skipped, a text is a fault. */
export function filledNumbers(name: string, argument: unknown): readonly number[] | Fault {
  const values = flatCells(argument)
    .filter((cell) => !isBlank(cell))
    .map((cell) => cellNumber(name, cell));
  return values.find(isFault) ?? (values as number[]);
}

/**
 * Lists that belong together item by item. An item of which nothing is filled in is skipped, so that spare rows may be
 * selected; one that is filled in half is a fault, for a number that is missing is not 0.
 *
 * @param numbers Arguments by name.
 */
export function labelledNumbers(
  labelsArgument: unknown,
  numbers: Readonly<Record<string, unknown>>,
): LabelledNumbers | Fault {
  const labels = flatCells(labelsArgument);
  const lists = Object.entries(numbers).map(([name, argument]) => ({ name, cells: flatCells(argument) }));
  const uneven = lists.find(({ cells }) => cells.length !== labels.length);
  if (uneven) return notAvailable(messages.lengths("labels", labels.length, uneven.name, uneven.cells.length));

  const rows = labels
    .map((_, row) => row)
    .filter((row) => !isBlank(labels[row]) || lists.some(({ cells }) => !isBlank(cells[row])));
  const texts = rows.map((row) => labelAt(labels[row], row));
  const values = lists.map(({ name, cells }) => rows.map((row) => numberAt(name, cells[row], row)));
  const fault = texts.find(isFault) ?? values.flat().find(isFault);
  return fault ?? { labels: texts as string[], lists: values as number[][] };
}

function labelAt(cell: unknown, row: number): string | Fault {
  const text = cellText("labels", cell);
  return text === "" ? invalid(messages.noLabel("labels", row + 1)) : text;
}

function numberAt(name: string, cell: unknown, row: number): number | Fault {
  return isBlank(cell) ? invalid(messages.blank(name, row + 1)) : cellNumber(name, cell);
}
