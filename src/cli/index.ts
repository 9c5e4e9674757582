import { run } from "./program";
import { createTerminal } from "./terminal";

/** The version of package.json, put in by the build. */
declare const ENVELOPE_VERSION: string;

/** The composition root of the command line: the streams, the clock, the version. */
async function main(): Promise<void> {
  const terminal = createTerminal(process.stdout, process.stderr, process.stderr.isTTY);
  process.exitCode = await run(process.argv.slice(2), { terminal, now: new Date(), version: ENVELOPE_VERSION });
}

void main();
