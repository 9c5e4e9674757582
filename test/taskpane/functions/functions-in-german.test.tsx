import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { App } from "../../../src/taskpane/App";
import { FUNCTIONS } from "../../../src/taskpane/functions/catalogue";
import { functionTexts } from "../../../src/taskpane/languages/de/functions";
import { loadLanguage } from "../../../src/taskpane/languages/languages";
import { speak } from "../../../src/taskpane/texts";
import { fakeHost, fakePort, services } from "../../support/taskpane/fakes";

jest.setTimeout(20_000);

/** English where that is a formula of arguments' names. */
const german = (english: string) => functionTexts[english] ?? english;

test("the functions' screen says in the pane's language what the docblocks say, and finds by it", async () => {
  speak(await loadLanguage("de"));
  const user = userEvent.setup();
  render(<App {...services(fakePort(), fakeHost())} namespace="ENVELOPE" />);
  await user.click(screen.getByRole("tab", { name: "Funktionen" }));
  await user.type(await screen.findByRole("searchbox"), "angerechnet sponsor vergleichswert");
  const families = within(screen.getByRole("group", { name: "Gruppen" })).getAllByRole("button");
  expect(families.map(({ textContent }) => textContent)).toEqual([
    "Beitrag",
    "Abgrenzen",
    "Nachweis",
    "Kosten",
    "Ertrag",
    "Spanne",
    "Aufteilung",
  ]);
  expect(screen.getByRole("region", { name: "Beitrag" })).toBeInTheDocument();

  await user.click(screen.getByRole("button", { name: /^ATTRIBUTED_REVENUE/ }));
  const panel = screen.getByRole("tabpanel");
  await user.click(within(panel).getByRole("button", { name: /^Optional/ }));
  const one = FUNCTIONS.find(({ id }) => id === "ATTRIBUTED_REVENUE");
  if (!one) throw new Error("There is no ATTRIBUTED_REVENUE.");
  const shown = [
    one.description,
    one.formula,
    one.remarks,
    one.returns,
    ...one.parameters.flatMap(({ hint, unit }) => [hint, unit]),
    ...one.examples.map(({ about }) => about),
    ...one.errors.map(({ message }) => message),
  ];
  for (const english of shown) expect(panel).toHaveTextContent(german(english).replaceAll("\u00a0", " "));
  // What is typed into a cell and what is cited stay as they are, and so do the words of a choice.
  for (const { name } of one.parameters) expect(within(panel).getByLabelText(name)).toBeInTheDocument();
  expect(within(panel).getByRole("option", { name: "amount" })).toBeInTheDocument();
  expect(panel).toHaveTextContent(one.source);
});
