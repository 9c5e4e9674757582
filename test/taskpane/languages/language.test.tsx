import { render, screen } from "@testing-library/react";
import { App } from "../../../src/taskpane/App";
import { loadLanguage } from "../../../src/taskpane/languages/languages";
import { speak } from "../../../src/taskpane/texts";
import { fakePort, services } from "../../support/taskpane/fakes";
import { slowTest } from "../../support/tier";

afterEach(async () => speak(await loadLanguage("en")));

test("the screens speak the language that was chosen before they were shown", async () => {
  speak(await loadLanguage("de"));
  render(<App {...services(fakePort())} />);
  expect(await screen.findByRole("tab", { name: "Überschlag" })).toBeInTheDocument();
  expect(screen.getByRole("button", { name: "Bericht erstellen" })).toBeInTheDocument();
});

slowTest("no module reads a text while it loads, for the language is chosen only after that", async () => {
  const unread: object = new Proxy(
    {},
    { get: (_texts, key) => fail(`A module read texts.${String(key)} while it loaded.`) },
  );
  const fail = (message: string): never => {
    throw new Error(message);
  };
  await jest.isolateModulesAsync(async () => {
    jest.doMock("../../../src/taskpane/texts", () => ({ texts: unread, speak: fail, inOneList: fail }));
    await import("../../../src/taskpane/App");
    await import("../../../src/taskpane/functions/FunctionsScreen");
  });
});
