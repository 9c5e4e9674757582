import type { Workbench } from "./workbench";

/** Types into the cell that a click at these pixels selects. */
export async function type(bench: Workbench, x: number, y: number, text: string): Promise<void> {
  await bench.page.mouse.click(x, y);
  await typeHere(bench, text);
}

/** Types into the selected cell; the selection then moves down. */
export async function typeHere({ page }: Workbench, text: string): Promise<void> {
  await page.keyboard.type(text);
  // The list of proposed functions takes the first Enter while it is open.
  await page.waitForTimeout(500);
  await page.keyboard.press("Enter");
}
