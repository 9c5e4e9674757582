import { useSyncExternalStore } from "react";

/** What the user chose; "system" follows the operating system. */
export type ThemeChoice = "system" | "light" | "dark";

const darkSystem = window.matchMedia("(prefers-color-scheme: dark)");

/** Whether the page is dark under a choice, also while the system changes its mind. */
export function useDark(choice: ThemeChoice): boolean {
  const system = useSyncExternalStore(
    (changed) => {
      darkSystem.addEventListener("change", changed);
      return () => darkSystem.removeEventListener("change", changed);
    },
    () => darkSystem.matches,
  );
  return choice === "system" ? system : choice === "dark";
}
