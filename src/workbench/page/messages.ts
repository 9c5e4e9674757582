/** Something that the user must know; it stays until it is dismissed or replaced. */
export interface Message {
  readonly intent: "info" | "success" | "warning" | "error";
  readonly title: string;
  readonly body: string;
}
