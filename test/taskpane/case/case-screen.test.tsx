import { fireEvent, render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import axe from "axe-core";
import { App } from "../../../src/taskpane/App";
import { fakePort, services } from "../../support/taskpane/fakes";

// Typing key by key through the whole pane takes its time on a busy machine.
jest.setTimeout(30_000);

/** The Case screen of a claim from typed numbers: 3% of 3,333.4m. */
async function openCase() {
  const user = userEvent.setup();
  const port = fakePort();
  const view = render(<App {...services(port)} />);
  await waitFor(() => expect(screen.queryByText(/Looking at the workbook/)).not.toBeInTheDocument());
  type("Revenue before", "10bn");
  type("Revenue after", "13,333.4m");
  await user.click(screen.getByRole("tab", { name: "Case" }));
  return { user, port, view };
}

function type(label: string, text: string) {
  const field = screen.getByLabelText(label);
  fireEvent.focus(field);
  fireEvent.change(field, { target: { value: text } });
  fireEvent.blur(field);
}

const section = (name: RegExp) => screen.getByRole("button", { name });

describe("components on the Case screen", () => {
  test("are added and removed, and their sum is told against the share", async () => {
    const { user } = await openCase();
    expect(section(/^Components not split$/)).toHaveAttribute("aria-expanded", "false");
    await user.click(section(/^Components/));
    await user.click(screen.getByRole("button", { name: "Add a component" }));
    expect(screen.getByLabelText("Name of component 1")).toHaveFocus();
    await user.keyboard("eLearning");
    type("Share of eLearning", "1.2%");
    expect(screen.getByRole("status")).toHaveTextContent("1.2% of 3% given out; 1.8% left");
    await user.click(screen.getByRole("button", { name: "Add a component" }));
    expect(screen.getByLabelText("Name of component 2")).toHaveFocus();
    await user.keyboard("Coaching");
    type("Share of Coaching", "2%");
    expect(screen.getByRole("status")).toHaveTextContent("3.2% given out: 0.2% more than the 3% credited.");
    expect(section(/^Components needs a look 2, adding up to 3.2%$/)).toBeInTheDocument();
    await user.click(screen.getByRole("button", { name: "Remove eLearning" }));
    expect(screen.getByRole("button", { name: "Remove Coaching" })).toHaveFocus();
    expect(screen.getByLabelText("Share of Coaching")).toHaveValue("2%");
  });

  test("without a share split the rest", async () => {
    const { user } = await openCase();
    await user.click(section(/^Components/));
    for (const name of ["eLearning", "Coaching"]) {
      await user.click(screen.getByRole("button", { name: "Add a component" }));
      await user.keyboard(name);
    }
    await user.click(screen.getByRole("button", { name: "Split the rest evenly" }));
    expect(screen.getByLabelText("Share of eLearning")).toHaveValue("1.5%");
    expect(screen.getByRole("status")).toHaveTextContent("All of the 3% is given out");
    expect(screen.queryByRole("button", { name: "Split the rest evenly" })).not.toBeInTheDocument();
  });

  test("half a row is said beside it once it is left, and the footer leads back to it from any screen", async () => {
    const { user, port } = await openCase();
    await user.click(section(/^Components/));
    await user.click(screen.getByRole("button", { name: "Add a component" }));
    await user.keyboard("eLearning");
    expect(screen.queryByText("Give it a share.")).not.toBeInTheDocument();
    await user.click(screen.getByRole("tab", { name: "Envelope" }));
    await user.click(screen.getByRole("button", { name: "Build summary" }));
    expect(port.painted).toHaveLength(0);
    await user.click(screen.getByRole("button", { name: "Waiting for the components: a name and a share for each." }));
    const share = screen.getByLabelText("Share of eLearning");
    expect(share).toHaveFocus();
    await user.tab();
    await user.tab();
    expect(share).toBeInvalid();
    expect(share).toHaveAccessibleDescription("Give it a share.");
  });
});

describe("costs in parts on the Case screen", () => {
  test("add up, with the cost of each person, and stand in for the one figure everywhere", async () => {
    const { user } = await openCase();
    type("Programme cost", "12m");
    await user.click(section(/^Costs in parts one figure$/));
    type("Design and development", "6.6m");
    type("People", "14500");
    type("Hours each", "8");
    type("Hour’s cost", "50");
    expect(screen.getByRole("status")).toHaveTextContent(
      "Total$12,400,000$855 a person, fully loaded$400,000 above the $12,000,000 typed in one figure",
    );
    expect(screen.getByLabelText("People")).toHaveValue("14,500");
    expect(section(/^Costs in parts \$12\.4 m in 2 parts$/)).toBeInTheDocument();
    await user.click(screen.getByRole("tab", { name: "Envelope" }));
    const cost = screen.getByLabelText("Programme cost");
    expect(cost).toHaveValue("$12,400,000");
    expect(cost).toHaveAttribute("readonly");
    expect(cost).toHaveAccessibleDescription("the total of its parts");
    await user.click(screen.getByRole("button", { name: "the total of its parts" }));
    expect(screen.getByLabelText("Design and development")).toHaveFocus();
    await user.click(screen.getByRole("button", { name: "Use one figure instead" }));
    expect(screen.getByLabelText("Programme cost")).toHaveValue("12,400,000");
    expect(screen.getByLabelText("Programme cost")).not.toHaveAttribute("readonly");
  });

  test("say what is wrong with a part beside it", async () => {
    const { user } = await openCase();
    await user.click(section(/^Costs in parts/));
    type("Delivery", "a lot");
    expect(screen.getByLabelText("Delivery")).toHaveAccessibleDescription(/“a lot” is not a number/);
    type("Delivery", "");
    type("People", "10");
    expect(screen.getByLabelText("Hours each")).toHaveAccessibleDescription("Needed for the learners’ time.");
  });
});

describe("what stands behind the figures", () => {
  test("an assumption with a day counts as agreed", async () => {
    const { user } = await openCase();
    type("Contribution margin", "42%");
    await user.click(section(/^Assumptions 0 of 4 agreed$/));
    await user.click(section(/^Contribution margin 42% · open$/));
    const entry = within(screen.getByRole("group", { name: "Contribution margin" }));
    await user.type(entry.getByLabelText("Source"), "Finance pack");
    await user.type(entry.getByLabelText("Owner"), "Finance partner");
    fireEvent.change(entry.getByLabelText("Agreed on"), { target: { value: "2025-12-18" } });
    expect(section(/^Contribution margin 42% · agreed$/)).toBeInTheDocument();
    expect(section(/^Assumptions 1 of 4 agreed$/)).toBeInTheDocument();
  });

  test("who agreed to the share is told in the register and asked where the share is", async () => {
    const { user } = await openCase();
    await user.click(section(/^Assumptions/));
    await user.click(section(/^Share credited 3% · open$/));
    await user.click(screen.getByRole("button", { name: "Say who agreed to it, and when" }));
    expect(screen.getByLabelText("Agreed on")).toHaveFocus();
    type("Agreed by", "the VP Sales");
    type("Agreed on", "2026-01-20");
    expect(section(/^Assumptions 1 of 3 agreed$/)).toBeInTheDocument();
    expect(section(/^Share credited 3% · agreed$/)).toBeInTheDocument();
    expect(screen.getByText("Agreed by the VP Sales on January 20, 2026.")).toBeInTheDocument();
  });

  test("caveats take several lines, and the names for the sign-off their days", async () => {
    const { user } = await openCase();
    await user.click(section(/^Caveats and intangibles none$/));
    await user.type(screen.getByLabelText(/What the figures do not say/), "Prices rose.{Enter}Faster onboarding.");
    expect(section(/^Caveats and intangibles Prices rose\. Faster onboarding\.$/)).toBeInTheDocument();
    await user.click(section(/^Sign-off no names$/));
    await user.type(screen.getByLabelText("Finance’s name"), "Jonas Brandt");
    expect(section(/^Sign-off 1 name, not signed$/)).toBeInTheDocument();
    fireEvent.change(screen.getByLabelText("Finance signed on"), { target: { value: "2026-01-21" } });
    expect(section(/^Sign-off 1 of 2 signed$/)).toBeInTheDocument();
  });
});

test("with every section open there is no accessibility violation, and Enter and Space open and close them", async () => {
  const { user, view } = await openCase();
  for (const name of [/^Costs in parts/, /^Components/, /^Assumptions/, /^Share credited/, /^Caveats/, /^Sign-off/]) {
    section(name).focus();
    await user.keyboard("{Enter}");
    expect(section(name)).toHaveAttribute("aria-expanded", "true");
  }
  await user.click(screen.getByRole("button", { name: "Add a component" }));
  await user.keyboard("eLearning");
  await user.click(screen.getByRole("heading", { name: "What would have happened anyway?" }));
  // jsdom has no layout, so contrast is measured in a browser instead.
  const { violations } = await axe.run(view.container, { rules: { "color-contrast": { enabled: false } } });
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join()}`)).toEqual([]);
  section(/^Sign-off/).focus();
  await user.keyboard(" ");
  expect(section(/^Sign-off/)).toHaveAttribute("aria-expanded", "false");
});

test("a share typed over the agreed one is a proposal, until the day is said to be of both", async () => {
  const { user } = await openCase();
  type("Agreed by", "the VP Sales");
  type("Agreed on", "2026-01-20");
  type("Agreed", "4%");
  expect(screen.getByText("The sponsor agreed to 3%: the day is of that share.")).toBeInTheDocument();
  expect(screen.getByLabelText("Proposed")).toHaveValue("4%");
  await user.click(screen.getByRole("button", { name: "It is the day of the new share too" }));
  expect(screen.getByLabelText("Agreed")).toHaveValue("4%");
  expect(screen.queryByText(/the day is of that share/)).not.toBeInTheDocument();
});
