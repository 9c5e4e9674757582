/**
 * Types, lint and Office.js requirement sets of the whole project: `node scripts/checks/code.mjs`. One TypeScript
 * program serves all three, since building and checking one is most of what each of them costs.
 */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { ESLint } from "eslint";

const require = createRequire(import.meta.url);
const ts = require("typescript");
const { checkApiSetsOf, looksAtOffice } = require("./api-set.cjs");
const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../..");

function createProgram() {
  const config = ts.getParsedCommandLineOfConfigFile(
    path.join(root, "tsconfig.json"),
    {},
    {
      ...ts.sys,
      onUnRecoverableConfigFileDiagnostic: (diagnostic) => {
        throw new Error(ts.flattenDiagnosticMessageText(diagnostic.messageText, "\n"));
      },
    },
  );
  // typescript-eslint finds a node's parent in the tree, which a program keeps only when told to.
  return ts.createProgram(config.fileNames, config.options, ts.createCompilerHost(config.options, true));
}

/** @returns how many errors the compiler found; they are printed */
function checkTypes(program) {
  const found = ts.getPreEmitDiagnostics(program);
  const host = { getCanonicalFileName: (name) => name, getCurrentDirectory: () => root, getNewLine: () => "\n" };
  if (found.length > 0) console.error(ts.formatDiagnostics(found, host));
  return found.length;
}

/** @returns how many errors and warnings ESLint found; they are printed */
async function lint(program) {
  const typed = {
    files: ["**/*.{ts,tsx}"],
    languageOptions: { parserOptions: { projectService: false, programs: [program] } },
  };
  const eslint = new ESLint({ cwd: root, overrideConfig: [typed] });
  const results = await eslint.lintFiles(["."]);
  const count = results.reduce((sum, { errorCount, warningCount }) => sum + errorCount + warningCount, 0);
  if (results.length === 0) throw new Error("ESLint found no file to look at");
  if (count > 0) console.error(await (await eslint.loadFormatter("stylish")).format(results));
  return count;
}

/** @returns how many members of Office.js lie beyond the manifest; they are printed */
function checkApiSets(program) {
  const { uses, problems } = checkApiSetsOf({
    program,
    manifest: readFileSync(path.join(root, "manifest.xml"), "utf8"),
    includes: looksAtOffice,
  });
  for (const problem of problems) console.error(problem);
  console.log(`${uses} uses of Office.js, ${problems.length} beyond the manifest's requirement sets`);
  return problems.length;
}

const program = createProgram();
const problems = [checkTypes(program), checkApiSets(program), await lint(program)];
console.log(`types ${problems[0]}, requirement sets ${problems[1]}, lint ${problems[2]} problems`);
process.exitCode = problems.some((count) => count > 0) ? 1 : 0;
