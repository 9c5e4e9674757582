/** What the pane needs from the program around it, besides the workbook. */
export interface Host {
  /** BCP 47 tag of the language in which people type numbers: "de-DE". */
  readonly locale: string;
  readonly appearance: AppearanceSource;
  /**
   * Puts text on the clipboard.
   * @param html the same for programs that paste looks too
   * @returns false where that is not allowed
   */
  readonly copy: (text: string, html?: string) => Promise<boolean>;
  /** Where Excel runs, as far as its menus differ. */
  readonly platform: Platform;
  readonly reload: () => void;
  readonly memory: HostMemory;
}

/** What this machine remembers of its user, apart from any workbook. It may forget, and some hosts remember nothing. */
export interface HostMemory {
  readonly has: (what: Remembered) => boolean;
  readonly remember: (what: Remembered) => void;
}

export type Platform = "windows" | "mac" | "web" | "other";

export type Remembered = "first-run";

export type Appearance = "light" | "dark" | "contrast";

export interface AppearanceSource {
  readonly current: () => Appearance;
  /** @returns the function that stops listening */
  readonly subscribe: (listener: () => void) => () => void;
}
