/**
 * Types for ICU messages, read from the English text itself: what has no values is a string, what has some is a
 * function of one object with exactly these names. So a key or a name that is missing or misspelt does not compile.
 *
 *     "{rows} rows read"                                → (values: { rows: string | number }) => string
 *     "{count, plural, one {a row} other {many rows}}"  → (values: { count: number }) => string
 *     "{unit, select, day {day} other {month}}"         → (values: { unit: string | boolean }) => string
 */
export type Text<Message extends string> = [Value<Message>] extends [never]
  ? string
  : (values: Values<Value<Message>>) => string;

/** A catalogue's texts as the pane reads them: `texts.section.key`, `texts.section.key({ … })`. */
export type Texts<Catalogue> = {
  readonly [Key in keyof Catalogue]: Catalogue[Key] extends string ? Text<Catalogue[Key]> : Texts<Catalogue[Key]>;
};

/**
 * The same catalogue in another language. A key that English does not have does not compile; one that is not translated
 * yet shows English, and `test/taskpane/languages/languages.test.ts` says which.
 */
export type Translation<Catalogue> = {
  readonly [Key in keyof Catalogue]?: Catalogue[Key] extends string ? string : Translation<Catalogue[Key]>;
};

type Kind = "plural" | "select" | "text";
type Values<All extends [string, Kind]> = { readonly [Name in All[0]]: Typed<Extract<All, [Name, Kind]>[1]> };
type Typed<Of extends Kind> = "plural" extends Of ? number : "select" extends Of ? string | boolean : string | number;

/**
 * The values of a message, as pairs of name and kind. A message is words with arguments in braces; the argument of a
 * plural or a choice holds arms, and each arm holds a message again: `Open` says which of both every open brace began.
 */
type Value<Rest extends string, Open extends readonly ("arms" | "arm")[] = [], Found extends [string, Kind] = never> =
  NextBrace<Rest> extends [infer Brace, infer After extends string]
    ? Brace extends "}"
      ? Open extends readonly [unknown, ...infer Outer extends readonly ("arms" | "arm")[]]
        ? Value<After, Outer, Found>
        : never
      : Open extends readonly ["arms", ...unknown[]]
        ? Value<After, ["arm", ...Open], Found>
        : Argument<After> extends [infer Name extends string, infer Of extends Kind, infer Then extends string]
          ? Value<Then, Of extends "text" ? Open : ["arms", ...Open], Found | [Name, Of]>
          : never
    : Found;

/** What follows an argument's brace: its name, its kind, and the rest from its end or from its arms on. */
type Argument<Rest extends string> = Rest extends `${infer Name}}${infer After}`
  ? Name extends `${infer Chosen}, ${string}`
    ? Rest extends `${Chosen}, ${infer Of extends "plural" | "select"}, ${infer Arms}`
      ? [Chosen, Of, Arms]
      : never
    : [Name, "text", After]
  : never;

type NextBrace<Rest extends string> = Rest extends `${infer Before}{${infer After}`
  ? Before extends `${string}}${infer Between}`
    ? ["}", `${Between}{${After}`]
    : ["{", After]
  : Rest extends `${string}}${infer After}`
    ? ["}", After]
    : null;
