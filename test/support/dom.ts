import "@testing-library/jest-dom";

// jsdom has no ResizeObserver, which Fluent UI needs to exist.
class NoResizeObserver {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}
globalThis.ResizeObserver ??= NoResizeObserver as unknown as typeof ResizeObserver;
