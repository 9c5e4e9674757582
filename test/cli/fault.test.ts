import fs, { writeFileSync } from "node:fs";
import { tellFault } from "../../src/cli/fault";
import { run } from "../../src/cli/program";
import { envelope, testFolder } from "../support/command-line";

const { file } = testFolder();

/** A fault in the midst of a command: what the system gives back is no file. */
function faulty(): void {
  writeFileSync(file("in.xlsx"), "mine");
  const real = fs.readFileSync;
  jest
    .spyOn(fs, "readFileSync")
    .mockImplementation((name, options) => (name === file("in.xlsx") ? (null as never) : real(name, options)));
}

const LINE =
  /^envelope: Internal error in Envelope, not caused by your input \(TypeError: [^\n]+\)\. Please report this line and the command. Set ENVELOPE_DEBUG=1 to see where it happened\.$/;

test.each(["inspect", "summarize", "export", "portable"])(
  "a fault of our own within %s is one line that asks to report it, and exit code 1",
  async (command) => {
    faulty();
    const { code, out, error } = await envelope(command, file("in.xlsx"));
    expect([code, out]).toEqual([1, ""]);
    expect(error).toMatch(LINE);
  },
);

test("those who ask for it see where it happened", async () => {
  faulty();
  const lines: string[] = [];
  const terminal = { out: () => undefined, error: (line: string) => void lines.push(line), progress: () => undefined };
  expect(
    await run(["inspect", file("in.xlsx")], { terminal, now: new Date(2026, 0, 20), version: "1.2.3", debug: true }),
  ).toBe(1);
  expect(lines[0]).toMatch(/Please report it with the lines below\.$/);
  expect(lines.slice(1).join("\n")).toMatch(/\n {4}at .*inspect\.ts:\d+/);
});

test("what is thrown and is no error is told too", () => {
  const lines: string[] = [];
  tellFault("a text", { error: (line) => void lines.push(line) }, true);
  expect(lines).toEqual([
    "envelope: Internal error in Envelope, not caused by your input (a text). Please report it with the lines below.",
  ]);
});
