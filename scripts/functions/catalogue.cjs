const { readFileSync } = require("node:fs");
const path = require("node:path");
const ts = require("typescript");
const { entryOf } = require("./docblock.cjs");
const { FAMILIES } = require("./families.cjs");

const root = path.resolve(__dirname, "../..");

/** Docblocks of the custom functions of a file, in its order. */
function docblocksOf(file) {
  const text = readFileSync(path.join(root, file), "utf8");
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  return source.statements
    .filter(ts.isFunctionDeclaration)
    .flatMap((declaration) => ts.getJSDocCommentsAndTags(declaration).filter(ts.isJSDoc))
    .map((comment) => comment.getText())
    .filter((comment) => comment.includes("@customfunction"));
}

/**
 * Everything that is said about the functions, read from their docblocks: the one source of the help pages, the table
 * of docs/functions.md and the catalogue of the panel.
 *
 * @returns {{ families: { name: string, about: string }[], functions: object[] }}
 */
function readCatalogue() {
  return {
    families: FAMILIES.map(({ name, about }) => ({ name, about })),
    functions: FAMILIES.flatMap(({ name, file }) => docblocksOf(file).map((comment) => entryOf(comment, name))),
  };
}

module.exports = { readCatalogue };
