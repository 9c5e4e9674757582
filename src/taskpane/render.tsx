import { createRoot } from "react-dom/client";
import { App } from "./App";
import type { LoadedLanguage } from "./languages/languages";
import type { PaneServices } from "./state/hooks/use-pane";
import { speak } from "./texts";

/** Puts the pane on the page. This module and all that it imports is loaded only after the functions are callable. */
export function render(root: HTMLElement, services: PaneServices, language: LoadedLanguage): void {
  speak(language);
  const page = root.ownerDocument.documentElement;
  page.lang = language.tag;
  page.dir ||= language.direction;
  createRoot(root).render(<App {...services} />);
}
