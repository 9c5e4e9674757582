import type { Frame } from "playwright-core";

/** A trouble that Excel makes in the pane from now on. */
export interface Trouble {
  /** Which round trip fails, from 1 on, counted from now; 0: none. */
  readonly fails?: number;
  /** Whether what it asked for was done all the same, and only the answer is lost. */
  readonly done?: boolean;
  /** How long each round trip takes, in milliseconds. */
  readonly takes?: number;
}

interface TroubledPane {
  Excel: { run: (...args: unknown[]) => Promise<unknown> };
  OfficeExtension: { Error: new (about: { code: string; message: string }) => Error };
  trouble: Required<Trouble> & { trips: number };
}

interface Context {
  sync: (...args: unknown[]) => Promise<unknown>;
}

/** Makes trouble in place of what was made before, and begins to count anew. */
export function trouble(frame: Frame, { fails = 0, done = false, takes = 0 }: Trouble): Promise<void> {
  return frame.evaluate((wanted) => {
    const pane = window as unknown as TroubledPane;
    const isNew = (pane.trouble as unknown) === undefined;
    pane.trouble = { ...wanted, trips: 0 };
    if (!isNew) return;
    const { run } = pane.Excel;
    const troubled = (context: Context) => {
      const sync = context.sync.bind(context);
      context.sync = async (...args) => {
        const now = pane.trouble;
        const fails = ++now.trips === now.fails;
        if (now.takes > 0) await new Promise((late) => setTimeout(late, now.takes));
        if (fails && !now.done) throw new pane.OfficeExtension.Error({ code: "GeneralException", message: "There was an internal error while processing the request." });
        const answer = await sync(...args);
        if (fails) throw new pane.OfficeExtension.Error({ code: "GeneralException", message: "The answer was lost." });
        return answer;
      };
      return context;
    };
    pane.Excel.run = (...args) => {
      const batch = args.at(-1) as (context: Context) => Promise<unknown>;
      return run.apply(pane.Excel, [...args.slice(0, -1), (context: Context) => batch(troubled(context))]);
    };
  }, { fails, done, takes });
}

/** How many round trips there were since the trouble began. */
export const tripsSince = (frame: Frame): Promise<number> => frame.evaluate(() => (window as unknown as TroubledPane).trouble.trips);
