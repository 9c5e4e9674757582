import { ServiceNode } from "../../simulator/model/node";
import { Workbook } from "../../simulator/objects/workbook";
import { external } from "../../simulator/office/external";
import { tellEvents } from "../../simulator/office/events";
import type { CellStore } from "../../simulator/store";
import { WireHost } from "../../simulator/wire/host";

/** The requirement set of the Excel that is simulated. */
const API_LEVEL = "1.17";

/** The simulated Excel over one workbook, to which a page with Office.js can be attached. */
export interface SimulatedExcel {
  readonly workbook: Workbook;
  readonly host: WireHost;
  /**
   * Puts the host in place in a window, before Office.js looks for it there.
   * @param displayLanguage BCP 47 tag of the language that the host is shown in
   */
  attach(page: Window, displayLanguage: string): void;
}

/** What Office.js expects of the program around it, in the window in which it runs. */
interface OfficeWindow {
  external: unknown;
  _richApiNativeBridge: { sendMessageToHost(json: string): void; onMessageFromHost: ((json: string) => void) | null };
}

declare global {
  interface Window {
    /** Looked for by the pane's page, which knows no more of the workbench than this. */
    envelopeSimulator?: { attach(page: Window): void };
  }
}

export function createSimulatedExcel(store: CellStore, fileName: string, dateSystem: "1900" | "1904"): SimulatedExcel {
  const workbook = new Workbook(store, fileName);
  workbook.dateSystem = dateSystem;
  const services = {
    "Microsoft.InternalService.AddinInternalService": new AddinService(),
    "Microsoft.ExcelServices.CustomFunctions": new CustomFunctionsService(),
  };
  const host = new WireHost({ workbook, services, settle: () => store.settle() }, { apiLevel: API_LEVEL });
  tellEvents(workbook, host);
  return {
    workbook,
    host,
    attach: (page, displayLanguage) => {
      const bridge: OfficeWindow["_richApiNativeBridge"] = {
        sendMessageToHost: (json) => host.send(json, (answer) => bridge.onMessageFromHost?.(answer)),
        onMessageFromHost: null,
      };
      // Chromium has a `window.external` of its own, which takes no assignment.
      Object.defineProperty(page, "external", { value: external(API_LEVEL, displayLanguage), configurable: true });
      (page as unknown as OfficeWindow)._richApiNativeBridge = bridge;
      host.onEvent((json) => bridge.onMessageFromHost?.(json));
    },
  };
}

/** Is told once that the page can run the ribbon's commands. */
class AddinService extends ServiceNode {
  get api(): string {
    return "AddinInternalService";
  }
  NotifyActionHandlerReady(): null {
    return null;
  }
}

/** Is told that the page can run custom functions. The grid calls them directly, so nothing more goes over the wire. */
class CustomFunctionsService extends ServiceNode {
  get api(): string {
    return "CustomFunctions";
  }
  _SetOsfControlContainerReadyForCustomFunctions(): null {
    return null;
  }
  _GetEnabledFeatures(): readonly string[] {
    return [];
  }
}
