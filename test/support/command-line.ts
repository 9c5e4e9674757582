import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { run } from "../../src/cli/program";

/** What a run of the command line left. */
export interface Ran {
  readonly code: number;
  /** What it printed, and what it said of errors. */
  readonly out: string;
  readonly error: string;
}

/** Runs the command line in this process, on a day that stays the same. */
export async function envelope(...words: string[]): Promise<Ran> {
  const [out, error]: [string[], string[]] = [[], []];
  const terminal = {
    out: (text: string) => void out.push(text),
    error: (text: string) => void error.push(text),
    progress: () => undefined,
  };
  const code = await run(words, { terminal, now: new Date(2026, 0, 20), version: "1.2.3" });
  return { code, out: out.join("\n"), error: error.join("\n") };
}

/** A folder that is empty before each test of a file and gone after it. */
export interface TestFolder {
  readonly path: string;
  /** The path of a file in it. */
  readonly file: (...names: string[]) => string;
}

export function testFolder(): TestFolder {
  let folder = "";
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), "envelope-"));
  });
  afterEach(() => {
    jest.restoreAllMocks();
    rmSync(folder, { recursive: true, force: true });
  });
  return {
    get path() {
      return folder;
    },
    file: (...names) => path.join(folder, ...names),
  };
}
