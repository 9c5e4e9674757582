/** See site.cjs. */
export function helpPages(namespace: string): Record<string, string>;
export function helpFiles(namespace: string): Record<string, string | Buffer>;
