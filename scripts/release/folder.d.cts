/** See folder.cjs. */
export declare function differences(one: string, other: string): string[];
export declare function filesIn(folder: string): string[];
export declare function sumsOf(folder: string): string;
export declare function zipOf(folder: string): Uint8Array;
