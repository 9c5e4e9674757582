import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { act, cleanup, fireEvent, render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import axe from "axe-core";
import { assess } from "../../../src/summary";
import { RevenueChart } from "../../../src/taskpane/data/RevenueChart";
import { loadLanguage } from "../../../src/taskpane/languages/languages";
import { PaneProvider } from "../../../src/taskpane/parts/PaneContext";
import type { Pane } from "../../../src/taskpane/state/hooks/use-pane";
import { speak } from "../../../src/taskpane/texts";
import { storyReading, storyRequest } from "../../support/story";
import { fakeHost } from "../../support/taskpane/fakes";

// Drawing in jsdom takes seconds where many tests run at once.
jest.setTimeout(60_000);

// jsdom lays nothing out, and a chart of no size is not drawn.
const SIZE = DOMRect.fromRect({ width: 280, height: 152 });
const measured = Object.getOwnPropertyDescriptor(Element.prototype, "getBoundingClientRect")?.value as (
  this: Element,
) => DOMRect;
beforeAll(() => {
  Element.prototype.getBoundingClientRect = function (this: Element) {
    return this.classList.contains("recharts-responsive-container") ? SIZE : measured.call(this);
  };
  // The library of the chart is loaded with the first of them.
  return import("../../../src/taskpane/charts/RevenuePlot");
}, 60_000);
afterAll(() => {
  Element.prototype.getBoundingClientRect = measured;
});

afterEach(async () => speak(await loadLanguage("en")));

/** The chart of the story's revenue, and of its claim where there is one. */
async function draw({
  claimed = true,
  locale = "en-US",
  dir = "ltr",
}: {
  claimed?: boolean;
  locale?: string;
  dir?: "ltr" | "rtl";
} = {}) {
  const request = storyRequest();
  const pane = { host: fakeHost("light", locale) } as unknown as Pane;
  const view = render(
    <FluentProvider theme={webLightTheme} dir={dir}>
      <PaneProvider pane={pane}>
        <RevenueChart reading={storyReading()} assessment={claimed ? assess(request) : null} />
      </PaneProvider>
    </FluentProvider>,
  );
  await screen.findByRole("application", undefined, { timeout: 30_000 });
  return { user: userEvent.setup(), view };
}

const chart = () => screen.getByRole("application");
const figures = () => screen.getAllByRole("status").find((status) => status.querySelector("svg"));

/** Focuses the chart and presses keys, as the library takes them: a frame of the screen later. */
async function press(...keys: readonly string[]) {
  act(() => chart().focus());
  for (const key of keys) {
    fireEvent.keyDown(chart(), { key });
    await act(() => new Promise((frame) => requestAnimationFrame(frame)));
  }
}

test("before there is a claim, the chart is named by the revenue's span, and there is no baseline to choose", async () => {
  await draw({ claimed: false });
  expect(chart()).toHaveAccessibleName("Revenue from January 2023 to December 2025.");
  expect(screen.queryByRole("combobox", { name: "Baselines" })).not.toBeInTheDocument();
  expect(figures()).toHaveTextContent(/Actual/);
});

test("with a claim, its name is the takeaway, its description says which keys it knows, and the last values stand by", async () => {
  await draw();
  expect(chart()).toHaveAccessibleName(
    /^Revenue from January 2023 to December 2025\. Since go-live, actual revenue of \$[\d,.]+\sm lies \$[\d,.]+\sm above the baseline “.+”\.$/,
  );
  expect(chart()).toHaveAccessibleDescription(/arrow keys/);
  expect(figures()).toHaveTextContent(/^December 2025Actual\$/);
  expect(within(chart()).getByText("Live January 2025")).toBeInTheDocument();
});

test("arrow keys walk from period to period and have each read out, until the chart is left", async () => {
  await draw();
  expect(figures()).toHaveAttribute("aria-live", "off");
  await press("ArrowRight", "ArrowRight", "ArrowLeft");
  expect(figures()).toHaveTextContent(/^February 2023/);
  expect(figures()).toHaveAttribute("aria-live", "polite");
  act(() => chart().blur());
  await waitFor(() => expect(figures()).toHaveTextContent(/^December 2025/));
});

test("where text runs to the left, so does time, and the arrow to the left walks on", async () => {
  await draw({ dir: "rtl" });
  await press("ArrowLeft");
  expect(figures()).toHaveTextContent(/^February 2023/);
});

test("the other baselines can be drawn beside the one in use, or none", async () => {
  const { user } = await draw();
  const picker = screen.getByRole("combobox", { name: "Baselines" });
  await user.click(picker);
  const inUse = screen.getByRole("menuitemcheckbox", { name: /\(in use\)/ });
  expect(inUse).toBeChecked();
  await user.click(screen.getByRole("menuitemcheckbox", { name: "Average before" }));
  expect(figures()).toHaveTextContent(/Average before\$[\d,.]+ m/);
  await user.click(inUse);
  await user.click(screen.getByRole("menuitemcheckbox", { name: "Average before" }));
  expect(figures()?.textContent).toMatch(/^December 2025Actual\$[\d,.]+ mDid not take part\$[\d,.]+ m$/);
});

test("the same figures can be had as a table, parted at go-live", async () => {
  const { user } = await draw();
  const last = figures()?.textContent ?? "";
  await user.click(screen.getByRole("button", { name: "Show as table" }));
  const table = screen.getByRole("table", { name: "Revenue by period in $ million" });
  expect(
    within(table)
      .getAllByRole("columnheader")
      .map(({ textContent }) => textContent),
  ).toEqual(["Period", "Actual", expect.any(String), "Did not take part"]);
  const rows = within(table).getAllByRole("row");
  expect(rows).toHaveLength(1 + 24 + 1 + 12);
  expect(rows[25]).toHaveTextContent("Live since January 2025");
  expect(within(rows[1] as HTMLElement).getAllByRole("cell")[1]).toHaveTextContent("–");
  const [actual = ""] = within(rows.at(-1) as HTMLElement)
    .getAllByRole("cell")
    .map(({ textContent }) => textContent ?? "");
  expect(last).toContain(`$${actual} m`);
  await user.click(screen.getByRole("button", { name: "Show as chart" }));
  expect(await screen.findByRole("application")).toBeInTheDocument();
});

test("amounts have the separators of the user's numbers, and words are those of the pane's language", async () => {
  await draw({ locale: "de-DE" });
  expect(figures()).toHaveTextContent(/^December 2025Actual\$1?\.?\d+,\d m/);
  cleanup();
  speak(await loadLanguage("de"));
  await draw({ locale: "de-DE" });
  expect(figures()).toHaveTextContent(/^Dezember 2025Ist\$1?\.?\d+,\d Mio\./);
});

test("chart and table have nothing for axe to complain of", async () => {
  const { user, view } = await draw();
  const problems = async () => {
    const { violations } = await axe.run(view.container, {
      rules: { "color-contrast": { enabled: false }, region: { enabled: false } },
    });
    return violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]);
  };
  expect(await problems()).toEqual([]);
  await user.click(screen.getByRole("button", { name: "Show as table" }));
  expect(await problems()).toEqual([]);
});
