import { createSimulator, type OfficeWindow, type Simulator } from "../../src/simulator";

jest.setTimeout(60_000);

/** Stands for the chunks of the pane, whose arrival a test decides on. */
const chunks = { arrive: () => undefined as void, fail: (_error: Error) => undefined as void };
jest.mock("../../src/taskpane/languages/languages", () => ({
  languageOf: () => "en",
  loadLanguage: () => new Promise((arrive, fail) => Object.assign(chunks, { arrive: () => arrive({}), fail })),
}));
const render = jest.fn();
jest.mock("../../src/taskpane/render", () => ({ render: (...args: unknown[]) => render(...args) }));
jest.mock("../../src/taskpane/host/office-host", () => ({ createOfficeHost: () => ({}) }));
jest.mock("../../src/taskpane/host/namespace", () => ({ namespaceOf: () => "ENVELOPE" }));
const absence = jest.fn();
jest.mock("../../src/taskpane/host/absence", () => ({ explainAbsence: (...args: unknown[]) => absence(...args) }));
let withoutBuild = false;
const buildCommand = jest.fn();
jest.mock("../../src/commands/build-command", () => {
  if (withoutBuild) throw new Error("Loading chunk 7 failed.");
  return { buildCommand };
});

let simulator: Simulator;

/** The page as the build makes it, in a window whose Office.js is only beginning to load. */
function loadPage(window: Partial<OfficeWindow>): void {
  Object.assign(globalThis, { window: {}, document: { getElementById: () => ({}) } });
  for (const name of ["Office", "Excel", "OfficeExtension"] as const)
    Object.defineProperty(globalThis, name, { configurable: true, get: () => window[name] });
  jest.requireActual("../../src/taskpane/index");
}

const settled = () => new Promise((done) => setTimeout(done, 50));

beforeEach(() => {
  (globalThis as { CustomFunctions?: unknown }).CustomFunctions = {
    Error: class extends Error {},
    ErrorCode: {},
    associate: () => undefined,
  };
  withoutBuild = false;
  jest.clearAllMocks();
  jest.resetModules();
});
afterEach(async () => {
  await simulator.dispose();
  for (const name of ["Office", "Excel", "OfficeExtension", "window", "document", "CustomFunctions"])
    Reflect.deleteProperty(globalThis, name);
});

/** Excel with a page in it, on whose ribbon buttons are pressed before it has loaded. */
async function open(...pressedEarly: string[]): Promise<void> {
  simulator = await createSimulator({ page: loadPage, pressedEarly });
  await settled();
}

test("a button that is pressed before the pane's chunks are there is obeyed at once", async () => {
  await open("buildSummary", "openEnvelope");
  expect([buildCommand.mock.calls.length, simulator.pane.shown, render.mock.calls.length]).toEqual([1, 1, 0]);
  chunks.arrive();
  await settled();
  expect(render).toHaveBeenCalledTimes(1);
});

test("one that leads to a screen is remembered until that screen is there", async () => {
  await open("explainCell");
  chunks.arrive();
  await settled();
  const { views } = (render.mock.calls[0] as [unknown, { views: { current(): unknown } }])[1];
  expect([simulator.pane.shown, views.current()]).toEqual([1, { name: "explain" }]);
});

test("a button is obeyed although the pane's chunks never arrive", async () => {
  await open();
  chunks.fail(new Error("Loading chunk 3 failed."));
  await settled();
  expect(absence).toHaveBeenCalledWith(expect.anything(), "screens", expect.any(Error));
  simulator.press("openEnvelope");
  await settled();
  expect(simulator.pane.shown).toBe(1);
});

describe("the event of a button", () => {
  interface Associated {
    readonly _association: { readonly mappings: Readonly<Record<string, (event: unknown) => void>> };
  }
  const press = async (action: string, event: unknown) => {
    (simulator.Office.actions as unknown as Associated)._association.mappings[action.toUpperCase()]?.(event);
    await settled();
  };

  test.each(["openEnvelope", "buildSummary", "insertFunction", "explainCell"])(
    "of %s hears that the command is over",
    async (action) => {
      await open();
      const completed = jest.fn();
      await press(action, { completed });
      expect(completed).toHaveBeenCalledTimes(1);
    },
  );

  test("hears it when what the command does cannot be loaded, and the pane opens instead", async () => {
    withoutBuild = true;
    await open();
    const completed = jest.fn();
    await press("buildSummary", { completed });
    expect([completed.mock.calls.length, simulator.pane.shown]).toEqual([1, 1]);
  });

  test("hears it when the command fails, which is not hidden, and is missed by nobody when there is none", async () => {
    await open();
    const completed = jest.fn();
    const { obey } = jest.requireActual<typeof import("../../src/commands/obey")>("../../src/commands/obey");
    await expect(obey(() => Promise.reject(new Error("no pane")), { completed })).rejects.toThrow("no pane");
    expect(completed).toHaveBeenCalledTimes(1);
    await press("openEnvelope", null);
    await press("openEnvelope", {});
    expect(simulator.pane.shown).toBe(2);
  });
});
