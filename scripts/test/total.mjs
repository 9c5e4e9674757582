/** The last line of the gate, from the reports of the runs before it: `node scripts/test/total.mjs quick full`. */
import { existsSync } from "node:fs";
import path from "node:path";
import { countsOf, lineOf } from "./counts.mjs";
import { reportOf, root } from "./places.mjs";

const reports = process.argv.slice(2).map((tier) => reportOf(tier));
const missing = reports.filter((file) => !existsSync(file));
for (const file of missing) console.error(`${path.relative(root, file)} is missing: that run left no report`);
const counts = countsOf(reports.filter((file) => existsSync(file)));
counts.failed += missing.length;
console.log(lineOf(counts));
process.exitCode = counts.failed > 0 || counts.passed === 0 ? 1 : 0;
