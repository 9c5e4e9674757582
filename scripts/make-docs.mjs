/**
 * `npm run docs`: writes the help site alone into dist/help, with what its pages show, as the build of the add-in does
 * beside its pages. Every link is checked first: one that leads nowhere ends the run with its name.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { fileURLToPath } from "node:url";

const require = createRequire(import.meta.url);
const { helpFiles, helpPages } = require("./build/help/site.cjs");
const { SITE_FILES } = require("./build/help/guides.cjs");
const { brokenLinks } = require("./build/help/broken-links.cjs");
const { namespaceOf } = require("./build/namespace.cjs");

const dist = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../dist");
const namespace = namespaceOf(process.env);
const pages = helpPages(namespace);
const files = helpFiles(namespace);
const broken = brokenLinks(pages, [...Object.keys(files), ...SITE_FILES.map((file) => file.replace("../", ""))]);
for (const { page, href } of broken) console.error(`${page}.html links to ${href}, which is not there.`);
if (broken.length > 0) process.exit(1);
for (const [file, content] of Object.entries(files)) {
  mkdirSync(path.dirname(path.join(dist, file)), { recursive: true });
  writeFileSync(path.join(dist, file), content);
}
console.log(`${Object.keys(pages).length} pages in dist/help; start at dist/help/index.html.`);
