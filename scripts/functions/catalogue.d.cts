import type catalogue from "../../src/functions/catalogue.json";

/** What the docblocks say of the functions. */
export declare function readCatalogue(): typeof catalogue;
