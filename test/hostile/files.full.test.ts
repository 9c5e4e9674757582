import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { run } from "../../src/cli/program";
import { MEGABYTE } from "../support/hostile/archives";
import { FALSE, LARGE, type HostileFile } from "../support/hostile/files";

jest.setTimeout(120_000);

const ROOT = path.join(__dirname, "../..");
/** Megabytes that the command may use beside what Node itself takes; the file too. */
const HEAP = 400;
const RESIDENT = 900;

let folder: string;
beforeAll(() => {
  // Builds the command line where it is older than its sources.
  execFileSync(process.execPath, [path.join(ROOT, "bin/envelope.mjs"), "--version"]);
  folder = mkdtempSync(path.join(tmpdir(), "envelope-hostile-"));
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/**
 * Runs the command in a process of its own, whose heap is small, and which says in the end how much memory it took at
 * most.
 */
function envelope(...words: string[]) {
  const limits = [
    `--max-old-space-size=${HEAP}`,
    "--import",
    "data:text/javascript,process.on('exit',()=>console.error('peak',process.resourceUsage().maxRSS))",
  ];
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [...limits, path.join(ROOT, "build/cli/envelope.js"), ...words],
    { encoding: "utf8", cwd: folder, timeout: 100_000 },
  );
  const lines = stderr.trimEnd().split("\n");
  const peak = Number(/^peak (\d+)$/.exec(lines.pop() ?? "")?.[1] ?? NaN) / 1024;
  return { status, stdout, error: lines.join("\n"), peak };
}

/** How it ends: what was printed as an error, and the exit code. */
const outcome = (told: HostileFile["told"], error: string) =>
  told === "read"
    ? [0, ""]
    : told === "either"
      ? [error === "" ? 0 : 1, expect.stringMatching(/^(envelope: [^\n]+)?$/)]
      : [1, expect.stringMatching(told)];

/** The folder holds the file and nothing else, and so does what lies around it. */
function nothingWritten(): void {
  expect(readdirSync(folder)).toEqual(["hostile.xlsx"]);
  expect(
    [path.join(folder, "../envelope-traversal.xml"), path.join(tmpdir(), "envelope-traversal.xml")].filter((stray) =>
      existsSync(stray),
    ),
  ).toEqual([]);
}

test.each(LARGE.map((one) => [one.name, one] as const))(
  "%s: read or refused in one line and in bounded memory",
  (_name, { file, told }) => {
    writeFileSync(path.join(folder, "hostile.xlsx"), file());
    const { status, error, peak } = envelope("inspect", "hostile.xlsx");
    expect([status, error]).toEqual(outcome(told, error));
    expect(error).not.toContain("\n");
    expect(peak).toBeLessThan(RESIDENT);
    nothingWritten();
  },
);

test.each(FALSE.map((one) => [one.name, one] as const))(
  "%s: read or refused in one line, with nothing written",
  async (_name, { file, told }) => {
    writeFileSync(path.join(folder, "hostile.xlsx"), file());
    const lines: string[] = [];
    const terminal = {
      out: () => undefined,
      error: (text: string) => void lines.push(text),
      progress: () => undefined,
    };
    const status = await run(["inspect", path.join(folder, "hostile.xlsx")], {
      terminal,
      now: new Date(2026, 0, 20),
      version: "1.2.3",
    });
    const error = lines.join("\n");
    expect([status, error]).toEqual(outcome(told, error));
    expect(error).not.toContain("\n");
    nothingWritten();
  },
);

test("the files that are refused for what they unpack to are a few megabytes themselves", () => {
  const sizes = LARGE.map(({ file }) => file().length);
  expect(Math.max(...sizes)).toBeLessThan(8 * MEGABYTE);
});
