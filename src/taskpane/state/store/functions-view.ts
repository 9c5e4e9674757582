/** What the Functions screen shows. */
export type FunctionsView =
  | { readonly name: "list" }
  /** A function's own view, with the fields to fill in. */
  | { readonly name: "function"; readonly id: string }
  /** What the selected cell works out. */
  | { readonly name: "explain" }
  /** The functions of the whole workbook. */
  | { readonly name: "check" }
  /** The workbook for those who do not have Envelope. */
  | { readonly name: "portable" };

/**
 * Which view the Functions screen is at. It lives outside the pane's own state, because the ribbon's commands lead
 * there too, also before the pane has been drawn.
 */
export class FunctionsViews {
  /** What was typed for each function, which must survive a look at another screen. */
  readonly typed = new Map<string, Readonly<Record<string, string>>>();
  private view: FunctionsView = { name: "list" };
  private asked = false;
  private readonly listeners = new Set<() => void>();
  private readonly askedListeners = new Set<() => void>();

  readonly current = (): FunctionsView => this.view;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  show(view: FunctionsView): void {
    this.view = view;
    for (const listener of this.listeners) listener();
  }

  /** Leads to a view from wherever the pane is. */
  ask(view: FunctionsView): void {
    this.show(view);
    this.asked = this.askedListeners.size === 0;
    for (const listener of this.askedListeners) listener();
  }

  /**
   * Calls back when somebody is to be led to the Functions screen, at once if that was asked before anybody listened.
   */
  onAsked(listener: () => void): () => void {
    this.askedListeners.add(listener);
    if (this.asked) listener();
    this.asked = false;
    return () => this.askedListeners.delete(listener);
  }
}
