const { existsSync, readFileSync } = require("node:fs");
const path = require("node:path");

/**
 * A package of which something is in the bundles.
 *
 * @typedef {object} ShippedPackage
 * @property {string} place where it lies below the project, as the lockfile names it: "node_modules/@scope/name"
 * @property {string} folder the same on this machine
 * @property {string} name
 * @property {string} version
 * @property {string} licence its SPDX expression
 * @property {string} author
 */

/**
 * The packages whose modules are in a compilation's chunks, by name. webpack itself is one of them: its runtime stands
 * at the head of the bundles.
 *
 * @param {import("webpack").Compilation} compilation after its modules are sealed
 * @returns {ShippedPackage[]}
 */
function shippedPackages(compilation) {
  const folders = new Set();
  for (const module of compilation.modules) {
    if (compilation.chunkGraph.getNumberOfModuleChunks(module) === 0) continue;
    if (module.type === "runtime") folders.add(path.dirname(require.resolve("webpack/package.json")));
    for (const one of module.modules ?? [module]) if (one.resource) folders.add(packageFolder(one.resource));
  }
  folders.delete(null);
  return [...folders].map(describe).sort((a, b) => (a.name + a.version < b.name + b.version ? -1 : 1));
}

/**
 * The folder of the package that a file belongs to, or null for the project's own. A folder within may have a
 * package.json without a name.
 */
function packageFolder(file) {
  for (
    let folder = path.dirname(file);
    folder.includes(`${path.sep}node_modules${path.sep}`);
    folder = path.dirname(folder)
  ) {
    const manifest = path.join(folder, "package.json");
    if (!existsSync(manifest)) continue;
    const { name, version } = JSON.parse(readFileSync(manifest, "utf8"));
    if (name && version && folder.endsWith(path.join("node_modules", name))) return folder;
  }
  return null;
}

function describe(folder) {
  const { name, version, license, author } = JSON.parse(readFileSync(path.join(folder, "package.json"), "utf8"));
  const place = folder.slice(folder.indexOf(`${path.sep}node_modules${path.sep}`) + 1).replaceAll(path.sep, "/");
  return {
    place,
    folder,
    name,
    version,
    licence: typeof license === "string" ? license : (license?.type ?? ""),
    author: typeof author === "string" ? author : (author?.name ?? ""),
  };
}

module.exports = { shippedPackages };
