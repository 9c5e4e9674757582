/** See traces.cjs. */
export declare function tracesIn(content: Uint8Array, root: string): string[];
