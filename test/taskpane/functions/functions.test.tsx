import { act, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import axe from "axe-core";
import { parseResult } from "../../../scripts/functions/example-result.cjs";
import { signature as helpSignature, typed as helpTyped } from "../../../scripts/functions/signature.cjs";
import { readCatalogue } from "../../../scripts/functions/catalogue.cjs";
import { App } from "../../../src/taskpane/App";
import { exampleResult } from "../../../src/taskpane/functions/example-result";
import { formulaToFill, signature, typed } from "../../../src/taskpane/functions/formulas";
import { findFunctions } from "../../../src/taskpane/functions/search";
import { namespaceOf } from "../../../src/taskpane/host/namespace";
import { fakeHost, fakePort, services } from "../../support/taskpane/fakes";

// The whole catalogue is rendered, which takes jsdom a while on a busy machine.
jest.setTimeout(20_000);

const { families, functions } = readCatalogue();
const ids = functions.map(({ id }) => id);

async function open(namespace = "ENVELOPE", host = fakeHost()) {
  const user = userEvent.setup();
  const view = render(<App {...services(fakePort(), host)} namespace={namespace} />);
  await user.click(screen.getByRole("tab", { name: "Functions" }));
  await screen.findByRole("searchbox");
  return { user, host, view };
}

const row = (id: string) => screen.getByRole("button", { name: new RegExp(`^${id}\\b`) });
const rows = () => within(screen.getByRole("tabpanel")).queryAllByRole("listitem");

describe("the list of functions", () => {
  test("holds every function of the catalogue under its family, with what it works out", async () => {
    await open();
    for (const { name } of families) {
      const section = screen.getByRole("region", { name });
      const own = functions.filter(({ family }) => family === name);
      expect(
        within(section)
          .getAllByRole("button")
          .map(({ textContent }) => textContent),
      ).toEqual(own.map(({ id, short }) => `${id}${short}`));
      expect(section).toHaveTextContent(`${own.length} functions`);
    }
    expect(rows()).toHaveLength(functions.length);
  });

  test("is narrowed while somebody types, and says how much it found", async () => {
    const { user } = await open();
    await user.type(screen.getByRole("searchbox"), "control group");
    expect(rows()).toHaveLength(5);
    expect(screen.getByRole("status")).toHaveTextContent("5 functions");
    expect(screen.queryByRole("heading", { name: "Claim" })).not.toBeInTheDocument();
  });

  test("shows one family when its name is pressed, and all when it is pressed again", async () => {
    const { user } = await open();
    const family = within(screen.getByRole("group", { name: "Families" })).getByRole("button", { name: "Cost" });
    await user.click(family);
    expect(family).toHaveAttribute("aria-pressed", "true");
    expect(rows()).toHaveLength(2);
    await user.click(family);
    expect(rows()).toHaveLength(functions.length);
  });

  test("says what to do when nothing is found, and leads back to everything", async () => {
    const { user } = await open();
    await user.click(within(screen.getByRole("group", { name: "Families" })).getByRole("button", { name: "Cost" }));
    await user.type(screen.getByRole("searchbox"), "zebra");
    expect(screen.getByText("No function in Cost for “zebra”.")).toBeInTheDocument();
    expect(screen.getByRole("status")).toHaveTextContent("No function found");
    await user.click(screen.getByRole("button", { name: "Show all functions" }));
    expect(rows()).toHaveLength(functions.length);
  });

  test("says how a cell calls them, instead of the buttons that build a summary", async () => {
    await open();
    expect(screen.getByRole("contentinfo")).toHaveTextContent("In a cell, type=ENVELOPE.");
    expect(screen.queryByRole("button", { name: "Build summary" })).not.toBeInTheDocument();
  });
});

describe("a search", () => {
  const found = (query: string, family: string | null = null) =>
    findFunctions(query, family).flatMap((one) => one.functions.map(({ id }) => id));

  test("of nothing finds everything, in the order of the catalogue", () => expect(found(" ")).toEqual(ids));

  test.each(functions)(
    "finds $id by its name in any case, with or without underscores, and by what is said of it",
    ({ id, short, description }) => {
      for (const query of [id, id.toLowerCase(), id.replaceAll("_", " "), short, description.toUpperCase()])
        expect(found(query)).toContain(id);
    },
  );

  test("finds a function by the hint of an argument and by its family", () => {
    expect(found("confidence of the estimator")).toEqual(["CONFIDENCE_ADJUSTED"]);
    expect(found("isolate")).toEqual(functions.filter(({ family }) => family === "Isolate").map(({ id }) => id));
  });

  test("finds only what has every word, so each further word narrows it", () => {
    const share = found("share");
    expect(share).toEqual(expect.arrayContaining(["ATTRIBUTED_REVENUE", "BREAKEVEN_PCT", "ATTRIBUTION_RANGE"]));
    expect(share).toEqual(expect.arrayContaining(found("share margin")));
    expect(found("share margin").length).toBeLessThan(share.length);
  });

  test("finds what people call it", () => {
    expect(found("ROI")).toEqual(["LEARNING_ROI"]);
    expect(found("control group").slice(0, 2)).toEqual(["DIFF_IN_DIFF", "CONTROL_IMPACT"]);
    expect(found("control group")).toContain("CONTROL_GROWTH_IMPACT");
    expect(found("break-even")).toEqual(["BREAKEVEN_PCT", "BREAKEVEN_UPLIFT"]);
  });

  test("within a family finds nothing outside it", () =>
    expect(found("share", "Range")).toEqual(["ATTRIBUTION_RANGE", "SENSITIVITY_GRID", "ATTRIBUTION_STATEMENT"]));
});

describe("the view of a function", () => {
  test.each(functions)(
    "$id shows each argument with its hint, its unit and whether it is optional, and all else the catalogue says",
    async (one) => {
      const { user } = await open();
      await user.click(row(one.id));
      const panel = screen.getByRole("tabpanel");
      expect(screen.getByRole("heading", { name: one.id })).toHaveFocus();
      if (one.parameters.some(({ optional }) => optional))
        await user.click(within(panel).getByRole("button", { name: /^Optional/ }));
      const fields = one.parameters.map(({ name }) => within(panel).getByLabelText(name));
      expect(fields.map((field) => field.tagName)).toEqual(
        one.parameters.map(({ unit }) => (unit === "choice" ? "SELECT" : "INPUT")),
      );
      for (const { hint, unit, optional } of one.parameters) {
        expect(panel).toHaveTextContent(hint);
        expect(panel).toHaveTextContent(`${unit}${optional ? " · optional" : ""}`);
      }
      for (const said of [
        one.description,
        one.formula,
        one.source,
        helpTyped(`=${helpSignature(one)}`, "ENVELOPE", ids),
      ])
        expect(panel).toHaveTextContent(said);
      for (const { about, formula } of one.examples)
        expect(panel).toHaveTextContent(`${about === "" ? "" : `${about}:`}${helpTyped(formula, "ENVELOPE", ids)}`);
      for (const { code, message, formula } of one.errors)
        expect(panel).toHaveTextContent(`${code} ${message}${helpTyped(formula, "ENVELOPE", ids)}`);
      expect(within(panel).getByRole("link", { name: "Help" })).toHaveAttribute("href", `help/${one.id}.html`);
    },
  );

  test("shows a result of one cell in words, and one that spills as a table", async () => {
    const { user } = await open();
    await user.click(row("TREND_IMPACT"));
    expect(screen.getByText("13.2", { selector: "strong" })).toBeInTheDocument();
    const table = screen.getByRole("table", { name: /"table"\)$/ });
    expect(
      within(table)
        .getAllByRole("columnheader")
        .map(({ textContent }) => textContent),
    ).toEqual(["Period", "Actual", "Expected", "Impact", "Low", "High", "Cumulative"]);
    expect(within(table).getAllByRole("row")).toHaveLength(3);
  });

  test("copies an example, and the formula to fill in, as a cell takes them", async () => {
    const { user, host } = await open();
    await user.click(row("BREAKEVEN_PCT"));
    await user.click(screen.getByRole("button", { name: "Copy the example" }));
    await user.click(screen.getByRole("button", { name: "Copy the formula to fill in" }));
    expect(host.copied).toEqual([
      "=ENVELOPE.BREAKEVEN_PCT(3333333333, 12400000, 42%)",
      "=ENVELOPE.BREAKEVEN_PCT(incremental, cost)",
    ]);
    expect(await screen.findAllByText("Copied")).toHaveLength(2);
  });

  test("shows and copies bare names where the functions have no namespace", async () => {
    const { user, host } = await open("");
    expect(screen.getByRole("contentinfo")).toHaveTextContent("In a cell, type the name of a function after=");
    await user.click(row("BREAKEVEN_PCT"));
    await user.click(screen.getByRole("button", { name: "Copy the example" }));
    expect(host.copied).toEqual(["=BREAKEVEN_PCT(3333333333, 12400000, 42%)"]);
    expect(screen.getByRole("tabpanel")).not.toHaveTextContent("ENVELOPE.");
  });

  test("opens with the keyboard, and the way back leads to the row that was left, in the same search", async () => {
    const { user } = await open();
    await user.type(screen.getByRole("searchbox"), "impact");
    act(() => row("TREND_IMPACT").focus());
    await user.keyboard("{Enter}");
    await user.click(screen.getByRole("button", { name: "All functions" }));
    expect(row("TREND_IMPACT")).toHaveFocus();
    expect(screen.getByRole("searchbox")).toHaveValue("impact");
    await user.keyboard(" ");
    expect(screen.getByRole("heading", { name: "TREND_IMPACT" })).toHaveFocus();
  });
});

