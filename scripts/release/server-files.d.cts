/** See server-files.cjs. */
export declare function serverFiles(
  address: string,
  files: readonly string[],
): Record<"headers.json" | "_headers" | "nginx.conf" | "web.config", string>;
