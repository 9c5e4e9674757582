import { readFileSync } from "node:fs";
import path from "node:path";
import vm from "node:vm";
import { ServiceNode } from "./model/node";
import { Workbook } from "./objects/workbook";
import { external } from "./office/external";
import { tellEvents } from "./office/events";
import { createWindow } from "./office/window";
import { UniverStore } from "./univer/univer-store";
import { WireHost, type HostOptions } from "./wire/host";

export interface SimulatorOptions extends HostOptions {
  readonly fileName?: string;
  /**
   * Cells that are there already, for instance a file's; without it there is one empty sheet. Disposed of with the
   * simulator.
   */
  readonly store?: UniverStore;
  /** Whether custom functions get 0 for a blank cell of a range, in a store that the simulator makes. */
  readonly blanksAsZero?: boolean;
  /** The page's own code, which runs when Office.js has begun to load and is not ready. */
  readonly page?: (window: Partial<OfficeWindow>) => void;
  /**
   * Actions whose button is pressed before the page has loaded: Excel asks for them when it hears that the page takes
   * actions, and never again.
   */
  readonly pressedEarly?: readonly string[];
}

/** What Office.js puts into its window, as it comes. */
export interface OfficeWindow {
  readonly Office: typeof Office;
  readonly Excel: typeof Excel;
  readonly OfficeExtension: typeof OfficeExtension;
}

/** An Excel without Excel: Microsoft's own Office.js over our host, with Univer behind it. */
export interface Simulator extends OfficeWindow {
  readonly host: WireHost;
  readonly workbook: Workbook;
  readonly store: UniverStore;
  /** Presses a button of the ribbon, or the keys of an action. */
  press(action: string): void;
  /** How many times the pane was asked to show itself. */
  readonly pane: { readonly shown: number };
  dispose(): Promise<void>;
}

/** Where the tag of Office.js seems to come from; it finds its other files beside it. */
const BASE = "https://office-js.invalid/";
/** As Office.js numbers the messages that ask for an action. */
const [ACTIONS, PRESSED] = [2, 1000];
const scripts = new Map<string, vm.Script>();

function script(name: string): vm.Script {
  const known = scripts.get(name);
  if (known) return known;
  const folder = path.join(path.dirname(require.resolve("@microsoft/office-js/package.json")), "dist");
  const compiled = new vm.Script(readFileSync(path.join(folder, name), "utf8"), { filename: name });
  scripts.set(name, compiled);
  return compiled;
}

/** Answers Office.js once, when it says that it is ready for a ribbon's commands. */
class AddinService extends ServiceNode {
  constructor(private readonly ready: () => void) {
    super();
  }
  get api(): string {
    return "AddinInternalService";
  }
  NotifyActionHandlerReady(): null {
    this.ready();
    return null;
  }
}

/** Shows the pane, or hides it. */
class AppRuntimeService extends ServiceNode {
  constructor(private readonly pane: { shown: number }) {
    super();
  }
  get api(): string {
    return "AppRuntimeService";
  }
  SetAppRuntimeState(state: unknown): void {
    if (state === "Visible") this.pane.shown += 1;
  }
}

/** Boots Office.js in a context of its own, for Node. */
export async function createSimulator(options: SimulatorOptions = {}): Promise<Simulator> {
  const fileName = options.fileName ?? "Simulated.xlsx";
  const store = options.store ?? new UniverStore(fileName, undefined, options.blanksAsZero);
  const workbook = new Workbook(store, fileName, options.moods);
  const press = (action: string) => {
    host.post({ messageCategory: ACTIONS, messageType: PRESSED, targetId: "", message: JSON.stringify([action]) });
  };
  const pane = { shown: 0 };
  const services = {
    "Microsoft.InternalService.AddinInternalService": new AddinService(() => options.pressedEarly?.forEach(press)),
    "Microsoft.AppRuntime.AppRuntimeService": new AppRuntimeService(pane),
  };
  const settle = () => workbook.calculating.settle(() => store.settle());
  const host = new WireHost({ workbook, services, settle }, options);
  const { window, close } = createWindow((source, element) => {
    setTimeout(() => {
      script(source.replace(BASE, "")).runInContext(window);
      element.onload?.();
    }, 0);
  });
  window.external = external(options.apiLevel ?? "1.17");
  const bridge: { sendMessageToHost: (json: string) => void; onMessageFromHost: ((json: string) => void) | null } = {
    sendMessageToHost: (json) => host.send(json, (answer) => bridge.onMessageFromHost?.(answer)),
    onMessageFromHost: null,
  };
  window._richApiNativeBridge = bridge;
  host.onEvent((json) => bridge.onMessageFromHost?.(json));
  const endEvents = tellEvents(workbook, host);
  const tag = window.document.createElement("script");
  tag.src = `${BASE}office.js`;
  await new Promise<void>((loaded) => {
    tag.onload = loaded;
    (window.document.getElementsByTagName("head")[0]?.appendChild as (element: unknown) => unknown)(tag);
  });
  const api = window as unknown as OfficeWindow;
  options.page?.(api);
  await api.Office.onReady();
  return {
    host,
    workbook,
    store,
    Office: api.Office,
    Excel: api.Excel,
    OfficeExtension: api.OfficeExtension,
    press,
    pane,
    dispose: async () => {
      endEvents();
      await host.idle();
      close();
      await store.dispose();
    },
  };
}
