/** Something is wrong with what was given, and the message says what to do: exit code 1, one line. */
export class InputProblem extends Error {
  override readonly name = "InputProblem";
}

/** The command was called in a way that it does not know: exit code 2. */
export class UsageProblem extends Error {
  override readonly name = "UsageProblem";
}

/** Exit codes, as `--help` states them. */
export const EXIT = { done: 0, badInput: 1, wrongUsage: 2 } as const;
