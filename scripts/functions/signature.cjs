/** "BREAKEVEN_PCT(incremental, cost, [margin])", without a namespace. */
function signature({ id, parameters }) {
  return `${id}(${parameters.map(({ name, optional }) => (optional ? `[${name}]` : name)).join(", ")})`;
}

/**
 * A formula as it is typed: our functions carry the namespace of the build.
 *
 * @param {string} formula as docblocks write it, `=LEARNING_ROI(3, 1)`
 * @param {string} namespace "" for bare names
 * @param {string[]} ids of all functions
 */
function typed(formula, namespace, ids) {
  if (namespace === "") return formula;
  // Texts in quotes may hold anything and stay as they are.
  return formula.replace(/"[^"]*"|\b[A-Z][A-Z_]+(?=\()/g, (word) =>
    ids.includes(word) ? `${namespace}.${word}` : word,
  );
}

module.exports = { signature, typed };
