import type { NameInfo, Place } from "./workbook";

/**
 * The third port to an open workbook: what stands in Envelope's own cells, asked for at the least cost, and word of
 * when it may have changed. Only a program in which somebody works has it; a file does not.
 */
export interface LivePort {
  /**
   * Envelope's own names with the values of their cells, and nothing else of the workbook: as `describe` gives them.
   */
  ownNames(): Promise<readonly NameInfo[]>;
  /**
   * Calls back when cells were changed or calculated that {@link ownNames} may give, but not for what Envelope writes
   * itself where the host tells them apart. Many calls may come at once.
   * @returns what ends that
   * @throws where the host does not tell
   */
  watch(listener: () => void): Promise<() => Promise<void>>;
  /**
   * Gives a cell a name of Envelope's, or that name another cell, so that {@link ownNames} tells its value from then
   * on, wherever the cell is moved.
   * @throws WorkbookProblem when the workbook takes no name, or the sheet is gone
   */
  mark(name: string, place: Place): Promise<void>;
  /** Takes such a name away; nothing where it is gone already. */
  unmark(name: string): Promise<void>;
}
