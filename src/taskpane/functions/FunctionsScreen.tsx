import { Suspense, lazy, useState } from "react";
import { usePaneServices } from "../parts/PaneContext";
import { texts } from "../texts";
import type { Browsing } from "./browsing";
import { FUNCTIONS } from "./catalogue";
import { ExplainView } from "./explain/ExplainView";
import { FunctionDetail } from "./FunctionDetail";
import { FunctionList } from "./FunctionList";
import { RepairView } from "./repair/RepairView";
import { useView } from "./use-view";

/** Few workbooks are made portable, and what does it is loaded then. */
const PortableView = lazy(async () => ({ default: (await import("./portable/PortableView")).PortableView }));

/**
 * The custom functions: a list to search, a view of each with its fields, what a cell works out, what is broken, and
 * the way to do without them.
 */
export function FunctionsScreen() {
  const { views } = usePaneServices();
  const view = useView();
  const [browsing, setBrowsing] = useState<Browsing>({ query: "", family: null, left: null });
  const change = (part: Partial<Browsing>) => setBrowsing((before) => ({ ...before, ...part }));
  const toList = () => views.show({ name: "list" });
  if (view.name === "explain") return <ExplainView onBack={toList} />;
  if (view.name === "check") return <RepairView onBack={toList} />;
  if (view.name === "portable") {
    return (
      <Suspense fallback={<p role="status">{texts.loading}</p>}>
        <PortableView onBack={toList} />
      </Suspense>
    );
  }
  const opened = view.name === "function" ? FUNCTIONS.find(({ id }) => id === view.id) : undefined;
  if (!opened)
    return <FunctionList browsing={browsing} onChange={change} onOpen={(id) => views.show({ name: "function", id })} />;
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
