import { useEffect, useState } from "react";
import { placeText } from "../../sheet/references";
import type { Place } from "../../sheet/workbook";
import { usePaneServices } from "../parts/PaneContext";
import type { Cells } from "./call/call-function";
import { problemText } from "../problem-text";

/** Values by the place they were read from; what is still on its way is not there. */
export interface ReadCells {
  readonly values: ReadonlyMap<string, Cells>;
  readonly problem: string | null;
}

const NOTHING: ReadCells = { values: new Map(), problem: null };
/** Long enough for somebody to drag a selection without a reading at each step. */
const PATIENCE = 120;

/**
 * Reads places, and again whenever `version` changes. What was read before stays until the next values are there, so
 * that a preview does not flicker.
 */
export function useReadCells(places: readonly Place[], version: number): ReadCells {
  const { port } = usePaneServices();
  const [read, setRead] = useState<ReadCells>(NOTHING);
  const keys = [...new Set(places.map(placeText))].join("\n");
  useEffect(() => {
    const wanted = [...new Map(places.map((place) => [placeText(place), place]))];
    if (wanted.length === 0) return;
    let over = false;
    const timer = setTimeout(() => {
      port.readAll(wanted.map(([, place]) => place)).then(
        (blocks) => {
          if (!over)
            setRead({
              values: new Map(wanted.map(([key], index) => [key, blocks[index]?.values ?? []])),
              problem: null,
            });
        },
        (error: unknown) => {
          if (!over) setRead((before) => ({ values: before.values, problem: problemText(error) }));
        },
      );
    }, PATIENCE);
    return () => {
      over = true;
      clearTimeout(timer);
    };
    // The places are told by their keys: a list is another list each time it is made.
  }, [port, keys, version]);
  return read;
}
