/** What is shown of the catalogue. */
export interface Browsing {
  readonly query: string;
  /** The only family shown; null for all. */
  readonly family: string | null;
  /** The function from whose view somebody came back, whose row gets the focus. */
  readonly left: string | null;
}
