import type { Workbench } from "./workbench";

type Screen = "Envelope" | "Data" | "Case" | "Summary" | "Functions";

/** What somebody does in the pane with a mouse. */
export const mouse = {
  show: (bench: Workbench, screen: Screen) => bench.pane.getByRole("tab", { name: screen }).click(),

  press: (bench: Workbench, name: string) => bench.pane.getByRole("button", { name, exact: true }).click(),

  /** Types into a field and leaves it. */
  fill: async ({ pane }: Workbench, label: string, text: string) => {
    const field = pane.getByRole("textbox", { name: label, exact: true });
    await field.fill(text);
    await field.blur();
  },

  /** Picks from a list, several where it lets. */
  choose: async ({ pane, page }: Workbench, label: string, names: readonly string[]) => {
    await pane.getByRole("combobox", { name: label }).click();
    for (const name of names)
      await pane.getByRole("menuitemcheckbox", { name }).or(pane.getByRole("option", { name })).first().click();
    await page.keyboard.press("Escape");
  },

  /** Opens a section of the case; its heading says in a few words what is inside. */
  openSection: ({ pane }: Workbench, title: string) =>
    pane.getByRole("button", { name: new RegExp(`^${title}`), expanded: false }).click(),

  build: async (bench: Workbench, says: RegExp = /Two sheets (written|updated)/) => {
    await mouse.press(bench, "Build summary");
    await bench.pane.getByText(says).waitFor({ timeout: 60_000 });
  },
};

/** The story as its sample tells it: three regions with the programme since 2025, three without. */
export async function tellStory(bench: Workbench): Promise<void> {
  await mouse.show(bench, "Data");
  await bench.pane.getByRole("textbox", { name: "Went live" }).fill("2025-01-01");
  await mouse.choose(bench, "Took part", ["North", "East", "West"]);
  await mouse.choose(bench, "Did not", ["South", "Central", "Islands"]);
  await mouse.show(bench, "Envelope");
  await mouse.fill(bench, "Programme cost", "12.4m");
  await mouse.show(bench, "Case");
  await mouse.fill(bench, "Contribution margin", "42%");
}
