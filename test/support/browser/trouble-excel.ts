import type { Page } from "playwright-core";

/** A trouble that Excel makes in the pane from now on. */
export interface Trouble {
  /** Which round trip fails, from 1 on, counted from now; 0: none. */
  readonly fails?: number;
  /** Whether what it asked for was done all the same, and only the answer is lost. */
  readonly done?: boolean;
  /** How long each round trip takes, in milliseconds. */
  readonly takes?: number;
}

/** What is between the pane and Excel. It outlives a pane that is opened again. */
interface Wire extends Required<Trouble> {
  trips: number;
  /** When the last request went or its answer came, by the page's clock. */
  at: number;
  waiting: number;
  /** Whether the round trip that failed was to change something. */
  wrote: boolean;
}

/** As much of a request as tells whether it changes anything; see `src/simulator/wire/protocol.ts`. */
interface Request {
  message: {
    body: {
      Actions: { ActionType: number; Name?: string }[];
      ObjectPaths: Record<string, { ObjectPathType: number; Name?: string }>;
    };
  };
}

interface WirePage {
  envelopeWire: Wire;
  _richApiNativeBridge?: Bridge;
}

interface Bridge {
  sendMessageToHost: (json: string) => void;
  onMessageFromHost: ((json: string) => void) | null;
}

/**
 * Lets {@link trouble} be made in every pane of a page, the one that is opened again included: what passes between
 * Microsoft's Office.js and its Excel is stopped, lost or held up there. To be called before the page is loaded.
 */
export function troublesome(page: Page): Promise<unknown> {
  return page.addInitScript(() => {
    const pane = window as unknown as WirePage;
    if (window.parent === window) {
      pane.envelopeWire = { fails: 0, done: false, takes: 0, trips: 0, at: 0, waiting: 0, wrote: false };
      return;
    }
    const wire = (window.parent as unknown as WirePage).envelopeWire;
    /** Microsoft's own services, of which the pane knows nothing. */
    const isService = (json: string) => json.includes('"Name":"Microsoft.');
    const writes = (json: string) => {
      const { Actions, ObjectPaths } = (JSON.parse(json) as Request).message.body;
      const calls = [
        ...Actions.filter(({ ActionType }) => ActionType === 3),
        ...Object.values(ObjectPaths).filter(({ ObjectPathType }) => ObjectPathType === 3),
      ];
      return (
        Actions.some(({ ActionType }) => ActionType === 4 || ActionType === 7) ||
        calls.some(({ Name = "" }) => !/^(_|Get|Date$)/.test(Name))
      );
    };
    const troubled = (bridge: Bridge): Bridge => {
      const send = bridge.sendMessageToHost.bind(bridge);
      let listener: Bridge["onMessageFromHost"] = null;
      const lost = new Set<unknown>();
      const refusal = (id: unknown, Code: string, Message: string) =>
        JSON.stringify({
          id,
          type: 1,
          message: {
            statusCode: 200,
            headers: {},
            body: {
              Results: [],
              TraceIds: [],
              Error: { Code, Message, Location: "", ActionIndex: 0, HttpStatusCode: 500 },
            },
          },
        });
      const answered = (json: string) => {
        wire.at = Date.now();
        listener?.(json);
      };
      Object.defineProperty(bridge, "onMessageFromHost", {
        get: () => (json: string) => {
          const { id, type } = JSON.parse(json) as { id?: unknown; type: number };
          if (type !== 1) return listener?.(json);
          wire.waiting -= 1;
          answered(lost.delete(id) ? refusal(id, "RequestAborted", "The answer was lost.") : json);
        },
        set: (given: Bridge["onMessageFromHost"]) => (listener = given),
      });
      bridge.sendMessageToHost = (json) => {
        const { id, type } = JSON.parse(json) as { id: unknown; type: number };
        if (type !== 1) return send(json);
        wire.waiting += 1;
        if (isService(json)) return send(json);
        wire.at = Date.now();
        const fails = ++wire.trips === wire.fails;
        if (fails) wire.wrote = writes(json);
        const go = () => {
          if (fails && !wire.done) {
            wire.waiting -= 1;
            answered(refusal(id, "GeneralException", "There was an internal error while processing the request."));
            return;
          }
          if (fails) lost.add(id);
          send(json);
        };
        // An answer never comes before the question is asked.
        setTimeout(go, wire.takes);
      };
      return bridge;
    };
    let held: Bridge | undefined;
    Object.defineProperty(window, "_richApiNativeBridge", {
      configurable: true,
      get: () => held,
      set: (bridge: Bridge) => (held = troubled(bridge)),
    });
  });
}

/** Makes trouble in place of what was made before, and begins to count anew. */
export function trouble(page: Page, { fails = 0, done = false, takes = 0 }: Trouble): Promise<unknown> {
  return page.evaluate(
    (wanted) => Object.assign((window as unknown as WirePage).envelopeWire, wanted, { trips: 0, wrote: false }),
    { fails, done, takes },
  );
}

/** How many round trips there were since the trouble began. */
export const tripsSince = (page: Page): Promise<number> =>
  page.evaluate(() => (window as unknown as WirePage).envelopeWire.trips);

/** Whether the round trip that failed was to change something. */
export const wrote = (page: Page): Promise<boolean> =>
  page.evaluate(() => (window as unknown as WirePage).envelopeWire.wrote);

/** Waits until nothing has been asked of Excel for some time, and every answer is there. */
export async function quietFor(page: Page, milliseconds: number): Promise<void> {
  await page.waitForFunction(
    (long) => {
      const { waiting, at } = (window as unknown as WirePage).envelopeWire;
      return waiting === 0 && Date.now() - at > long;
    },
    milliseconds,
    { polling: 50, timeout: 60_000 },
  );
}
