/** See headers.cjs. */
export interface HeaderRule {
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
}
export declare const FOREVER: string;
export declare const HEADERS: readonly HeaderRule[];
export declare const HELP_POLICY: string;
export declare const PANE_POLICY: string;
export declare function headersFor(file: string): Record<string, string>;
export declare function rulesFor(file: string): HeaderRule[];
