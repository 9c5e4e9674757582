import type { Frame } from "playwright-core";

/** What a test takes hold of on the page of the pane. */
type PaneOfExcel = { Excel: { run: (...args: unknown[]) => Promise<unknown> }; letGo: () => void };

/** From here on Excel takes its time: each batch waits until {@link letGo}. */
export function holdExcel(frame: Frame): Promise<void> {
  return frame.evaluate(() => {
    const pane = window as unknown as PaneOfExcel;
    const { run } = pane.Excel;
    const gate = new Promise<void>((open) => (pane.letGo = open));
    pane.Excel.run = async (...args) => {
      await gate;
      return run.apply(pane.Excel, args);
    };
  });
}

/** Lets the batches go that {@link holdExcel} held up. */
export const letGo = (frame: Frame): Promise<void> => frame.evaluate(() => (window as unknown as PaneOfExcel).letGo());
