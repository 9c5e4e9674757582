/** See broken-links.cjs. */
export function brokenLinks(pages: Readonly<Record<string, string>>): { page: string; href: string }[];
