import { createContext, useContext } from "react";
import type { Pane } from "../state/hooks/use-pane";

const Context = createContext<Pane | null>(null);

export const PaneProvider = Context.Provider;

/** The pane's state and what can be done with it, for every part of a screen. */
export function usePaneContext(): Pane {
  const pane = useContext(Context);
  if (!pane) throw new Error("A part of the pane was rendered outside of it.");
  return pane;
}
