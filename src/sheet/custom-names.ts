import { allCalls, replaceSpans, type FormulaCall } from "./formula-calls";

/**
 * The names under which a workbook holds custom functions. Where the add-in is there, a cell says
 * `ENVELOPE.LEARNING_ROI`; the file holds `_xldudf_ENVELOPE_LEARNING_ROI`, which is also what an Excel without the
 * add-in shows; and a sheet that was moved or copied may look for the function in another file,
 * `'Old.xlsx'!ENVELOPE.LEARNING_ROI` or `[1]!…`.
 */
export interface CustomNames {
  /** What stands before the dot in this installation; "" for bare names. */
  readonly namespace: string;
  /** The namespace of Envelope as published, which other installations use. */
  readonly published: string;
  /** The functions by their names, in capitals. */
  readonly ids: ReadonlySet<string>;
}

/** A call of a custom function, and how it is written. */
export interface CustomCall {
  readonly call: FormulaCall;
  readonly id: string;
  /**
   * "right": as this installation writes it. "lost": as no installation is meant to show it, so certainly broken.
   * "like": as another installation may write it, or a function of somebody else that goes by the same name.
   */
  readonly written: "right" | "lost" | "like";
}

/** Calls of ours in a formula, each before those within it. */
export function customCalls(formula: string, names: CustomNames): CustomCall[] {
  return allCalls(formula).flatMap((call) => {
    const read = readName(call.name, names);
    return read ? [{ call, ...read }] : [];
  });
}

/** "=ENVELOPE.LEARNING_ROI": the name as a cell takes it here. */
export function rightName(id: string, { namespace }: CustomNames): string {
  return namespace === "" ? id : `${namespace}.${id}`;
}

/** The formula with every call of ours under its right name. */
export function withRightNames(formula: string, names: CustomNames): string {
  return replaceSpans(
    formula,
    customCalls(formula, names).map(({ call, id }) => ({ ...call.nameSpan, text: rightName(id, names) })),
  );
}

const PARTS = /^(?<file>.*!)?(?<stored>(?:_xl[a-z]+\.)*(?:_xldudf_|_xludf\.)?)(?<rest>[^!]+)$/isu;

function readName(name: string, names: CustomNames): Omit<CustomCall, "call"> | null {
  const { file, stored = "", rest = "" } = PARTS.exec(name)?.groups ?? {};
  const word = rest.toUpperCase();
  const id = idIn(word, stored !== "", names.ids);
  if (id === null) return null;
  const own = [names.namespace, names.published].some(
    (namespace) => namespace !== "" && word === `${namespace.toUpperCase()}.${id}`,
  );
  const right = file === undefined && stored === "" && word === rightName(id, names).toUpperCase();
  if (right) return { id, written: "right" };
  return { id, written: stored !== "" || (own && file !== undefined) ? "lost" : "like" };
}

/** In a stored name the dot behind the namespace is an underscore too. */
function idIn(word: string, stored: boolean, ids: ReadonlySet<string>): string | null {
  if (ids.has(word)) return word;
  const dot = word.lastIndexOf(".");
  const behindDot = word.slice(dot + 1);
  if (dot > 0 && ids.has(behindDot)) return behindDot;
  if (!stored) return null;
  return [...ids].filter((id) => word.endsWith(`_${id}`)).sort((a, b) => b.length - a.length)[0] ?? null;
}
