/** The add-in's version, as in package.json (a test compares them): it stands in the summary's provenance. */
export const VERSION = "0.1.0";
