import { randomUUID } from "node:crypto";
import { accessSync, constants, existsSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { isTextFile } from "../xlsx";
import { InputProblem } from "./problem";

/** @throws InputProblem when there is no such file or it cannot be read */
export function readFile(file: string): Uint8Array {
  try {
    if (statSync(file).isDirectory()) throw new InputProblem(`${file} is a folder. Specify a workbook in it.`);
    return readFileSync(file);
  } catch (error) {
    if (error instanceof InputProblem) throw error;
    throw new InputProblem(`${file} cannot be read: ${systemReason(error)}. ${adviceFor(error, READING)}`);
  }
}

/**
 * Where what is written goes: as said, else beside the original.
 * @param behind what then stands behind the original's name
 * @param extension its extension then; left out: the original's, or that of a workbook where that is text
 */
export function outputFile(input: string, out: string | undefined, behind: string, extension?: string): string {
  const { dir, name, ext } = path.parse(input);
  const output = out ?? path.join(dir, `${name}${behind}${extension ?? (isTextFile(input) ? ".xlsx" : ext)}`);
  if (sameFile(input, output))
    throw new InputProblem(`${output} is the original, which is never changed. Choose another file with --out.`);
  return output;
}

function sameFile(a: string, b: string): boolean {
  if (path.resolve(a) === path.resolve(b)) return true;
  const [first, second] = [a, b].map(identity);
  return first !== undefined && second !== undefined && first.ino === second.ino && first.dev === second.dev;
}

/** What tells a file from all others, by whatever path; undefined for none, which reading and writing then say. */
function identity(file: string) {
  try {
    return statSync(file);
  } catch {
    return undefined;
  }
}

/**
 * Writes aside and renames, so that the file is there whole or not at all. @throws InputProblem when it cannot be
 * written
 */
export function writeFile(file: string, bytes: Uint8Array): void {
  // Its name does not grow with that of the file, which may be as long as the system takes.
  const aside = path.join(path.dirname(file), `.envelope-${randomUUID()}.tmp`);
  try {
    // A folder that takes the renaming would let it replace even a file that is write-protected.
    if (existsSync(file)) accessSync(file, constants.W_OK);
    writeFileSync(aside, bytes);
    renameSync(aside, file);
  } catch (error) {
    const todo = `${adviceFor(error, WRITING)}${leftAside(aside)}`;
    throw new InputProblem(`${file} cannot be written: ${systemReason(error)}. ${todo}`);
  }
}

/** Takes away what was written aside. @returns "" or, where it could not be taken away, a sentence that says so */
function leftAside(aside: string): string {
  try {
    rmSync(aside, { force: true });
    return "";
  } catch (error) {
    return existsSync(aside) ? ` A partial file remains: ${aside} (${systemReason(error)}).` : "";
  }
}

/** What systems say of a file, by their codes, in words that stand behind "cannot be read:". */
const REASONS: ReadonlyMap<string, string> = new Map([
  ["ENOENT", "there is no such file or folder"],
  ["ENOTDIR", "part of its path is a file, not a folder"],
  ["ENAMETOOLONG", "its name or path is too long for the system"],
  ["ELOOP", "its links form a loop"],
  ["EACCES", "access is denied"],
  ["EPERM", "access is denied"],
  ["EISDIR", "it is a folder"],
  ["ENOSPC", "the disk is full"],
  ["EDQUOT", "the disk quota is exceeded"],
  ["EFBIG", "it is too large for the disk"],
  ["EIO", "the disk reports an error"],
  ["EROFS", "the disk is read-only"],
  ["EBUSY", "another program has it open"],
  ["EMFILE", "too many files are open"],
  ["ENFILE", "too many files are open"],
  ["ERR_FS_FILE_TOO_LARGE", "it is larger than 2 GB"],
]);

interface Advice {
  readonly otherwise: string;
  readonly by: ReadonlyMap<string, string>;
}

const READING: Advice = {
  otherwise: "Check the path.",
  by: new Map([
    ["EACCES", "Ask its owner for access, or use a copy."],
    ["EPERM", "Ask its owner for access, or use a copy."],
    ["EBUSY", "Close it there and try again."],
    ["EIO", "Use a copy on another disk."],
    ["ERR_FS_FILE_TOO_LARGE", "Keep the revenue in a smaller workbook."],
  ]),
};

const WRITING: Advice = {
  otherwise: "Choose another file with --out.",
  by: new Map([
    ["ENOENT", "Create its folder first, or choose another file with --out."],
    ["ENAMETOOLONG", "Choose a shorter one with --out."],
    ["ENOSPC", "Free some space, or choose a file on another disk with --out."],
    ["EDQUOT", "Free some space, or choose a file on another disk with --out."],
    ["EBUSY", "Close it there, or choose another file with --out."],
  ]),
};

const codeOf = (error: unknown) =>
  typeof error === "object" && error !== null && "code" in error ? String(error.code) : "";

/** What went wrong with a file or a stream, as the system says it. */
export const systemReason = (error: unknown): string =>
  REASONS.get(codeOf(error)) ?? (error instanceof Error ? error.message : String(error));

const adviceFor = (error: unknown, { by, otherwise }: Advice) => by.get(codeOf(error)) ?? otherwise;
