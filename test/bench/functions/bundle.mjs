import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { runInThisContext } from "node:vm";

const BUNDLE = fileURLToPath(new URL("../../../dist/functions.js", import.meta.url));

/** The functions of the built bundle by id: what is measured is what is shipped. */
export function bundledFunctions() {
  if (!existsSync(BUNDLE)) throw new Error("dist/functions.js is not there: run npm run build first.");
  const functions = {};
  globalThis.self = globalThis;
  globalThis.document = { currentScript: { tagName: "SCRIPT", src: "https://localhost:3000/functions.js" } };
  globalThis.CustomFunctions = { Error, associate: (id, run) => (functions[id] = run) };
  runInThisContext(readFileSync(BUNDLE, "utf8"));
  return functions;
}
