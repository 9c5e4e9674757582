const ts = require("typescript");

/**
 * A requirement set at a version: { name: "ExcelApi", version: "1.9" }.
 * @typedef {{ name: string, version: string }} RequirementSet
 */

/** Orders versions by their numbers: 1.9 before 1.10. */
function compareVersions(a, b) {
  const [majorA = 0, minorA = 0] = a.split(".").map(Number);
  const [majorB = 0, minorB = 0] = b.split(".").map(Number);
  return majorA - majorB || minorA - minorB;
}

/** The sets that a manifest requires, as a map from name to version. */
function declaredSets(manifest) {
  const sets = manifest.matchAll(/<(?:bt:)?Set\s+Name="([^"]+)"(?:\s+MinVersion="([^"]+)")?/g);
  return new Map([...sets].map(([, name, version]) => [name, version ?? "1.1"]));
}

/** Not in any release: no manifest can require it. */
const PREVIEW = { name: "a preview API", version: "99.0" };

/**
 * The set that a declaration of @types/office-js belongs to: the one its own comment names, or the nearest commented
 * parent's. A comment that names several ("1.1 for getting; 1.4 for setting") counts with the first.
 *
 * @param {ts.Node} declaration
 * @returns {RequirementSet | null}
 */
function setOf(declaration) {
  for (let node = declaration; node && !ts.isSourceFile(node); node = node.parent) {
    const text = node.getSourceFile().text;
    const comments = ts.getLeadingCommentRanges(text, node.getFullStart()) ?? [];
    const comment = comments.map(({ pos, end }) => text.slice(pos, end)).at(-1) ?? "";
    if (/@beta|Api set:[^\]]*(PREVIEW|BETA)/i.test(comment)) return PREVIEW;
    const found = /\[Api set:[^\]]*?([A-Za-z]+)\s+(\d+\.\d+)/.exec(comment);
    if (found) return { name: found[1], version: found[2] };
  }
  return null;
}

/**
 * The versions that hold at a node because it stands under a test of isSetSupported("Name", "1.12"): in the then-branch
 * of an if, behind &&, or in the true arm of ?:. Tests joined by || or negated promise nothing.
 *
 * @returns {Map<string, string>}
 */
function guardedSets(node) {
  const sets = new Map();
  for (let child = node; child.parent; child = child.parent) {
    const test = testAround(child);
    for (const { name, version } of test ? promises(test) : []) {
      if (compareVersions(version, sets.get(name) ?? "0") > 0) sets.set(name, version);
    }
  }
  return sets;
}

/** The condition that is true wherever a child runs. */
function testAround(child) {
  const { parent } = child;
  if (ts.isIfStatement(parent) && parent.thenStatement === child) return parent.expression;
  if (ts.isConditionalExpression(parent) && parent.whenTrue === child) return parent.condition;
  const isAnd = ts.isBinaryExpression(parent) && parent.operatorToken.kind === ts.SyntaxKind.AmpersandAmpersandToken;
  return isAnd && parent.right === child ? parent.left : null;
}

/** The sets that a true condition promises. */
function promises(condition) {
  if (ts.isParenthesizedExpression(condition)) return promises(condition.expression);
  if (ts.isBinaryExpression(condition) && condition.operatorToken.kind === ts.SyntaxKind.AmpersandAmpersandToken) {
    return [...promises(condition.left), ...promises(condition.right)];
  }
  if (!ts.isCallExpression(condition) || !/(^|\.)isSetSupported$/.test(condition.expression.getText())) return [];
  const [name, version] = condition.arguments;
  return name && version && ts.isStringLiteralLike(name) && ts.isStringLiteralLike(version)
    ? [{ name: name.text, version: version.text }]
    : [];
}

module.exports = { compareVersions, declaredSets, guardedSets, setOf };
