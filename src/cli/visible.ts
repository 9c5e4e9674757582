/** Characters that steer a terminal, end a line or turn its direction round: none belongs to a name or a figure. */
const STEERING = /[\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}\p{Cs}]/gu;
const SHORT: ReadonlyMap<string, string> = new Map([
  ["\n", "\\n"],
  ["\r", "\\r"],
  ["\t", "\\t"],
]);

/**
 * Text that a file, its name or an argument brought along, fit for one line of a terminal: control characters (C0, DEL
 * and C1), line and paragraph separators, marks of writing direction (Unicode's Bidi_Control) and halves of surrogate
 * pairs are written out. The spelling is that of JSON, so that a line of JSON stays one that says the same.
 * @example visible("North\u001b[2J\nTotal 5") is `North\u001b[2J\nTotal 5`, spelled with backslashes
 */
export function visible(text: string): string {
  return text.replace(
    STEERING,
    (character) => SHORT.get(character) ?? `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}
