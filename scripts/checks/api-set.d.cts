/** See api-set.cjs. */
export declare function checkApiSets(input: {
  tsconfig: string;
  manifest: string;
  includes: (file: string) => boolean;
  files?: string[];
}): { uses: number; problems: string[] };
