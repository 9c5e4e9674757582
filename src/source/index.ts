export { findSources, locateSource, ownSheets, sourceAt } from "./locate";
export { nearest, notThere } from "./nearest";
export { readRevenue } from "./read";
export * from "./reading";
