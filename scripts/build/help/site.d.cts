/** See site.cjs. */
export function helpPages(namespace: string): Record<string, string>;
