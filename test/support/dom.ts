import "@testing-library/jest-dom";
import { configure } from "@testing-library/react";

// Screens are loaded when they are shown; the first time their code is compiled too, which takes a while on a busy
// machine.
configure({ asyncUtilTimeout: 30_000 });

// jsdom has no ResizeObserver, which Fluent UI needs to exist.
class NoResizeObserver {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}
globalThis.ResizeObserver ??= NoResizeObserver as unknown as typeof ResizeObserver;

// jsdom goes through every rule of every style sheet for each element that is looked for by its role, and Fluent UI's
// are thousands. Only rules that hide something matter there; what else depends on styles is tested in a browser.
const insertRule: CSSStyleSheet["insertRule"] = Reflect.get(CSSStyleSheet.prototype, "insertRule");
CSSStyleSheet.prototype.insertRule = function (this: CSSStyleSheet, rule: string, index?: number): number {
  return /display|visibility/.test(rule) ? insertRule.call(this, rule, Math.min(index ?? 0, this.cssRules.length)) : 0;
};
