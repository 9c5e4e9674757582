/** See licences.cjs. */
export declare function allowed(expression: string): boolean;
export declare function licenceProblems(
  packages: readonly { name: string; version: string; licence: string }[],
): string[];
