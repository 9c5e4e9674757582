import { tokenize, type Token } from "./formula-tokens";

/** A stretch of a formula: `formula.slice(start, end)`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A function called in a formula, with all that stands in its brackets. */
export interface FormulaCall extends Span {
  /** As written: `SUM`, `_xldudf_ENVELOPE_LEARNING_ROI`, `[1]!ENVELOPE.LEARNING_ROI`. */
  readonly name: string;
  /** The name alone; the call reaches to its closing bracket. */
  readonly nameSpan: Span;
  /** Without the spaces around them; an argument left out between commas is an empty stretch. */
  readonly args: readonly Span[];
  /** Calls within the arguments, outermost ones only. */
  readonly calls: readonly FormulaCall[];
}

/**
 * The calls of a formula that stand in no other call, in order. What only looks like one, in a text or a sheet's name,
 * is none.
 */
export function parseCalls(formula: string): FormulaCall[] {
  const outermost: FormulaCall[] = [];
  const open: Bracket[] = [];
  const found = (call: FormulaCall) =>
    (open.findLast((bracket): bracket is OpenCall => bracket instanceof OpenCall)?.calls ?? outermost).push(call);
  let named: Token | null = null;
  const tokens = tokenize(formula);
  for (const token of tokens) {
    const top = open.at(-1);
    if (token.kind === "open") open.push(named ? new OpenCall(named, token.end) : "brackets");
    else if (token.kind === "arrayOpen") open.push("array");
    else if (token.kind === "comma" && top instanceof OpenCall) top.endArgument(token.start, token.end);
    else if (token.kind === "close" || token.kind === "arrayClose") {
      const closed = open.pop();
      if (closed instanceof OpenCall) found(closed.closed(formula, token.start, token.end));
    }
    named = token.kind === "function" ? token : null;
  }
  // No formula in a workbook ends within a bracket, but one that is being typed does.
  for (let last = open.pop(); last; last = open.pop())
    if (last instanceof OpenCall) found(last.closed(formula, formula.length, formula.length));
  return outermost;
}

/** All calls of a formula, each before those within it. */
export function allCalls(formula: string): FormulaCall[] {
  const withInner = (call: FormulaCall): FormulaCall[] => [call, ...call.calls.flatMap(withInner)];
  return parseCalls(formula).flatMap(withInner);
}

/** Puts other texts in the place of stretches that do not overlap. */
export function replaceSpans(formula: string, changes: readonly (Span & { readonly text: string })[]): string {
  const ordered = [...changes].sort((a, b) => b.start - a.start);
  return ordered.reduce((text, change) => text.slice(0, change.start) + change.text + text.slice(change.end), formula);
}

type Bracket = OpenCall | "brackets" | "array";

/** A call whose closing bracket has not come yet. */
class OpenCall {
  readonly calls: FormulaCall[] = [];
  private readonly args: Span[] = [];

  constructor(
    private readonly name: Token,
    private from: number,
  ) {}

  endArgument(at: number, next: number): void {
    this.args.push({ start: this.from, end: at });
    this.from = next;
  }

  closed(formula: string, at: number, end: number): FormulaCall {
    this.endArgument(at, end);
    const args = this.args.map((span) => trimmed(formula, span));
    const [only] = args;
    const none = args.length === 1 && only !== undefined && only.start === only.end;
    const { text, start, end: nameEnd } = this.name;
    return { name: text, nameSpan: { start, end: nameEnd }, start, end, args: none ? [] : args, calls: this.calls };
  }
}

function trimmed(formula: string, { start, end }: Span): Span {
  const text = formula.slice(start, end);
  const from = start + text.length - text.trimStart().length;
  return { start: from, end: Math.max(from, start + text.trimEnd().length) };
}
