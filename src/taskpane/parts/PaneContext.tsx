import {
  createContext,
  useContext,
  useLayoutEffect,
  useRef,
  useState,
  useSyncExternalStore,
  type ReactNode,
} from "react";
import type { Pane } from "../state/hooks/use-pane";

/** What changes while the pane is used. */
export type PaneValues = Pick<Pane, "state" | "evaluation" | "onSheets" | "picks">;
const VALUES = ["state", "evaluation", "onSheets", "picks"] as const satisfies readonly (keyof PaneValues)[];

/** What can be done with the pane: the same functions as long as it is open. */
export type PaneActions = Pick<
  Pane,
  | "another"
  | "answer"
  | "arrived"
  | "bringBack"
  | "build"
  | "cancelBuild"
  | "cancelReading"
  | "chooseColumns"
  | "chooseSource"
  | "dismissDraft"
  | "edit"
  | "goTo"
  | "look"
  | "lookAtSheets"
  | "pick"
  | "refresh"
  | "show"
  | "startAfresh"
>;

/** What the pane was given, which never changes. */
export type PaneFixed = Omit<Pane, keyof PaneValues | keyof PaneActions>;

interface Store {
  values: PaneValues;
  readonly subscribe: (listener: () => void) => () => void;
  readonly notify: () => void;
}

interface Shared {
  readonly fixed: PaneFixed;
  readonly actions: PaneActions;
  readonly store: Store;
}

const Context = createContext<Shared | null>(null);

/**
 * Hands the pane to the parts of its screens. A part renders when what it has chosen of the values changes, not at every
 * keystroke.
 */
export function PaneProvider({ pane, children }: { readonly pane: Pane; readonly children: ReactNode }) {
  const latest = useRef(pane);
  const [shared] = useState(() => sharedFrom(latest));
  // Parts that appear in this very render see these values; those that are there already hear of them below.
  shared.store.values = pane;
  useLayoutEffect(() => {
    latest.current = pane;
    shared.store.notify();
  });
  return <Context.Provider value={shared}>{children}</Context.Provider>;
}

function sharedFrom(latest: { readonly current: Pane }): Shared {
  const listeners = new Set<() => void>();
  const pane = latest.current;
  const store: Store = {
    values: pane,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    notify: () => {
      for (const listener of [...listeners]) listener();
    },
  };
  const action = <Name extends keyof PaneActions>(name: Name) =>
    ((...given: unknown[]): unknown => Reflect.apply(latest.current[name], undefined, given)) as PaneActions[Name];
  const actions: PaneActions = {
    another: action("another"),
    answer: action("answer"),
    arrived: action("arrived"),
    bringBack: action("bringBack"),
    build: action("build"),
    cancelBuild: action("cancelBuild"),
    cancelReading: action("cancelReading"),
    chooseColumns: action("chooseColumns"),
    chooseSource: action("chooseSource"),
    dismissDraft: action("dismissDraft"),
    edit: action("edit"),
    goTo: action("goTo"),
    look: action("look"),
    lookAtSheets: action("lookAtSheets"),
    pick: action("pick"),
    refresh: action("refresh"),
    show: action("show"),
    startAfresh: action("startAfresh"),
  };
  const changing = new Set<string>([...VALUES, ...Object.keys(actions)]);
  const fixed = Object.fromEntries(
    Object.entries(pane).filter(([name]) => !changing.has(name)),
  ) as unknown as PaneFixed;
  return { fixed, actions, store };
}

function useShared(): Shared {
  const shared = useContext(Context);
  if (!shared) throw new Error("A part of the pane was rendered outside of it.");
  return shared;
}

/** Host, ports and what else the pane was given. */
export const usePaneServices = (): PaneFixed => useShared().fixed;

export const usePaneActions = (): PaneActions => useShared().actions;

/**
 * What a part shows of the pane's values.
 *
 * @param select what the part needs; it renders again when that is another value, or an object or a list in which
 *   something is another
 */
export function usePaneState<Selected>(select: (values: PaneValues) => Selected): Selected {
  const { store } = useShared();
  const last = useRef<{ readonly selected: Selected } | null>(null);
  const current = (): Selected => {
    const selected = select(store.values);
    if (last.current && isSame(last.current.selected, selected)) return last.current.selected;
    last.current = { selected };
    return selected;
  };
  return useSyncExternalStore(store.subscribe, current);
}

/** @param depth how deep to look into lists and objects whose parts are made anew each time */
function isSame(one: unknown, other: unknown, depth = 2): boolean {
  if (Object.is(one, other)) return true;
  if (depth === 0 || !isPlain(one) || !isPlain(other)) return false;
  const names = Object.keys(one);
  return names.length === Object.keys(other).length && names.every((name) => isSame(one[name], other[name], depth - 1));
}

const isPlain = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" &&
  value !== null &&
  [Object.prototype, Array.prototype].includes(Object.getPrototypeOf(value) as object);
