/** See guides.cjs. */
export const GUIDES: Readonly<Record<string, string>>;
export const SITE_FILES: readonly string[];
