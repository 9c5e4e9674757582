/**
 * `npm run docs`: writes the help site alone into dist/help, as the build of the add-in does beside its pages. Every link is
 * checked first: one that leads nowhere ends the run with its name.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { fileURLToPath } from "node:url";

const require = createRequire(import.meta.url);
const { helpPages } = require("./build/help/site.cjs");
const { brokenLinks } = require("./build/help/broken-links.cjs");
const { namespaceOf } = require("./build/namespace.cjs");

const folder = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../dist/help");
const pages = helpPages(namespaceOf(process.env));
const broken = brokenLinks(pages);
for (const { page, href } of broken) console.error(`${page}.html links to ${href}, which is not there.`);
if (broken.length > 0) process.exit(1);
mkdirSync(folder, { recursive: true });
for (const [name, html] of Object.entries(pages)) writeFileSync(path.join(folder, `${name}.html`), html);
console.log(`${Object.keys(pages).length} pages in dist/help; start at dist/help/index.html.`);
