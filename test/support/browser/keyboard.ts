import type { Workbench } from "./workbench";

/** More stops than any screen of the pane has. */
const MOST_STOPS = 90;

/** Puts the keyboard into the pane, as F6 does in Excel. */
export async function enterPane(bench: Workbench): Promise<void> {
  await bench.pane.getByRole("tab", { selected: true }).focus();
}

/** Goes on with Tab until it is at something that is called so. @throws when it is nowhere, or not seen to be there */
export async function tabTo(bench: Workbench, name: string | RegExp, key: "Tab" | "Shift+Tab" = "Tab"): Promise<void> {
  const seen: string[] = [];
  for (let stop = 0; stop < MOST_STOPS; stop++) {
    await bench.page.keyboard.press(key);
    const at = await focused(bench);
    if (typeof name === "string" ? at.name === name : name.test(at.name)) {
      if (!at.visible) throw new Error(`Nobody sees that the keyboard is at “${at.name}”.`);
      return;
    }
    seen.push(at.name);
  }
  throw new Error(`Tab does not lead to ${String(name)}. It leads to: ${seen.join(" | ")}`);
}

/** Shows another screen with the arrow keys. */
export async function arrowTo(bench: Workbench, screen: string): Promise<void> {
  await enterPane(bench);
  await bench.page.keyboard.press("Home");
  for (let tab = 0; tab < 5; tab++) {
    if ((await focused(bench)).name === screen) break;
    await bench.page.keyboard.press("ArrowRight");
  }
  await bench.page.keyboard.press("Enter");
  await bench.pane.getByRole("tab", { name: screen, selected: true }).waitFor();
  // All screens but the first are loaded when they are asked for, or shortly before.
  await bench.pane.getByText("One moment", { exact: true }).waitFor({ state: "hidden" });
}

/** Types over what stands in a field, and leaves it. */
export async function typeInto(bench: Workbench, label: string, text: string): Promise<void> {
  await tabTo(bench, label);
  await bench.page.keyboard.press("Control+A");
  await bench.page.keyboard.type(text);
}

/** Where the keyboard is in the pane: what that is called, and whether it is marked and on the screen. */
function focused(bench: Workbench): Promise<{ name: string; visible: boolean }> {
  return bench.frame().evaluate(() => {
    const element = document.activeElement;
    if (!(element instanceof HTMLElement) || element === document.body) return { name: "", visible: false };
    const labels =
      element instanceof HTMLInputElement ||
      element instanceof HTMLTextAreaElement ||
      element instanceof HTMLButtonElement
        ? [...(element.labels ?? [])]
        : [];
    const labelled = (element.getAttribute("aria-labelledby") ?? "")
      .split(" ")
      .map((id) => document.getElementById(id)?.textContent ?? "")
      .join(" ");
    // Only what shows: a tab holds its name twice, so that bold letters find room.
    const name =
      element.getAttribute("aria-label") ??
      (labelled.trim() || labels.map((label) => label.textContent).join(" ") || element.innerText);
    const { top, bottom, width, height } = element.getBoundingClientRect();
    return { name: name.trim(), visible: width > 0 && height > 0 && bottom > 0 && top < innerHeight };
  });
}
