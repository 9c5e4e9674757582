/** `npm run functions`: writes what is derived from the functions' docblocks. A test fails while it is out of date. */
import { createRequire } from "node:module";
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

const require = createRequire(import.meta.url);
const { readCatalogue } = require("./catalogue.cjs");
const { withFunctionsTable } = require("./functions-table.cjs");
const { namespaceOf } = require("../build/namespace.cjs");
const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../..");

const catalogue = readCatalogue();
writeFileSync(path.join(root, "src/functions/catalogue.json"), `${JSON.stringify(catalogue, null, 2)}\n`);
const page = path.join(root, "docs/functions.md");
writeFileSync(page, withFunctionsTable(readFileSync(page, "utf8"), catalogue, namespaceOf({})));
console.log(`${catalogue.functions.length} functions written to src/functions/catalogue.json and docs/functions.md`);
