import type { HostMemory } from "./host";

const PREFIX = "envelope.";

/**
 * Remembers in the browser's storage. Web views that block storage to frames throw even when it is only touched; then
 * it is remembered as long as the pane is open.
 */
export function createMemory(storage: () => Pick<Storage, "getItem" | "setItem">): HostMemory {
  const here = new Set<string>();
  return {
    has: (what) => here.has(what) || tried(() => storage().getItem(PREFIX + what) !== null, false),
    remember: (what) => {
      here.add(what);
      tried(() => storage().setItem(PREFIX + what, "seen"), undefined);
    },
  };
}

function tried<Result>(act: () => Result, otherwise: Result): Result {
  try {
    return act();
  } catch {
    return otherwise;
  }
}
