import type { CellValue } from "../../sheet/spec";
import type { WrittenCurrency } from "../text/currency";
import type { Answers, Question } from "../outcome/question";
import { decimalMarkIn, isNothing, readAmountText, valueOf, type DecimalMark } from "../text/amount-text";

interface Seen {
  readonly cell: string;
  readonly text: string;
}

/** Cells whose decimal marks contradict each other. */
export interface MarkConflict {
  readonly conflict: readonly [string, string];
}

/**
 * Gathers the amounts that are text and decides which mark divides their decimals: the one under which every text of
 * the whole column is a number.
 */
export class AmountVotes {
  private readonly point: Seen[] = [];
  private readonly comma: Seen[] = [];
  private unsure: Seen | null = null;
  /** Texts that are amounts; a dash for nothing is none, for formulas pass it over as well. */
  texts = 0;
  /** Currencies as written beside the amounts, with the first cell of each. */
  readonly currencies = new Map<string, WrittenCurrency>();
  /** Texts that are no amount, with how often they occur and their first cell. */
  readonly unreadable = new Map<string, { readonly cell: string; count: number }>();

  /** @param cell what to call the cell in a message, asked for only when it is needed */
  add(text: string, cell: () => string): void {
    if (isNothing(text)) return;
    const amount = readAmountText(text);
    const mark = amount ? decimalMarkIn(amount.digits) : "!";
    if (!amount || amount.percent || mark === "!") {
      const seen = this.unreadable.get(text.trim());
      if (seen) seen.count++;
      else this.unreadable.set(text.trim(), { cell: cell(), count: 1 });
      return;
    }
    this.texts++;
    if (amount.currency !== "" && !this.currencies.has(amount.currency))
      this.currencies.set(amount.currency, { cell: cell(), place: amount.place, written: amount.currency });
    if (mark === "?") this.unsure ??= { cell: cell(), text };
    else if (mark === "." && this.point.length === 0) this.point.push({ cell: cell(), text });
    else if (mark === "," && this.comma.length === 0) this.comma.push({ cell: cell(), text });
  }

  /** The mark; or what to ask; or two cells that cannot both be read. */
  decide(answers: Answers, what: string): DecimalMark | Question | MarkConflict {
    const [point] = this.point;
    const [comma] = this.comma;
    if (point && comma) return { conflict: [`${point.cell} “${point.text}”`, `${comma.cell} “${comma.text}”`] };
    if (point) return ".";
    if (comma) return ",";
    if (this.unsure === null) return ".";
    if (answers["decimal-mark"] === "point") return ".";
    if (answers["decimal-mark"] === "comma") return ",";
    const { cell, text } = this.unsure;
    const digits = readAmountText(text)?.digits ?? "";
    return {
      id: "decimal-mark",
      text: `The amounts in ${what} can be read in two ways, for example ${cell} “${text}”. Which mark divides the decimals?`,
      choices: [
        { value: "point", label: `The point: “${text}” is ${valueOf(digits, ".") ?? ""}` },
        { value: "comma", label: `The comma: “${text}” is ${valueOf(digits, ",") ?? ""}` },
      ],
    };
  }
}

/** What an amount cell holds: a number, nothing, or something that is no amount. */
export type AmountCell = number | null | "unreadable";

/** Reads one cell under a decided mark. */
export function readAmount(value: CellValue, mark: DecimalMark): AmountCell {
  if (typeof value === "number") return value;
  if (value === null) return null;
  if (typeof value === "boolean") return "unreadable";
  if (value.trim() === "" || isNothing(value)) return null;
  const amount = readAmountText(value);
  const size = amount && !amount.percent ? valueOf(amount.digits, mark) : null;
  if (!amount || size === null) return "unreadable";
  return amount.negative ? -size : size;
}
