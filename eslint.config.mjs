import js from "@eslint/js";
import tseslint from "typescript-eslint";
import office from "eslint-plugin-office-addins";
import hooks from "eslint-plugin-react-hooks";
import a11y from "eslint-plugin-jsx-a11y";

const nodeGlobals = Object.fromEntries(
  [
    "require",
    "module",
    "process",
    "console",
    "__dirname",
    "setTimeout",
    "clearTimeout",
    "Buffer",
    "URL",
    "performance",
  ].map((name) => [name, "readonly"]),
);
const pageGlobals = Object.fromEntries(
  ["window", "document", "location", "localStorage", "performance", "MutationObserver"].map((name) => [
    name,
    "readonly",
  ]),
);

export default tseslint.config(
  { ignores: ["dist/", "build/", "coverage/", "node_modules/", "test/fixtures/api-set/"] },
  js.configs.recommended,
  {
    files: ["**/*.{ts,tsx}"],
    extends: [...tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: { "no-console": "error", "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_" }] },
  },
  {
    files: ["**/*.tsx"],
    plugins: { "react-hooks": hooks },
    rules: { "react-hooks/rules-of-hooks": "error", "react-hooks/exhaustive-deps": "error" },
  },
  { files: ["**/*.tsx"], ...a11y.flatConfigs.recommended },
  {
    // Only the plugin's rules: its own configs skip *.tsx and force a formatter.
    files: ["src/**/*.{ts,tsx}"],
    ignores: ["src/simulator/**"],
    plugins: { "office-addins": office },
    rules: Object.fromEntries(Object.keys(office.rules).map((rule) => [`office-addins/${rule}`, "error"])),
  },
  { files: ["**/*.{cjs,mjs,js}"], languageOptions: { globals: nodeGlobals } },
  // These run in a page, as a whole or in what they hand to it.
  {
    files: [
      "test/support/office-stub.js",
      "test/bench/pane/index.mjs",
      "scripts/make-pictures.mjs",
      "scripts/pictures/guides.mjs",
    ],
    languageOptions: { globals: pageGlobals },
  },
  {
    // Tests look into untyped wire messages and foreign JSON.
    files: ["test/**/*.{ts,tsx}"],
    rules: Object.fromEntries(
      [
        "no-explicit-any",
        "no-unsafe-assignment",
        "no-unsafe-member-access",
        "no-unsafe-call",
        "no-unsafe-return",
        "no-unsafe-argument",
        "require-await",
      ].map((rule) => [`@typescript-eslint/${rule}`, "off"]),
    ),
  },
);
