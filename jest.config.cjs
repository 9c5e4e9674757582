const { availableParallelism } = require("node:os");

// Packages that ship only ES modules and therefore pass through the transform.
const esm = ["hucre", "numfmt", "@ironcalc", "lodash-es", "nanoid", "kdbush", "rbush", "quickselect", "cjk-regex", "regexp-util", "unicode-regex", "collapse-white-space", "trigram-utils", "n-gram", "franc-min"];
const transform = {
  "/src/taskpane/languages/[a-z]{2}/\\w+\\.ts$": "<rootDir>/scripts/build/catalogue-loader.cjs",
  "^.+\\.[mc]?[jt]sx?$": [
    "@swc/jest",
    { swcrc: false, jsc: { parser: { syntax: "typescript", tsx: true }, transform: { react: { runtime: "automatic" } }, target: "es2022" }, module: { type: "commonjs" } },
  ],
};
const common = {
  transform,
  transformIgnorePatterns: [`/node_modules/(?!(${esm.join("|")})/)`],
  moduleNameMapper: {
    "\\.css$": "<rootDir>/test/support/empty.cjs",
    // The package names a CommonJS build in its exports that it does not ship.
    "^numfmt$": "<rootDir>/node_modules/numfmt/dist/index.js",
  },
};

module.exports = {
  // Jest leaves one processor free, and so halves a machine that has two.
  maxWorkers: Math.max(2, availableParallelism() - 1),
  projects: [
    { ...common, displayName: "node", testEnvironment: "node", testMatch: ["<rootDir>/test/**/*.test.ts"], testPathIgnorePatterns: ["/node_modules/", "/test/browser/"] },
    { ...common, displayName: "dom", testEnvironment: "jsdom", testMatch: ["<rootDir>/test/**/*.test.tsx"], setupFilesAfterEnv: ["<rootDir>/test/support/dom.ts"] },
    { ...common, displayName: "browser", testEnvironment: "node", testMatch: ["<rootDir>/test/browser/**/*.test.ts"] },
  ],
};
