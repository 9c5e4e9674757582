import type { Browser, BrowserServer } from "playwright-core";

/** Starts a headless browser with a fresh profile; throws with what was tried when none starts. */
export declare function launchBrowser(flags?: readonly string[]): Promise<Browser>;

/** Starts one that other processes can use; throws with what was tried when none starts. */
export declare function launchBrowserServer(flags?: readonly string[]): Promise<BrowserServer>;
