const { mkdirSync, readdirSync, rmSync, writeFileSync } = require("node:fs");
const path = require("node:path");

/**
 * Joins files of tests into few, each of which runs several in one environment of jest. Fluent UI takes 1.8 s to load and
 * Univer 3.5 s, in each environment anew; so does everything of ours. Neighbours stay together, since they need the same.
 *
 * @param {string} root
 * @param {string} name what the joined files are called
 * @param {string[]} files relative to the root
 * @param {number} count how many files come out of it
 * @returns {string[]} the joined files, relative to the root
 */
function joined(root, name, files, count) {
  const folder = path.join("build", "tests", "joined");
  mkdirSync(path.join(root, folder), { recursive: true });
  for (const old of readdirSync(path.join(root, folder))) {
    if (old.startsWith(`${name}-`)) rmSync(path.join(root, folder, old));
  }
  const size = Math.ceil(files.length / count);
  const parts = Array.from({ length: count }, (_, i) => files.slice(i * size, (i + 1) * size));
  return parts
    .filter((part) => part.length > 0)
    .map((part, i) => {
      const file = path.join(folder, `${name}-${String(i + 1).padStart(2, "0")}.test.ts`);
      const lines = part.map(
        (test) => `describe(${JSON.stringify(test)}, () => void require(${JSON.stringify(`../../../${test}`)}));\n`,
      );
      writeFileSync(path.join(root, file), lines.join(""));
      return file;
    });
}

module.exports = { joined };
