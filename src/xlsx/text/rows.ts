import { parse, type ParseError } from "papaparse";
import { MAX_COLUMNS, MAX_ROWS } from "../../sheet/address";
import { WorkbookProblem } from "../../sheet/workbook";
import type { Delimited } from "./delimiter";

/** What a cell of Excel holds at most. */
const MAX_CELL_TEXT = 32_767;

/** @param row index from 0 @param line the line of the file on which the row begins, from 1 */
export type RowVisitor = (fields: readonly string[], row: number, line: number) => void;

/**
 * Visits the rows of a delimited text one by one (RFC 4180: fields in quotes may hold delimiters, line breaks and
 * doubled quotes).
 * @throws WorkbookProblem with the line, for quotes that do not end and for more than a sheet holds
 */
export function eachRow({ text, delimiter, skipped }: Delimited, visit: RowVisitor): void {
  // Behind the last line break there is no row.
  const body = text.endsWith("\n") ? text.slice(0, -1) : text;
  if (body === "") return;
  const quoted = body.includes('"');
  let [row, line] = [0, skipped + 1];
  const problems: unknown[] = [];
  parse<string[]>(body, {
    delimiter,
    newline: "\n",
    quoteChar: '"',
    // In one go: Papa Parse counts the places of errors from the beginning of a chunk.
    chunkSize: body.length + 1,
    step: ({ data, errors }, parser) => {
      try {
        const error = errors.find(({ type }) => type === "Quotes");
        if (error) throw badQuotes(error, body, skipped);
        refuseTooLarge(data, row, line);
        visit(data, row, line);
        row++;
        line += 1 + (quoted ? data.reduce((sum, field) => sum + breaksIn(field, field.length), 0) : 0);
      } catch (problem) {
        // Thrown once Papa Parse is out of the way: it would go on behind an exception.
        problems.push(problem);
        parser.abort();
      }
    },
  });
  if (problems.length > 0) throw problems[0];
}

function badQuotes({ code, index = 0 }: ParseError, text: string, skipped: number): WorkbookProblem {
  const line = skipped + 1 + breaksIn(text, index);
  const found =
    code === "MissingQuotes"
      ? 'begins a field with a quote (") that never ends'
      : 'holds a field in quotes with text behind its closing quote (")';
  return new WorkbookProblem(
    `Line ${line} ${found}. Double the quotes that belong to the text (""), or take them out, and try again.`,
  );
}

function refuseTooLarge(fields: readonly string[], row: number, line: number): void {
  if (row >= MAX_ROWS)
    throw new WorkbookProblem(
      `Line ${line} is more than a sheet holds, which is ${MAX_ROWS.toLocaleString("en-US")} rows. Add the rows up by day and group first, or split the file.`,
    );
  if (fields.length > MAX_COLUMNS)
    throw new WorkbookProblem(
      `Line ${line} has ${fields.length.toLocaleString("en-US")} fields, and a sheet has ${MAX_COLUMNS.toLocaleString("en-US")} columns. Keep only the columns with dates, amounts and groups.`,
    );
  const long = fields.findIndex(({ length }) => length > MAX_CELL_TEXT);
  if (long >= 0)
    throw new WorkbookProblem(
      `Line ${line} has ${(fields[long] ?? "").length.toLocaleString("en-US")} characters in field ${long + 1}, and a cell holds ${MAX_CELL_TEXT.toLocaleString("en-US")}. A closing quote (") may be missing, or the file is no table.`,
    );
}

/** Line breaks in front of a place. */
function breaksIn(text: string, end: number): number {
  let count = 0;
  for (let at = text.indexOf("\n"); at >= 0 && at < end; at = text.indexOf("\n", at + 1)) count++;
  return count;
}
