/** The cells of an example's result, row by row. */
export declare function parseResult(text: string): (number | string)[][];
