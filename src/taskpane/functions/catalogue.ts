import catalogue from "../../functions/catalogue.json";

/** What the docblocks say of one custom function. */
export type CatalogueFunction = (typeof catalogue)["functions"][number];
export type Example = CatalogueFunction["examples"][number];

/** The families in the order in which people meet them. */
export const FAMILIES = catalogue.families;
/** Every custom function, family by family. */
export const FUNCTIONS: readonly CatalogueFunction[] = catalogue.functions;
