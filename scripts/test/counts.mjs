/** What jest's own reports count. */
import { readFileSync } from "node:fs";

/**
 * @param {string[]} files reports that jest wrote with --json
 * @returns {{ passed: number, failed: number, skipped: number }} a file that did not load has no tests, so it counts as
 * one that failed
 */
export function countsOf(files) {
  const counts = { passed: 0, failed: 0, skipped: 0 };
  for (const file of files) {
    const report = JSON.parse(readFileSync(file, "utf8"));
    counts.passed += report.numPassedTests;
    counts.failed += report.numFailedTests + report.numRuntimeErrorTestSuites;
    counts.skipped += report.numPendingTests + report.numTodoTests;
  }
  return counts;
}

/** The one line that ends a run. */
export const lineOf = ({ passed, failed, skipped }) => `${passed} passed, ${failed} failed, ${skipped} skipped`;
