import { createRequire } from "node:module";
import path from "node:path";
import { fileURLToPath } from "node:url";

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../../..");
const require = createRequire(import.meta.url);
const base = require(path.join(root, "webpack.cli.config.js"));

/** Packages that Node cannot load by the names in which they are imported here, so they go into the bundle. */
const BUNDLED = /^(hucre|numfmt|fflate|@xmldom\/xmldom|papaparse)(\/|$)/;

/**
 * Programs of the benchmark as one file each, by name; packages stay outside them, as jest too loads them from their
 * folders.
 */
export async function build(entries, folder) {
  const webpack = require("webpack");
  const config = {
    ...base,
    context: root,
    entry: entries,
    output: { path: folder, filename: "[name].js", library: { type: "commonjs2" } },
    externals: ({ request }, done) =>
      /^[./]|^node:/.test(request) || BUNDLED.test(request) ? done() : done(null, `commonjs ${request}`),
    // Our own files say `require` only for what is looked up while they run.
    module: { rules: [...base.module.rules, { test: /\.ts$/, parser: { commonjs: false } }] },
    node: { __dirname: true },
  };
  const stats = await new Promise((done, fail) =>
    webpack([{ ...base, context: root }, config], (error, result) => (error ? fail(error) : done(result))),
  );
  if (stats.hasErrors()) throw new Error(stats.toString("errors-only"));
}
