import { watchOutput } from "./broken-output";
import { DEBUG_VARIABLE, tellFault } from "./fault";
import { printerOn } from "./printer";
import { EXIT } from "./problem";
import { run } from "./program";
import { createTerminal } from "./terminal";

/** The version of package.json, put in by the build. */
declare const ENVELOPE_VERSION: string;

/** The composition root of the command line: the streams, the clock, the version. */
async function main(): Promise<void> {
  const terminal = createTerminal(process.stdout, process.stderr, process.stderr.isTTY);
  const printer = printerOn(terminal);
  const debug = (process.env[DEBUG_VARIABLE] ?? "") !== "";
  watchOutput(process.stdout, process.stderr, printer.error, (code) => {
    process.exitCode = code;
  });
  // Whatever nobody has caught, rejected promises among it.
  process.on("uncaughtException", (fault) => {
    tellFault(fault, printer, debug);
    process.exit(EXIT.badInput);
  });
  const code = await run(process.argv.slice(2), { terminal, now: new Date(), version: ENVELOPE_VERSION, debug });
  // A stream may have broken before this, or break after it.
  process.exitCode ??= code;
}

void main();
