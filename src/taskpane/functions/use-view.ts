import { useSyncExternalStore } from "react";
import { usePaneServices } from "../parts/PaneContext";
import type { FunctionsView } from "../state/store/functions-view";

/** What the Functions screen shows now. */
export function useView(): FunctionsView {
  const { views } = usePaneServices();
  return useSyncExternalStore(views.subscribe, views.current);
}
