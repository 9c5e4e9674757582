/** `npm run functions`: writes what is derived from the functions' docblocks. A test fails while it is out of date. */
import { createRequire } from "node:module";
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

const require = createRequire(import.meta.url);
const { readCatalogue } = require("./catalogue.cjs");
const { withFunctionTable } = require("./readme-table.cjs");
const { namespaceOf } = require("../build/namespace.cjs");
const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../..");

const catalogue = readCatalogue();
writeFileSync(path.join(root, "src/functions/catalogue.json"), `${JSON.stringify(catalogue, null, 2)}\n`);
const readme = path.join(root, "README.md");
writeFileSync(readme, withFunctionTable(readFileSync(readme, "utf8"), catalogue, namespaceOf({})));
console.log(`${catalogue.functions.length} functions written to src/functions/catalogue.json and README.md`);
