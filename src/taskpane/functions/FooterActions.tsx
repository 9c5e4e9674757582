import { useLayoutEffect, useState, type ReactNode } from "react";
import { createPortal } from "react-dom";
import { ACTIONS_ID } from "./FunctionsFooter";

/** Puts a view's buttons below the part that scrolls. */
export function FooterActions({ children }: { readonly children: ReactNode }) {
  const [place, setPlace] = useState<HTMLElement | null>(null);
  useLayoutEffect(() => setPlace(document.getElementById(ACTIONS_ID)), []);
  return place && createPortal(children, place);
}
