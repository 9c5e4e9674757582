const { transformSync } = require("@swc/core");
const { compileMessageOrThrow } = require("@lingui/message-utils/compileMessage");

/**
 * Compiles a catalogue of the pane's texts: its ICU messages become what the library works from at run time, so that no
 * parser of messages travels with the add-in. A catalogue is a module of constants that imports nothing but types.
 * For webpack this is a loader, and for Jest, by `process`, a transform: tests read what the build reads.
 *
 * @throws when a message cannot be parsed, with its key
 */
module.exports = function compileCatalogue(source) {
  return constantsOf(source)
    .map(([name, catalogue]) => `export const ${name} = ${catalogue};`)
    .join("\n");
};
module.exports.process = (source) => ({
  code: constantsOf(source)
    .map(([name, catalogue]) => `exports.${name} = ${catalogue};`)
    .join("\n"),
});

/** The names of a module's constants, and each as JSON with its messages compiled. */
function constantsOf(source) {
  const { code } = transformSync(source, {
    swcrc: false,
    jsc: { parser: { syntax: "typescript" }, target: "es2021" },
    module: { type: "commonjs" },
  });
  const module = { exports: {} };
  new Function("module", "exports", code)(module, module.exports);
  return Object.entries(module.exports).map(([name, catalogue]) => [name, JSON.stringify(compiled(catalogue, name))]);
}

function compiled(text, key) {
  if (typeof text === "object")
    return Object.fromEntries(Object.entries(text).map(([name, part]) => [name, compiled(part, `${key}.${name}`)]));
  try {
    return compileMessageOrThrow(text);
  } catch (error) {
    throw new Error(`${key}: ${error.message}`, { cause: error });
  }
}