test("list and view have no accessibility violations", async () => {
  const { user, view } = await open();
  const violations = async () =>
    (
      await axe.run(view.container, { rules: { "color-contrast": { enabled: false }, region: { enabled: false } } })
    ).violations.map(({ id }) => id);
  expect(await violations()).toEqual([]);
  await user.click(row("SHAPLEY_CREDIT"));
  expect(await violations()).toEqual([]);
});

describe("formulas and results", () => {
  test.each(functions)("of $id read the same in the panel and on its help page", (one) => {
    for (const namespace of ["ENVELOPE", ""]) {
      expect(signature(one, namespace)).toBe(helpTyped(`=${helpSignature(one)}`, namespace, ids));
      for (const { formula, result } of one.examples) {
        expect(typed(formula, namespace)).toBe(helpTyped(formula, namespace, ids));
        expect(exampleResult(result)).toEqual(parseResult(result));
      }
    }
  });

  test("to fill in hold what a cell takes: no optional arguments, no brackets", () => {
    for (const one of functions) expect(formulaToFill(one, "")).toMatch(/^=[A-Z_]+\([a-z_]+(, [a-z_]+)*\)$/);
  });

  test("the namespace is the one that the page carries; empty means bare names", () => {
    const page = document.implementation.createHTMLDocument();
    expect(namespaceOf(page)).toBe("ENVELOPE");
    page.documentElement.dataset.namespace = "LEARN";
    expect(namespaceOf(page)).toBe("LEARN");
    page.documentElement.dataset.namespace = "";
    expect(namespaceOf(page)).toBe("");
  });
});
