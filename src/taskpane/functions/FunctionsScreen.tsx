import { useState } from "react";
import { usePaneContext } from "../parts/PaneContext";
import type { Browsing } from "./browsing";
import { FUNCTIONS } from "./catalogue";
import { ExplainView } from "./explain/ExplainView";
import { FunctionDetail } from "./FunctionDetail";
import { FunctionList } from "./FunctionList";
import { RepairView } from "./repair/RepairView";
import { useView } from "./useView";

/** The custom functions: a list to search, a view of each with its fields, what a cell works out, and what is broken. */
export function FunctionsScreen() {
  const { views } = usePaneContext();
  const view = useView();
  const [browsing, setBrowsing] = useState<Browsing>({ query: "", family: null, left: null });
  const change = (part: Partial<Browsing>) => setBrowsing((before) => ({ ...before, ...part }));
  const toList = () => views.show({ name: "list" });
  if (view.name === "explain") return <ExplainView onBack={toList} />;
  if (view.name === "check") return <RepairView onBack={toList} />;
  const opened = view.name === "function" ? FUNCTIONS.find(({ id }) => id === view.id) : undefined;
  if (!opened) return <FunctionList browsing={browsing} onChange={change} onOpen={(id) => views.show({ name: "function", id })} />;
  return (
    <FunctionDetail
      key={opened.id}
      one={opened}
      onBack={() => {
        change({ left: opened.id });
        toList();
      }}
    />
  );
}
