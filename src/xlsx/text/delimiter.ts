import { parse } from "papaparse";

/**
 * What stands between fields, the rarest in ordinary text first: of two that divide the lines as evenly, it is the
 * first.
 */
const DELIMITERS = ["\t", "|", ";", ","] as const;
export type Delimiter = (typeof DELIMITERS)[number];

const LINES_LOOKED_AT = 200;
const CHARACTERS_LOOKED_AT = 256 * 1024;

/** How people call them, for messages. */
export const DELIMITER_NAMES: Readonly<Record<Delimiter, string>> = {
  "\t": "tab",
  "|": "“|”",
  ";": "semicolon",
  ",": "comma",
};

/** A text and the character between its fields. */
export interface Delimited {
  readonly delimiter: Delimiter;
  /** Lines that stand in front of the text and are no data. */
  readonly skipped: number;
  readonly text: string;
}

/**
 * Finds the delimiter: the one that a first line `sep=;` names, as Excel writes and obeys it, else the one by which
 * most of the first lines have one number of fields, two or more. A text without any is a single column.
 * @param text with "\n" between lines
 */
export function findDelimiter(text: string): Delimited {
  const named = /^"?sep=([\t|;,])"?(?:\n|$)/i.exec(text);
  if (named) return { delimiter: named[1] as Delimiter, skipped: 1, text: text.slice(named[0].length) };
  let best: { delimiter: Delimiter; share: number } = { delimiter: ",", share: 0 };
  const start = beginning(text);
  for (const delimiter of DELIMITERS) {
    const share = evenShare(start, delimiter);
    if (share > best.share) best = { delimiter, share };
  }
  return { delimiter: best.delimiter, skipped: 0, text };
}

/** Whole lines from the beginning of a text. */
function beginning(text: string): string {
  const end = text.length > CHARACTERS_LOOKED_AT ? text.lastIndexOf("\n", CHARACTERS_LOOKED_AT) : text.length;
  return text.slice(0, end < 0 ? CHARACTERS_LOOKED_AT : end);
}

/** The share of the first lines that have the commonest number of fields; 0 when that is one field. */
function evenShare(text: string, delimiter: Delimiter): number {
  const { data } = parse<string[]>(text, { delimiter, newline: "\n", quoteChar: '"', preview: LINES_LOOKED_AT });
  const counts = new Map<number, number>();
  const filled = data.filter((fields) => fields.length > 1 || fields[0] !== "");
  for (const { length } of filled) counts.set(length, (counts.get(length) ?? 0) + 1);
  const [fields = 0, lines = 0] = [...counts]
    .filter(([length]) => length > 1)
    .reduce((a, b) => (b[1] > a[1] ? b : a), [0, 0]);
  return fields > 1 ? lines / filled.length : 0;
}
