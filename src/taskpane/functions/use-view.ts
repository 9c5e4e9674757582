import { useSyncExternalStore } from "react";
import { usePaneContext } from "../parts/PaneContext";
import type { FunctionsView } from "../state/store/functions-view";

/** What the Functions screen shows now. */
export function useView(): FunctionsView {
  const { views } = usePaneContext();
  return useSyncExternalStore(views.subscribe, views.current);
}
