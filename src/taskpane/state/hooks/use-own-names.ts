import { useCallback, useEffect, useRef, useState } from "react";
import type { LivePort } from "../../../sheet/live";
import type { NameInfo } from "../../../sheet/workbook";

/** Changes come in droves, as when somebody pastes or a workbook is recalculated; they are looked at together. */
const PAUSE_MS = 200;

interface OwnNamesInput {
  readonly live: LivePort;
  /** Whether anybody wants to know. */
  readonly active: boolean;
  /** While Envelope writes itself; afterwards everything is looked at afresh. */
  readonly paused: boolean;
  /** Changes when names were given or taken away, of which Excel tells nobody. */
  readonly marks: number;
  /** Is told why a look failed, and null once one succeeds. */
  readonly onLook: (error: unknown) => void;
}

/**
 * Follows Envelope's own cells: a look at once, one after Excel told of changes, and one when somebody comes back to
 * the pane, for not everything that can happen to a name is told. A look asks for these cells and nothing else.
 *
 * @returns the names with their values, the same object until one of them changes, null before the first look; and a
 * way to look at once
 */
export function useOwnNames({ live, active, paused, marks, onLook }: OwnNamesInput): {
  readonly names: readonly NameInfo[] | null;
  readonly lookNow: () => void;
} {
  const [names, setNames] = useState<readonly NameInfo[] | null>(null);
  const lookNow = useRef<(() => void) | null>(null);

  useEffect(() => {
    if (!active || paused) return;
    let over = false;
    let looking = false;
    let again = false;
    let timer: ReturnType<typeof setTimeout> | undefined;

    const look = async () => {
      clearTimeout(timer);
      again = looking;
      if (looking) return;
      looking = true;
      try {
        const found = await live.ownNames();
        if (over) return;
        setNames((before) => (JSON.stringify(before) === JSON.stringify(found) ? before : found));
        onLook(null);
      } catch (error) {
        if (!over) onLook(error);
      } finally {
        looking = false;
      }
      if (again && !over) await look();
    };
    const told = () => {
      if (over) return;
      clearTimeout(timer);
      timer = setTimeout(() => void look(), PAUSE_MS);
    };
    const cameBack = () => {
      if (document.visibilityState !== "hidden") void look();
    };

    lookNow.current = () => void look();
    // Where Excel does not tell of changes, coming back to the pane is the way to see them. The first look comes
    // behind, so that no change falls between the two.
    const watching = live.watch(told).catch(() => null);
    void watching.then(() => (over ? undefined : look()));
    window.addEventListener("focus", cameBack);
    document.addEventListener("visibilitychange", cameBack);
    return () => {
      over = true;
      lookNow.current = null;
      clearTimeout(timer);
      setNames(null);
      window.removeEventListener("focus", cameBack);
      document.removeEventListener("visibilitychange", cameBack);
      // Handlers that Excel did not take off go on to call what does nothing any more.
      watching.then((end) => end?.()).catch(() => undefined);
    };
  }, [active, live, onLook, paused]);

  const seen = useRef(marks);
  useEffect(() => {
    if (seen.current !== marks) lookNow.current?.();
    seen.current = marks;
  }, [marks]);

  return { names, lookNow: useCallback(() => lookNow.current?.(), []) };
}
