/** What the add-in loads, packed: `node scripts/test/sizes.mjs` after a build. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { root } from "./places.mjs";

const dist = path.join(root, "dist");
if (!existsSync(dist)) {
  console.error("dist is missing: run npm run build");
  process.exit(1);
}
const scripts = readdirSync(dist, { recursive: true })
  .map(String)
  .filter((name) => name.endsWith(".js") && !name.startsWith("release"))
  .map((name) => ({ name, packed: gzipSync(readFileSync(path.join(dist, name))).length }))
  .sort((a, b) => b.packed - a.packed);
const kilobytes = (bytes) => `${(bytes / 1024).toFixed(1).padStart(7)} KB`;
console.log("Scripts of the add-in, packed with gzip:");
for (const { name, packed } of scripts) console.log(`${kilobytes(packed)}  ${name}`);
console.log(`${kilobytes(scripts.reduce((sum, { packed }) => sum + packed, 0))}  in all`);
