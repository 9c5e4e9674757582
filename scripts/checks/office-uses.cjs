const path = require("node:path");
const ts = require("typescript");

/**
 * A use of Office.js in source: where it stands, how it reads there, and what it was declared as.
 * @typedef {{ node: ts.Node, label: string, declarations: readonly ts.Declaration[] }} OfficeUse
 */

const isOffice = (declaration) =>
  /@types[\\/](office-js|custom-functions-runtime)[\\/]index\.d\.ts$/.test(declaration.getSourceFile().fileName);

/** Whether the program knows Office.js at all; if not, it would find no use and say that all is well. */
function knowsOffice(program) {
  return program.getSourceFiles().some((file) => /@types[\\/]office-js[\\/]index\.d\.ts$/.test(file.fileName));
}

/**
 * Every use of an Office.js member in a program's own files: calls, properties, element access with a literal, object
 * literals and destructuring, types, and the paths of load().
 *
 * @param {ts.Program} program
 * @param {(file: string) => boolean} includes which files to look at, by absolute path
 * @returns {{ uses: OfficeUse[], unknown: { node: ts.Node, path: string, type: string }[] }} unknown: load paths that
 * do not exist
 */
function officeUses(program, includes) {
  const checker = program.getTypeChecker();
  const uses = [];
  const unknown = [];

  const add = (node, label, declarations = []) => {
    if (declarations.length > 0 && declarations.every(isOffice)) uses.push({ node, label, declarations });
  };
  const symbolAt = (node) => {
    const symbol = checker.getSymbolAtLocation(node);
    return symbol && symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
  };
  const short = (node) => node.getText().replace(/\s+/g, " ").split(".").slice(-2).join(".");

  const readers = [
    [(node) => ts.isCallExpression(node) || ts.isNewExpression(node), readCall],
    [ts.isPropertyAccessExpression, readProperty],
    [ts.isElementAccessExpression, readElement],
    [(node) => ts.isPropertyAssignment(node) || ts.isShorthandPropertyAssignment(node), readAssignment],
    [ts.isBindingElement, readBinding],
    [ts.isTypeReferenceNode, (node) => add(node, node.getText(), symbolAt(node.typeName)?.declarations)],
  ];

  function readCall(node) {
    const declaration = checker.getResolvedSignature(node)?.declaration;
    if (declaration) add(node.expression.name ?? node.expression, `${short(node.expression)}()`, [declaration]);
    if (
      ts.isCallExpression(node) &&
      ts.isPropertyAccessExpression(node.expression) &&
      node.expression.name.text === "load"
    )
      readLoad(node);
  }

  function readProperty(node) {
    // A call chose one overload, and was read as such.
    const called = ts.isCallExpression(node.parent) && node.parent.expression === node;
    if (!called) add(node.name, short(node), symbolAt(node.name)?.declarations);
  }

  function readElement(node) {
    if (!ts.isStringLiteralLike(node.argumentExpression)) return;
    const property = checker.getTypeAtLocation(node.expression).getProperty(node.argumentExpression.text);
    add(node, node.getText(), property?.declarations);
  }

  function readAssignment(node) {
    const name = node.name.getText().replace(/["']/g, "");
    const property = checker.getContextualType(node.parent)?.getNonNullableType().getProperty(name);
    add(node, `{ ${name} }`, property?.declarations);
  }

  function readBinding(node) {
    const name = (node.propertyName ?? node.name).getText();
    add(node, `{ ${name} }`, checker.getTypeAtLocation(node.parent).getProperty(name)?.declarations);
  }

  /** range.load("values, format/fill/color"), range.load(["values"]) and context.load(range, "values"). */
  function readLoad(call) {
    const target = checker.getTypeAtLocation(call.expression.expression);
    const onContext = target.symbol?.name === "RequestContext";
    const type = onContext && call.arguments[0] ? checker.getTypeAtLocation(call.arguments[0]) : target;
    const options = onContext ? call.arguments.slice(1) : [...call.arguments];
    const literals = options
      .flatMap((option) => (ts.isArrayLiteralExpression(option) ? [...option.elements] : [option]))
      .filter(ts.isStringLiteralLike);
    for (const literal of literals) {
      for (const path of literal.text.split(",").map((part) => part.trim()))
        if (path && path !== "*") readPath(literal, type, path);
    }
  }

  function readPath(node, start, path) {
    let type = start;
    for (const segment of path.split("/")) {
      const property = type.getProperty(segment) ?? itemType(type, node)?.getProperty(segment);
      if (!property) {
        if (start.symbol?.declarations?.every(isOffice))
          unknown.push({ node, path, type: checker.typeToString(start) });
        return;
      }
      add(node, `load("${path}")`, property.declarations);
      type = segment === "items" ? (itemType(type, node) ?? type) : checker.getTypeOfSymbolAtLocation(property, node);
    }
  }

  /** A collection's path may leave "items" out. */
  function itemType(type, node) {
    const items = type.getProperty("items");
    return items ? checker.getTypeArguments(checker.getTypeOfSymbolAtLocation(items, node))[0] : undefined;
  }

  function visit(node) {
    for (const [fits, read] of readers) if (fits(node)) read(node);
    ts.forEachChild(node, visit);
  }
  for (const file of program.getSourceFiles())
    if (!file.isDeclarationFile && includes(path.resolve(file.fileName))) visit(file);
  return { uses, unknown };
}

module.exports = { knowsOffice, officeUses };
