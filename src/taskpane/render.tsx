import { createRoot } from "react-dom/client";
import { App } from "./App";
import type { PaneServices } from "./state/usePane";

/** Puts the pane on the page. This module and all that it imports is loaded only after the functions are callable. */
export function render(root: HTMLElement, services: PaneServices): void {
  createRoot(root).render(<App {...services} />);
}
