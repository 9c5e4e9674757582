/** See guides.cjs. */
export const GUIDES: Readonly<Record<string, string>>;
