/** One function in functions.json, as the build writes it for Excel. */
export interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly parameters: readonly ParameterMetadata[];
}

export interface ParameterMetadata {
  readonly name: string;
  readonly description?: string;
  /** "matrix" takes ranges; anything else one value. */
  readonly dimensionality?: string;
  readonly optional?: boolean;
}

/** Reads the metadata that Excel would read. @throws Error when the build did not write it */
export async function fetchFunctions(): Promise<readonly FunctionMetadata[]> {
  const answer = await fetch("functions.json");
  if (!answer.ok)
    throw new Error(`The list of custom functions is not served here (functions.json, ${answer.status}).`);
  return ((await answer.json()) as { readonly functions: readonly FunctionMetadata[] }).functions;
}

/** What is typed into a cell: "ENVELOPE.LEARNING_ROI", or "LEARNING_ROI" without a namespace. */
export function cellName(name: string, namespace: string): string {
  return namespace === "" ? name : `${namespace}.${name}`;
}
