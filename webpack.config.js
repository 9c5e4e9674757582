/**
 * `webpack --mode production` builds the add-in into dist/; `webpack --env workbench` the workbench into
 * build/workbench (with `--env tested` as the tests in a browser open it).
 *
 * ENVELOPE_URL        where dist/ will lie; https://localhost:3000 when unset
 * ENVELOPE_SUPPORT_URL  where people find help; the help site's own page when unset
 * ENVELOPE_NAMESPACE  what stands before the dot of a function; empty for bare names, =ATTRIBUTED_REVENUE(…)
 */
const path = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const FunctionsMetadataPlugin = require("custom-functions-metadata-plugin");
const HtmlPlugin = require("html-webpack-plugin");
const MinimizerPlugin = require("minimizer-webpack-plugin");
const { FAMILIES } = require("./scripts/functions/families.cjs");
const { FunctionsPlugin } = require("./scripts/build/functions-plugin.cjs");
const { FOREVER, PANE_POLICY } = require("./scripts/build/headers.cjs");
const { InventoryPlugin } = require("./scripts/build/inventory/inventory-plugin.cjs");
const { readLanguages } = require("./scripts/build/languages.cjs");
const { fillManifest, LOCAL_URL } = require("./scripts/build/manifest.cjs");
const { namespaceOf } = require("./scripts/build/namespace.cjs");
const { StableNamePlugin } = require("./scripts/build/stable-name-plugin.cjs");

const families = FAMILIES.map(({ file }) => `./${file}`);
/** The pane's texts: in the folder of each language, a file for each screen. */
const CATALOGUES = /src[\\/]taskpane[\\/]languages[\\/][a-z]{2}[\\/][\w-]+-texts\.ts$/;
const officeFiles = ["office.js", "excel-win32-16.01.js", "en-us/office_strings.js"];

/** What both builds share: the shared page's bundles, in which the functions come first and carry the runtime. */
function common({ mode, url, namespace }) {
  const production = mode === "production";
  return {
    mode,
    target: ["web", "es2021"],
    devtool: production ? false : "source-map",
    entry: {
      functions: "./src/functions/index.ts",
      taskpane: { import: "./src/taskpane/index.tsx", dependOn: "functions" },
    },
    output: { clean: true, filename: "[name].js", chunkFilename: "[name].[contenthash:8].js" },
    // A file is where it is named, not where a link leads: the same sources in another folder then give the same build.
    resolve: { extensions: [".ts", ".tsx", ".js"], symlinks: false },
    resolveLoader: { symlinks: false },
    module: {
      rules: [
        { test: /\.tsx?$/, exclude: [/node_modules/, CATALOGUES], loader: "swc-loader", options: swcOptions },
        { test: CATALOGUES, loader: require.resolve("./scripts/build/catalogue-loader.cjs") },
        { test: /\.css$/, use: ["style-loader", "css-loader"] },
      ],
    },
    optimization: { minimizer: [new MinimizerPlugin({ minify: MinimizerPlugin.swcMinify, extractComments: false })] },
    performance: { hints: false },
    plugins: [
      new FunctionsMetadataPlugin({ input: families, output: "functions.json" }),
      new FunctionsPlugin({ url, namespace }),
      new CopyPlugin({ patterns: [{ from: "assets/icons/*.png" }] }),
    ],
  };
}

const swcOptions = {
  swcrc: false,
  jsc: {
    parser: { syntax: "typescript", tsx: true },
    transform: { react: { runtime: "automatic" } },
    target: "es2021",
  },
};

/** @param {string} namespace what stands before the dot of a function, which the template passes on to the pane */
const page = (filename, template, chunks, namespace) =>
  new HtmlPlugin({ filename, template, chunks, namespace, policy: PANE_POLICY, chunksSortMode: "manual" });

/** The add-in: the shared page, the functions and the manifest, for ENVELOPE_URL. */
function addIn({ mode = "production" } = {}) {
  const url = (process.env.ENVELOPE_URL || LOCAL_URL).replace(/\/+$/, "");
  const namespace = namespaceOf(process.env);
  const shared = common({ mode, url, namespace });
  const production = mode === "production";
  const hashed = `${FOREVER}/[name].[contenthash:8].js`;
  const manifest = {
    from: "manifest.xml",
    transform: (xml) =>
      fillManifest(xml.toString(), {
        url,
        namespace,
        locales: readLanguages().map(({ locale }) => locale),
        support: process.env.ENVELOPE_SUPPORT_URL,
      }),
  };
  return {
    ...shared,
    name: "add-in",
    output: {
      ...shared.output,
      path: path.resolve(__dirname, "dist"),
      // Releases lie below and outlast a build.
      clean: { keep: /^release[\\/]/ },
      ...(production && { filename: hashed, chunkFilename: hashed }),
    },
    plugins: [
      ...shared.plugins,
      page("taskpane.html", "./src/taskpane/taskpane.html", ["functions", "taskpane"], namespace),
      new CopyPlugin({
        patterns: [
          manifest,
          { from: "src/commands/shortcuts.json" },
          { from: "LICENSE", to: "LICENSE.txt", toType: "file" },
        ],
      }),
      ...(production
        ? [new StableNamePlugin({ entry: "functions", name: "functions.js" }), new InventoryPlugin()]
        : []),
    ],
  };
}

/**
 * The workbench: the same pane on Microsoft's npm package and our simulator, beside Univer's grid.
 * @param {boolean} tested for tests in a browser: React still warns, and a page is parsed in half the time
 */
function workbench({ mode = "development", url = "", tested = false } = {}) {
  const namespace = namespaceOf(process.env);
  const shared = common({ mode, url, namespace });
  const office = officeFiles.map((file) => ({
    from: `node_modules/@microsoft/office-js/dist/${file}`,
    to: `office-js/${file}`,
  }));
  return {
    ...shared,
    name: "workbench",
    ...(tested && { devtool: false, optimization: { ...shared.optimization, minimize: true } }),
    entry: { ...shared.entry, workbench: "./src/workbench/index.tsx", gallery: "./src/workbench/gallery/index.tsx" },
    output: { ...shared.output, path: path.resolve(__dirname, "build/workbench") },
    plugins: [
      ...shared.plugins,
      page("index.html", "./src/workbench/index.html", ["workbench"], namespace),
      page("gallery/index.html", "./src/workbench/gallery/gallery.html", ["gallery"], namespace),
      page("pane.html", "./src/workbench/pane.html", ["functions", "taskpane"], namespace),
      // Microsoft's files come minified, and are served exactly as published.
      new CopyPlugin({
        patterns: [
          ...office.map((file) => ({ ...file, info: { minimized: true } })),
          { from: "assets/samples/*.xlsx", to: "samples/[name][ext]" },
        ],
      }),
    ],
  };
}

module.exports = (env = {}, argv = {}) =>
  env.workbench ? workbench({ mode: argv.mode, tested: Boolean(env.tested) }) : addIn({ mode: argv.mode });
module.exports.addIn = addIn;
module.exports.workbench = workbench;
