import type { Browser } from "playwright-core";

/** Starts a headless browser with a fresh profile; throws with what was tried when none starts. */
export declare function launchBrowser(flags?: readonly string[]): Promise<Browser>;
