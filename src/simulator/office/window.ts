import vm from "node:vm";

/** A property bag that stands for an element; Office.js only makes script tags and looks at them. */
interface StubElement {
  tagName: string;
  src?: string;
  onload?: () => void;
  onerror?: (error: Error) => void;
  [property: string]: unknown;
}

/** What Office.js expects of a window, as far as it uses one outside a browser. */
export interface StubWindow extends Record<string, unknown> {
  document: StubDocument;
}

interface StubDocument extends Record<string, unknown> {
  getElementsByTagName(tag: string): StubElement[];
  createElement(tag: string): StubElement;
}

/**
 * A context of its own with the little of a browser that Office.js touches. Timers are kept track of, so that closing
 * it leaves none behind.
 */
export function createWindow(loadScript: (source: string, element: StubElement) => void): {
  window: StubWindow;
  close: () => void;
} {
  const timers = new Set<NodeJS.Timeout>();
  let closed = false;
  const timed =
    (make: (run: () => void, milliseconds?: number) => NodeJS.Timeout) =>
    (run: (...args: unknown[]) => void, milliseconds?: number, ...args: unknown[]) => {
      const timer = make(() => {
        if (!closed) run(...args);
      }, milliseconds);
      timers.add(timer);
      return timer;
    };
  const stop = (timer: NodeJS.Timeout) => {
    clearTimeout(timer);
    timers.delete(timer);
  };
  const nothing = () => undefined;
  const elements: StubElement[] = [];
  const element = (tag: string): StubElement => ({
    tagName: tag.toUpperCase(),
    style: {},
    setAttribute(this: StubElement, name: string, value: unknown) {
      this[name] = value;
    },
    getAttribute(this: StubElement, name: string) {
      return this[name] ?? null;
    },
    appendChild(child: StubElement) {
      elements.push(child);
      if (child.src) loadScript(child.src, child);
      return child;
    },
    addEventListener: nothing,
    removeEventListener: nothing,
  });
  const [head, body] = [element("head"), element("body")];
  const byTag = (tag: string) =>
    tag === "head" ? [head] : tag === "body" ? [body] : elements.filter(({ tagName }) => tagName === tag.toUpperCase());
  const address = {
    href: "https://localhost/taskpane.html",
    protocol: "https:",
    origin: "https://localhost",
    host: "localhost",
    hostname: "localhost",
    pathname: "/taskpane.html",
    search: "",
    hash: "",
  };
  const window: StubWindow = {
    console,
    setTimeout: timed(setTimeout),
    setInterval: timed(setInterval),
    clearTimeout: stop,
    clearInterval: stop,
    performance,
    Promise,
    URL,
    location: address,
    navigator: { userAgent: "node", language: "en-US" },
    history: {},
    name: "",
    document: {
      head,
      body,
      documentElement: body,
      readyState: "complete",
      cookie: "",
      createElement: element,
      getElementsByTagName: byTag,
      getElementById: () => null,
      addEventListener: nothing,
      removeEventListener: nothing,
    },
    addEventListener: nothing,
    removeEventListener: nothing,
    postMessage: nothing,
  };
  for (const name of ["window", "self", "top", "parent"]) window[name] = window;
  vm.createContext(window);
  return {
    window,
    close: () => {
      closed = true;
      for (const timer of timers) clearTimeout(timer);
    },
  };
}
