import { useState } from "react";
import type { Browsing } from "./browsing";
import { FUNCTIONS } from "./catalogue";
import { FunctionDetail } from "./FunctionDetail";
import { FunctionList } from "./FunctionList";

/** The catalogue of custom functions: a list to search, and a view of each function. */
export function FunctionsScreen() {
  const [browsing, setBrowsing] = useState<Browsing>({ query: "", family: null, open: null, left: null });
  const change = (part: Partial<Browsing>) => setBrowsing((before) => ({ ...before, ...part }));
  const opened = FUNCTIONS.find(({ id }) => id === browsing.open);
  return opened ? (
    <FunctionDetail key={opened.id} one={opened} onBack={() => change({ open: null, left: opened.id })} />
  ) : (
    <FunctionList browsing={browsing} onChange={change} />
  );
}
