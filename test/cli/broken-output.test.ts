import { execFileSync, spawn } from "node:child_process";
import { EventEmitter } from "node:events";
import { closeSync, existsSync, openSync } from "node:fs";
import path from "node:path";
import { CLOSED_PIPE, watchOutput } from "../../src/cli/broken-output";

jest.setTimeout(120_000);

const ROOT = path.resolve(__dirname, "../..");
const STORY = path.join(ROOT, "assets/samples/story.xlsx");

/** What is told, and the exit code, when a stream breaks as a system says. */
function broken(which: "out" | "error", code: string) {
  const streams = { out: new EventEmitter(), error: new EventEmitter() };
  const told: string[] = [];
  let exit: number | null = null;
  watchOutput(
    streams.out,
    streams.error,
    (line) => void told.push(line),
    (value) => {
      exit = value;
    },
  );
  streams[which].emit("error", Object.assign(new Error(`${code}: it broke`), { code }));
  return { told, exit };
}

test("a reader that has gone ends the command quietly, with the code of a program that its pipe ended", () => {
  expect(CLOSED_PIPE).toBe(128 + 13);
  for (const code of ["EPIPE", "EOF"])
    for (const which of ["out", "error"] as const) expect(broken(which, code)).toEqual({ told: [], exit: CLOSED_PIPE });
});

test("a stream that takes no more is told in one line, where there is one left to tell it", () => {
  expect(broken("out", "ENOSPC")).toEqual({
    told: ["envelope: The result cannot be printed: the disk is full. Redirect the output and try again."],
    exit: 1,
  });
  expect(broken("out", "ECONVERT")).toEqual({
    told: ["envelope: The result cannot be printed: ECONVERT: it broke. Redirect the output and try again."],
    exit: 1,
  });
  expect(broken("error", "ENOSPC")).toEqual({ told: [], exit: 1 });
});

describe("the command as a process", () => {
  // Builds it where it is older than its sources.
  beforeAll(() => void execFileSync(process.execPath, [path.join(ROOT, "bin/envelope.mjs"), "--version"]), 120_000);

  /**
   * @param out where its results go; null for a pipe whose reader goes away at once
   * @param node options of the process
   */
  function ran(
    words: readonly string[],
    out: number | null,
    node: readonly string[] = [],
  ): Promise<{ readonly code: number | null; readonly error: string }> {
    const child = spawn(process.execPath, [...node, path.join(ROOT, "build/cli/envelope.js"), ...words], {
      stdio: ["ignore", out ?? "pipe", "pipe"],
    });
    child.stdout?.destroy();
    let error = "";
    child.stderr?.on("data", (piece: Buffer) => (error += piece.toString()));
    return new Promise((resolve) => child.on("close", (code) => resolve({ code, error })));
  }

  test.each([["inspect", STORY], ["inspect", STORY, "--json"], ["--help"]])(
    "%s into a pipe that is closed says nothing",
    async (...words) => {
      expect(await ran(words, null)).toEqual({ code: CLOSED_PIPE, error: "" });
    },
  );

  test("a fault that nobody caught is told in one line too", async () => {
    // Thrown beside the command, once it runs.
    const late =
      "data:text/javascript,process.on('newListener',(name)=>name==='uncaughtException'&&setImmediate(()=>Promise.reject(new TypeError('late'))))";
    const { code, error } = await ran(["inspect", STORY], null, ["--import", late]);
    expect(code).toBe(1);
    expect(error).toBe(
      "envelope: Internal error in Envelope, not caused by your input (TypeError: late). Please report this line and the command. Set ENVELOPE_DEBUG=1 to see where it happened.\n",
    );
  });

  // Only some systems have a device that is always full; elsewhere the test above stands for it.
  (existsSync("/dev/full") ? test : test.skip)("into a full disk says so in one line", async () => {
    const full = openSync("/dev/full", "w");
    expect(await ran(["inspect", STORY], full)).toEqual({
      code: 1,
      error: "envelope: The result cannot be printed: the disk is full. Redirect the output and try again.\n",
    });
    closeSync(full);
  });
});
