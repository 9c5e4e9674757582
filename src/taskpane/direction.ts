/** Left-to-right isolate, and the end of an isolate. */
const [ISOLATE, END] = ["\u2066", "\u2069"];

/**
 * An amount as a piece of its own. In a mirrored pane the parts of "$2,506.7 m" would otherwise change places with each
 * other and with the words around them; in any other pane the text stays as it is.
 */
export const isolated = (amount: string): string =>
  typeof document !== "undefined" && document.documentElement.dir === "rtl" ? `${ISOLATE}${amount}${END}` : amount;

/** A text without the marks of {@link isolated}, for somewhere else than the pane. */
export const withoutIsolates = (text: string): string => text.replace(/[\u2066\u2069]/g, "");
