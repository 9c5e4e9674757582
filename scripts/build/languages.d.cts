interface Metadata {
  readonly functions: readonly {
    readonly id: string;
    readonly description: string;
    readonly parameters: readonly { readonly name: string; readonly description: string }[];
  }[];
}

interface Language {
  /** "de-de". */
  readonly locale: string;
  readonly texts: Readonly<
    Record<string, { readonly description?: string; readonly parameters?: Readonly<Record<string, string>> }>
  >;
}

/** The languages beside English that functions are described in. */
export declare function readLanguages(folder?: string): Language[];

/** Excel's metadata in another language; throws when a text is missing or belongs to nothing. */
export declare function translated<T extends Metadata>(metadata: T, language: Language): T;
