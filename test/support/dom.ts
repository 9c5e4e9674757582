import "@testing-library/jest-dom";
import { configure } from "@testing-library/react";

// Screens are loaded when they are shown; the first time their code is compiled too, which takes a while on a busy machine.
configure({ asyncUtilTimeout: 10_000 });

// jsdom has no ResizeObserver, which Fluent UI needs to exist.
class NoResizeObserver {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}
globalThis.ResizeObserver ??= NoResizeObserver as unknown as typeof ResizeObserver;
