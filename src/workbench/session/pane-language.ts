import { languageOf, type Language } from "../../taskpane/languages/languages";

/** The language of the task pane, as the page's address says it: "?lang=de", and "?dir=rtl" to see it mirrored. */
export interface PaneLanguage {
  readonly language: Language;
  /** "" for the language's own. */
  readonly direction: "rtl" | "ltr" | "";
}

export function paneLanguage(search: string): PaneLanguage {
  const asked = new URLSearchParams(search);
  const direction = asked.get("dir");
  return {
    language: languageOf(asked.get("lang") ?? "en"),
    direction: direction === "rtl" || direction === "ltr" ? direction : "",
  };
}

/** The same address with another language. */
export function inLanguage(href: string, language: Language): string {
  const url = new URL(href);
  url.searchParams.set("lang", language);
  return url.href;
}
