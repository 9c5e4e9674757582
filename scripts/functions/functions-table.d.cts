import type catalogue from "../../src/functions/catalogue.json";

/** The page of the functions with its tables as the catalogue has them. */
export declare function withFunctionsTable(page: string, functions: typeof catalogue, namespace: string): string;
