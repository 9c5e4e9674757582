import { useState } from "react";
import { usePaneServices } from "./PaneContext";

/** Whether a section is open. The pane remembers it, so that a look at another screen closes nothing. */
export function useOpened(name: string): { readonly open: boolean; readonly setOpen: (open: boolean) => void } {
  const { opened } = usePaneServices();
  const [open, show] = useState(() => opened.has(name));
  const setOpen = (wanted: boolean) => {
    if (wanted) opened.add(name);
    else opened.delete(name);
    show(wanted);
  };
  return { open, setOpen };
}
