/**
 * Univer says on the console that the formulas of a sheet that was deleted are in its index still, leaves them out, and
 * goes on: nothing comes of it.
 */
const HARMLESS = /^Dependency tree not found for treeId: \d+$/;

/** Whether what a page says on the console is a fault. */
export const isComplaint = (text: string): boolean => !HARMLESS.test(text);
