/** See broken-links.cjs. */
export function brokenLinks(
  pages: Readonly<Record<string, string>>,
  files?: readonly string[],
): { page: string; href: string }[];
