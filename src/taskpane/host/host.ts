/** What the pane needs from the program around it, besides the workbook. */
export interface Host {
  /** BCP 47 tag of the language in which people type numbers: "de-DE". */
  readonly locale: string;
  readonly appearance: AppearanceSource;
  /** Puts text on the clipboard. @returns false where that is not allowed */
  readonly copy: (text: string) => Promise<boolean>;
  readonly reload: () => void;
}

export type Appearance = "light" | "dark" | "contrast";

export interface AppearanceSource {
  readonly current: () => Appearance;
  /** @returns the function that stops listening */
  readonly subscribe: (listener: () => void) => () => void;
}
