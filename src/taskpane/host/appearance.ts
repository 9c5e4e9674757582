import type { Appearance, AppearanceSource } from "./host";

/** What a program says about its own colours; empty where it says nothing. */
export interface ProgramTheme {
  readonly isDarkTheme?: boolean;
  /** "#RRGGBB". */
  readonly bodyBackgroundColor?: string;
}

type MediaWindow = Pick<Window, "matchMedia">;

const FORCED = "(forced-colors: active)";
const DARK = "(prefers-color-scheme: dark)";

/**
 * The look of the program around the pane: a contrast theme of the system wins, then what the program says about
 * itself, then what the system prefers.
 */
export function appearanceOf(program: ProgramTheme | undefined, media: MediaWindow): Appearance {
  if (media.matchMedia(FORCED).matches) return "contrast";
  const dark = program?.isDarkTheme ?? darkBackground(program?.bodyBackgroundColor) ?? media.matchMedia(DARK).matches;
  return dark ? "dark" : "light";
}

/** Follows the system's media queries and whatever else `more` can tell of. */
export function watchAppearance(
  program: () => ProgramTheme | undefined,
  media: MediaWindow,
  more: (listener: () => void) => void = () => undefined,
): AppearanceSource {
  const listeners = new Set<() => void>();
  const tell = () => listeners.forEach((listener) => listener());
  for (const query of [FORCED, DARK]) media.matchMedia(query).addEventListener("change", tell);
  more(tell);
  return {
    current: () => appearanceOf(program(), media),
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** Rec. 601 luma below one half; undefined when the colour is not "#RRGGBB". */
function darkBackground(color: string | undefined): boolean | undefined {
  const hex = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(color ?? "");
  if (!hex) return undefined;
  const [red = 0, green = 0, blue = 0] = hex.slice(1).map((part) => parseInt(part, 16));
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128;
}
