export { findSources, locateSource, OWN_NAME_PREFIX, ownSheets, sourceAt } from "./locate";
export { nearest, notThere } from "./nearest";
export { readRevenue } from "./read";
export * from "./reading";
