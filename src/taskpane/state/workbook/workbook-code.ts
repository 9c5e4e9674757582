/**
 * What reads a workbook and writes a summary, in one module: it is heavy, so the pane loads it with `import()` once the
 * first screen can be typed into.
 */
export { build } from "./build";
export { exportSummary, keyFigures, recallAll } from "../../../summary";
export { readLikeliest, readRecalled } from "../readers/found";
export { openWorkbook } from "../readers/opening";
export { statedBy } from "../readers/stated";
export { readAgain, readNamed, readSelected, readSource } from "../readers/read-source";
export { locateSource, rankSources } from "../../../source";
