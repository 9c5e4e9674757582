const { readdirSync, readFileSync } = require("node:fs");
const { availableParallelism } = require("node:os");
const path = require("node:path");
const { joined } = require("./scripts/test/groups.cjs");

/**
 * Which tests run. "quick" is `npm test`: all but *.full.test.*. "full" is `npm run test:full`: those, and again the
 * tests that spare themselves something in the quick run (they ask test/support/tier). Else all are there to be named.
 */
const TIER = process.env.ENVELOPE_TESTS ?? "all";
const IS_FULL = /\.full\.test\.tsx?$/;
/** A module that is mocked would be so for all. */
const NEEDS_ITS_OWN = /jest\.mock\(|@jest-environment/;
const SPARES = /from "[./]*\/support\/tier"/;

// Packages that ship only ES modules and therefore pass through the transform.
const esm = [
  "hucre",
  "numfmt",
  "@ironcalc",
  "lodash-es",
  "nanoid",
  "kdbush",
  "rbush",
  "quickselect",
  "cjk-regex",
  "regexp-util",
  "unicode-regex",
  "collapse-white-space",
  "trigram-utils",
  "n-gram",
  "franc-min",
];
const transform = {
  "/src/taskpane/languages/[a-z]{2}/[\\w-]+-texts\\.ts$": "<rootDir>/scripts/build/catalogue-loader.cjs",
  "^.+\\.[mc]?[jt]sx?$": [
    "@swc/jest",
    {
      swcrc: false,
      jsc: {
        parser: { syntax: "typescript", tsx: true },
        transform: { react: { runtime: "automatic" } },
        target: "es2022",
      },
      module: { type: "commonjs" },
    },
  ],
};
const common = {
  transform,
  transformIgnorePatterns: [`/node_modules/(?!(${esm.join("|")})/)`],
  moduleNameMapper: {
    "\\.css$": "<rootDir>/test/support/empty.cjs",
    // The package names a CommonJS build in its exports that it does not ship.
    "^numfmt$": "<rootDir>/node_modules/numfmt/dist/index.js",
    // The same library in one file: 640 modules less to load in each file of tests that starts Univer.
    "^lodash-es$": require.resolve("lodash"),
  },
};

/** Every test below a folder, as "<rootDir>/…". */
function testsBelow(folder) {
  return readdirSync(path.join(__dirname, folder), { withFileTypes: true }).flatMap((entry) => {
    const place = `${folder}/${entry.name}`;
    return entry.isDirectory() ? testsBelow(place) : /\.test\.tsx?$/.test(entry.name) ? [place] : [];
  });
}

const isOfTier = (file) => {
  if (TIER === "quick") return !IS_FULL.test(file);
  if (TIER === "full") return IS_FULL.test(file) || SPARES.test(readFileSync(path.join(__dirname, file), "utf8"));
  return true;
};
const isInBrowser = (file) => file.startsWith("test/browser/");
const tests = testsBelow("test").filter(isOfTier);
const needsItsOwn = (file) => NEEDS_ITS_OWN.test(readFileSync(path.join(__dirname, file), "utf8"));
const places = (files) => files.map((file) => `<rootDir>/${file}`);

/** The tests of a project, joined into a few files where whole runs ask for it (scripts/test.mjs). */
function matching(name, count, fits) {
  const files = tests.filter(fits);
  if (!process.env.ENVELOPE_JOINED) return places(files);
  const shared = files.filter((file) => !needsItsOwn(file));
  return places([...files.filter(needsItsOwn), ...joined(__dirname, name, shared, count)]);
}

module.exports = {
  // Jest leaves one processor free, and so halves a machine that has two.
  maxWorkers: Math.max(2, availableParallelism() - 1),
  // Long enough for a machine that does something else as well: a test that hangs is found all the same.
  testTimeout: 120_000,
  projects: [
    {
      ...common,
      displayName: "browser",
      testEnvironment: "node",
      testMatch: places(tests.filter(isInBrowser)),
      globalSetup: "<rootDir>/test/support/browser/start.ts",
      globalTeardown: "<rootDir>/test/support/browser/stop.ts",
    },
    {
      ...common,
      displayName: "dom",
      testEnvironment: "jsdom",
      testMatch: matching("dom", 4, (file) => file.endsWith(".tsx")),
      setupFilesAfterEnv: ["<rootDir>/test/support/dom.ts"],
    },
    {
      ...common,
      displayName: "node",
      testEnvironment: "node",
      testMatch: matching("node", TIER === "full" ? 24 : 12, (file) => file.endsWith(".ts") && !isInBrowser(file)),
    },
  ].filter(({ testMatch }) => testMatch.length > 0),
};
