import type { CellValue } from "../../../sheet/spec";
import { functionOf } from "./function-of";

/** Rows of cells. */
export type Cells = readonly (readonly CellValue[])[];

/** An error as a cell shows it, with what it says of itself. */
export interface SaidError {
  /** "#VALUE!". */
  readonly code: string;
  /** "" for an error that only came in with an argument. */
  readonly message: string;
}

export type Outcome =
  /** Errors within a result stand in their cells as their codes; `said` is the first that has something to say. */
  | { readonly kind: "result"; readonly rows: Cells; readonly said: SaidError | null }
  | ({ readonly kind: "error" } & SaidError);

/** What a cell would show for these arguments: the function that cells call is called. */
export function callFunction(id: string, args: readonly (Cells | undefined)[]): Outcome {
  try {
    const result = functionOf(id)(...args.map((rows) => rows?.map((row) => [...row])));
    const errors = result.flat().flatMap((cell) => saidBy(cell) ?? []);
    return {
      kind: "result",
      rows: result.map((row) => row.map(shown)),
      said: errors.find(({ message }) => message !== "") ?? null,
    };
  } catch (error) {
    const said = saidBy(error);
    if (!said) throw error;
    return { kind: "error", ...said };
  }
}

function shown(cell: unknown): CellValue {
  if (typeof cell === "number" || typeof cell === "string" || typeof cell === "boolean") return cell;
  return saidBy(cell)?.code ?? null;
}

/** The runtime's errors carry their code, "#N/A". */
function saidBy(value: unknown): SaidError | null {
  if (typeof value !== "object" || value === null || !("code" in value)) return null;
  const message = "message" in value ? value.message : "";
  return { code: String(value.code), message: typeof message === "string" ? message : "" };
}

/** The argument of which a message speaks: messages begin with its name. */
export function argumentNamed(message: string, names: readonly string[]): string | null {
  const first = /^[A-Za-z_]+/.exec(message)?.[0] ?? "";
  return names.includes(first) ? first : null;
}
