const { createHash } = require("node:crypto");
const { readdirSync, readFileSync } = require("node:fs");
const path = require("node:path");
const { zipSync } = require("fflate");

/** The files below a folder, by their paths with slashes, in an order that is the same everywhere. */
function filesIn(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).replaceAll(path.sep, "/"))
    .sort();
}

/** A line for each file, as `sha256sum --check` reads them. */
function sumsOf(folder) {
  const digest = (file) =>
    createHash("sha256")
      .update(readFileSync(path.join(folder, file)))
      .digest("hex");
  return filesIn(folder)
    .map((file) => `${digest(file)}  ${file}\n`)
    .join("");
}

/** A folder as a zip file, below its own name. All its files are of the first day that the format knows. */
function zipOf(folder) {
  const entries = filesIn(folder).map((file) => [
    `${path.basename(folder)}/${file}`,
    readFileSync(path.join(folder, file)),
  ]);
  return zipSync(Object.fromEntries(entries), { level: 9, mtime: new Date(1980, 0, 1) });
}

/** Files that one of two folders lacks or that hold other bytes. @returns {string[]} */
function differences(one, other) {
  const [mine, theirs] = [filesIn(one), filesIn(other)];
  const all = [...new Set([...mine, ...theirs])].sort();
  return all.filter(
    (file) =>
      !mine.includes(file) ||
      !theirs.includes(file) ||
      !readFileSync(path.join(one, file)).equals(readFileSync(path.join(other, file))),
  );
}

module.exports = { differences, filesIn, sumsOf, zipOf };
