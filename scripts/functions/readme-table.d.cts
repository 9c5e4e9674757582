import type catalogue from "../../src/functions/catalogue.json";

/** The README with its table of functions as the catalogue has it. */
export declare function withFunctionTable(readme: string, functions: typeof catalogue, namespace: string): string;
