import { systemReason } from "./files";
import { EXIT } from "./problem";

/** What shells report of a program that its closed pipe ended: 128 + SIGPIPE (13). */
export const CLOSED_PIPE = 141;

/** How a system says that whoever read a stream has gone. */
const GONE: ReadonlySet<unknown> = new Set(["EPIPE", "EOF", "ECONNRESET"]);

/**
 * Watches what the command prints to. A reader that has gone, as `head` does once it has its lines, is no failure and
 * ends quietly; a stream that takes no more is told in one line. What is being written to a file goes on.
 * @param end takes the exit code
 */
export function watchOutput(
  out: NodeJS.EventEmitter,
  error: NodeJS.EventEmitter,
  tell: (line: string) => void,
  end: (code: number) => void,
): void {
  const broken = (problem: unknown) => {
    const gone = typeof problem === "object" && problem !== null && "code" in problem && GONE.has(problem.code);
    end(gone ? CLOSED_PIPE : EXIT.badInput);
    return !gone;
  };
  out.on("error", (problem: unknown) => {
    if (broken(problem))
      tell(`envelope: The result cannot be printed: ${systemReason(problem)}. Redirect the output and try again.`);
  });
  // Where errors cannot be told there is nowhere left to tell of it.
  error.on("error", broken);
}
