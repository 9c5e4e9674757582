/** See manifest.cjs. */
export declare const LOCAL_URL: string;
export declare function fillManifest(
  xml: string,
  target: { url: string; namespace?: string | undefined; locales?: readonly string[]; support?: string | undefined },
): string;
