import { watchAppearance, type ProgramTheme } from "./appearance";
import { copyText } from "./clipboard";
import type { Host, Platform } from "./host";
import { createMemory } from "./memory";

/** The parts of Office's context that the pane uses; all of them may be missing in an older host or a plain browser. */
export interface OfficeContext {
  readonly contentLanguage?: string;
  readonly displayLanguage?: string;
  readonly officeTheme?: ProgramTheme;
  /** A word such as "Mac", though its typings say otherwise. */
  readonly platform?: unknown;
}

/** Office.PlatformType, which an older host may not have. */
const PLATFORMS: ReadonlyMap<string, Platform> = new Map(
  Object.entries({ PC: "windows", Mac: "mac", OfficeOnline: "web" }),
);

/** The host facade over Office's context. The theme is asked for again each time the pane comes back into view. */
export function createOfficeHost(context: () => OfficeContext | undefined, window: Window): Host {
  const languages = [context()?.contentLanguage, context()?.displayLanguage, window.navigator.language];
  return {
    locale: languages.find(isLocale) ?? "en-US",
    appearance: watchAppearance(
      () => context()?.officeTheme,
      window,
      (listener) => {
        // Excel tells nobody when its theme changes, but whoever changes it comes back to the pane afterwards.
        window.addEventListener("focus", listener);
        window.document.addEventListener("visibilitychange", listener);
      },
    ),
    copy: (text, html) => copyText(text, window.document, window.navigator, html),
    platform: PLATFORMS.get(String(context()?.platform)) ?? "other",
    reload: () => window.location.reload(),
    memory: createMemory(() => window.localStorage),
  };
}

function isLocale(tag: string | undefined): tag is string {
  if (!tag) return false;
  try {
    return Intl.NumberFormat.supportedLocalesOf(tag).length > 0;
  } catch {
    return false;
  }
}
