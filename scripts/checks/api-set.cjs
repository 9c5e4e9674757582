/**
 * Every Office.js member in use lies in a requirement set that the manifest declares, or under an isSetSupported test
 * for it. A member beyond them throws in an Excel of the manifest's floor.
 */
const path = require("node:path");
const ts = require("typescript");
const { knowsOffice, officeUses } = require("./office-uses.cjs");
const { compareVersions, declaredSets, guardedSets, setOf } = require("./requirement-sets.cjs");

/** @types/office-js documents members that all hosts share with the sets of one of the others. */
const OTHER_HOSTS = /^(Mailbox|Word|OneNote|PowerPoint|Visio)/;

/**
 * @param {object} input
 * @param {string} input.tsconfig path of the configuration whose options (and typings) apply
 * @param {string} input.manifest text of the manifest
 * @param {(file: string) => boolean} input.includes which files to look at, by absolute path
 * @param {string[]} [input.files] files to look at besides those of the configuration
 * @returns {{ uses: number, problems: string[] }}
 * @throws when the check could not see anything: no typings, no requirement sets or no files
 */
function checkApiSets({ tsconfig, manifest, includes, files = [] }) {
  return checkApiSetsOf({ program: programOf(tsconfig, includes, files), manifest, includes });
}

/**
 * The same for a program that is there already.
 * @param {{ program: ts.Program, manifest: string, includes: (file: string) => boolean }} input
 * @returns {{ uses: number, problems: string[] }}
 */
function checkApiSetsOf({ program, manifest, includes }) {
  const declared = declaredSets(manifest);
  if (declared.size === 0) throw new Error("The manifest declares no requirement set");
  if (!knowsOffice(program)) throw new Error("@types/office-js is not part of the program: nothing could be checked");

  const { uses, unknown } = officeUses(program, includes);
  const problems = uses.flatMap((use) => {
    const problem = problemOf(use, declared);
    return problem ? [`${placeOf(use.node)} ${use.label} ${problem}`] : [];
  });
  const unknownPaths = unknown.map(
    ({ node, path: loaded, type }) => `${placeOf(node)} load("${loaded}"): ${type} has no such property`,
  );
  return { uses: uses.length, problems: [...new Set([...problems, ...unknownPaths])] };
}

function programOf(tsconfig, includes, files) {
  const config = ts.getParsedCommandLineOfConfigFile(
    tsconfig,
    {},
    {
      ...ts.sys,
      onUnRecoverableConfigFileDiagnostic: (diagnostic) => {
        throw new Error(ts.flattenDiagnosticMessageText(diagnostic.messageText, "\n"));
      },
    },
  );
  const names = [...config.fileNames, ...files].filter((file) => includes(path.resolve(file)));
  if (names.length === 0) throw new Error("No source file to check");
  return ts.createProgram(names, config.options);
}

/** What a use lacks, or null. Of several declarations (overloads, merged enums) the oldest decides. */
function problemOf(use, declared) {
  const sets = use.declarations.map(setOf).filter((set) => set && !OTHER_HOSTS.test(set.name));
  const needed = sets.sort((a, b) => compareVersions(a.version, b.version))[0];
  if (!needed) return null;
  const allowed = [declared.get(needed.name), guardedSets(use.node).get(needed.name)]
    .filter(Boolean)
    .sort(compareVersions)
    .at(-1);
  if (allowed && compareVersions(allowed, needed.version) >= 0) return null;
  return `needs ${needed.name} ${needed.version}; here ${allowed ? `${needed.name} ${allowed}` : "none of it"} is certain`;
}

function placeOf(node) {
  const file = node.getSourceFile();
  const { line, character } = file.getLineAndCharacterOfPosition(node.getStart());
  return `${path.relative(process.cwd(), file.fileName)}:${line + 1}:${character + 1}`;
}

const sources = path.resolve(__dirname, "../../src") + path.sep;
// The simulator stands on the other side of the wire and implements what others use.
const simulator = path.join(sources, "simulator") + path.sep;

/** Whether a file of the project is held to the manifest's requirement sets. */
const looksAtOffice = (file) => path.resolve(file).startsWith(sources) && !path.resolve(file).startsWith(simulator);

module.exports = { checkApiSets, checkApiSetsOf, looksAtOffice };
