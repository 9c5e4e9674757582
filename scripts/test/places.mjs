import path from "node:path";
import { fileURLToPath } from "node:url";

export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../..");

/** Where jest's report of a run lies: "quick", "full" or "changed". */
export const reportOf = (tier) => path.join(root, "build", "tests", `${tier}.json`);
