import type { BrowserServer } from "playwright-core";

/** The environment variable in which test files find the browser that was started for them. */
export const ADDRESS = "ENVELOPE_TEST_BROWSER";

/** The browser of this run, for the process that started it. */
export const running: { server: BrowserServer | null } = ((
  globalThis as { envelopeBrowser?: { server: BrowserServer | null } }
).envelopeBrowser ??= { server: null });
