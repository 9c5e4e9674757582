/** "BREAKEVEN_PCT(incremental, cost, [margin])". */
export declare function signature(one: { id: string; parameters: { name: string; optional: boolean }[] }): string;

/** A formula with the namespace before each of our functions. */
export declare function typed(formula: string, namespace: string, ids: readonly string[]): string;
