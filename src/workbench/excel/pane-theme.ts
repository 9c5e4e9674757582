const DARK = "(prefers-color-scheme: dark)";

/** The workbench's own theme, which the pane shall take for the system's. */
export interface ThemeSource {
  readonly dark: boolean;
  /** @returns the function that stops listening */
  subscribe(listener: () => void): () => void;
}

/**
 * Answers the page's question for a dark system with the workbench's theme. A frame asks the system, not the page
 * around it, and Office.js keeps what the host says of its theme for five seconds; so this is the way to change both at
 * once.
 */
export function followTheme(page: Window, theme: ThemeSource): void {
  const asked = page.matchMedia.bind(page);
  page.matchMedia = (query) => (query === DARK ? new ThemeQuery(asked(query), theme) : asked(query));
}

/** A media query whose answer is the theme's. */
class ThemeQuery extends EventTarget implements MediaQueryList {
  readonly media: string;
  onchange: ((this: MediaQueryList, event: MediaQueryListEvent) => unknown) | null = null;

  constructor(
    query: MediaQueryList,
    private readonly theme: ThemeSource,
  ) {
    super();
    this.media = query.media;
    theme.subscribe(() => {
      const event = new MediaQueryListEvent("change", { media: this.media, matches: this.matches });
      this.dispatchEvent(event);
      this.onchange?.call(this, event);
    });
  }

  get matches(): boolean {
    return this.theme.dark;
  }

  addListener(listener: ((this: MediaQueryList, event: MediaQueryListEvent) => unknown) | null): void {
    this.addEventListener("change", listener as EventListener | null);
  }

  removeListener(listener: ((this: MediaQueryList, event: MediaQueryListEvent) => unknown) | null): void {
    this.removeEventListener("change", listener as EventListener | null);
  }
}
