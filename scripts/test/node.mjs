/**
 * Node as the gate runs it. V8 collects garbage with a thread for each processor; where all are busy already, these
 * threads wait for each other, and the same tests take two to three times the processor time.
 */
export const NODE = [process.execPath, "--single-threaded-gc", "--max-semi-space-size=64"];
