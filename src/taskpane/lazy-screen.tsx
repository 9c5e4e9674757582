import { lazy, type ComponentType } from "react";

/** A screen whose code is loaded when it is first shown, or before that. */
export interface LazyScreen {
  readonly Screen: ComponentType;
  /** Loads the code, so that showing the screen waits for nothing. */
  readonly preload: () => Promise<void>;
}

export function lazyScreen(load: () => Promise<ComponentType>): LazyScreen {
  let Loaded: ComponentType | null = null;
  const loaded = async () => {
    Loaded = await load();
    return { default: Loaded };
  };
  const Waiting = lazy(loaded);
  // What is there already is drawn at once: a lazy component always shows its fallback first.
  const Screen = () => (Loaded ? <Loaded /> : <Waiting />);
  return { Screen, preload: async () => void (await loaded()) };
}
