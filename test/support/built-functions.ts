import { readFileSync } from "node:fs";
import path from "node:path";
import { createContext, runInContext } from "node:vm";
import type { AssociatedFunction } from "../../src/workbench/functions/call-function";
import type { FunctionMetadata } from "../../src/workbench/functions/metadata";
import { StandInError } from "./custom-functions-runtime";

const dist = path.resolve(__dirname, "../../dist");

/** The functions of the built bundle, by id, as the page associates them. */
export function builtFunctions(): Map<string, AssociatedFunction> {
  const found = new Map<string, AssociatedFunction>();
  const runtime = { Error: StandInError, associate: (id: string, run: AssociatedFunction) => found.set(id, run) };
  // The bundle asks its script tag where the other bundles lie.
  const document = { currentScript: { tagName: "SCRIPT", src: "https://localhost:3000/functions.js" } };
  const window = createContext({ CustomFunctions: runtime, document });
  runInContext("globalThis.self = globalThis; globalThis.window = globalThis;", window);
  runInContext(readFileSync(path.join(dist, "functions.js"), "utf8"), window);
  return found;
}

/** What the build tells Excel about them. */
export function builtMetadata(): readonly FunctionMetadata[] {
  return (JSON.parse(readFileSync(path.join(dist, "functions.json"), "utf8")) as { functions: FunctionMetadata[] })
    .functions;
}
