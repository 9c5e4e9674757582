import type { ThemeSource } from "../excel/pane-theme";

/** The theme of a session, with those who follow it. */
export class SessionTheme implements ThemeSource {
  private readonly listeners = new Set<() => void>();

  constructor(public dark: boolean) {}

  set(dark: boolean): void {
    if (dark === this.dark) return;
    this.dark = dark;
    for (const listener of this.listeners) listener();
  }

  subscribe(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }
}
