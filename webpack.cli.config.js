/** Builds the command line, src/cli, into one file for Node: build/cli/envelope.js. */
const path = require("node:path");
const { DefinePlugin } = require("webpack");
const { version } = require("./package.json");

module.exports = {
  mode: "production",
  target: "node20",
  entry: "./src/cli/index.ts",
  output: { path: path.resolve(__dirname, "build/cli"), filename: "envelope.js", clean: true },
  resolve: { extensions: [".ts", ".js"] },
  module: {
    rules: [
      {
        test: /\.ts$/,
        exclude: /node_modules/,
        loader: "swc-loader",
        options: { swcrc: false, jsc: { parser: { syntax: "typescript" }, target: "es2022" } },
      },
    ],
  },
  // A stack trace should name the functions of the source.
  optimization: { minimize: false },
  performance: { hints: false },
  plugins: [new DefinePlugin({ ENVELOPE_VERSION: JSON.stringify(version) })],
};
