import { randomUUID } from "node:crypto";
import { accessSync, constants, existsSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { isTextFile } from "../xlsx";
import { InputProblem } from "./problem";

/** @throws InputProblem when there is no such file or it cannot be read */
export function readFile(file: string): Uint8Array {
  try {
    if (statSync(file).isDirectory()) throw new InputProblem(`${file} is a folder. Name the workbook in it.`);
    return readFileSync(file);
  } catch (error) {
    if (error instanceof InputProblem) throw error;
    throw new InputProblem(`${file} cannot be read: ${reason(error)}.`);
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
  if (sameFile(input, output)) throw new InputProblem(`${output} is the original, which is never changed. Name another file with --out.`);
  return output;
}

function sameFile(a: string, b: string): boolean {
  if (path.resolve(a) === path.resolve(b)) return true;
  const [first, second] = [a, b].map((file) => statSync(file, { throwIfNoEntry: false }));
  return first !== undefined && second !== undefined && first.ino === second.ino && first.dev === second.dev;
}

/** Writes aside and renames, so that the file is there whole or not at all. @throws InputProblem when it cannot be written */
export function writeFile(file: string, bytes: Uint8Array): void {
  const aside = path.join(path.dirname(file), `.${path.basename(file)}.${randomUUID()}.tmp`);
  try {
    // A folder that takes the renaming would let it replace even a file that is write-protected.
    if (existsSync(file)) accessSync(file, constants.W_OK);
    writeFileSync(aside, bytes);
    renameSync(aside, file);
  } catch (error) {
    rmSync(aside, { force: true });
    throw new InputProblem(`${file} cannot be written: ${reason(error)}.`);
  }
}

const REASONS: Record<string, string> = {
  ENOENT: "there is no such file or folder",
  EACCES: "access is denied",
  EPERM: "access is denied",
  EISDIR: "it is a folder",
  ENOSPC: "the disk is full",
  EDQUOT: "the quota of the disk is used up",
  EFBIG: "it is larger than the disk takes",
  EIO: "the disk has a fault",
  EROFS: "the disk is read-only",
  EBUSY: "another program has it open",
};

function reason(error: unknown): string {
  const code = typeof error === "object" && error !== null && "code" in error ? String(error.code) : "";
  return REASONS[code] ?? String(error);
}
