const { readFileSync } = require("node:fs");
const path = require("node:path");

/**
 * The functions' namespace for this build: ENVELOPE_NAMESPACE where it is set (empty for bare names), else the constant
 * of src/functions/namespace.ts.
 */
function namespaceOf(environment) {
  if (environment.ENVELOPE_NAMESPACE !== undefined) return environment.ENVELOPE_NAMESPACE;
  const source = readFileSync(path.resolve(__dirname, "../../src/functions/namespace.ts"), "utf8");
  const found = /NAMESPACE = "([^"]*)"/.exec(source);
  if (!found) throw new Error("src/functions/namespace.ts names no NAMESPACE");
  return found[1];
}

module.exports = { namespaceOf };
