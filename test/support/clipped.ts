import type { Frame } from "playwright-core";

/**
 * The texts of a page that cannot be read in full: what an element with hidden overflow or the edge of the window cuts
 * off at a side or below, and placeholders wider than their inputs. What scrolls by itself and what is there for ears
 * only is not looked at.
 * @returns a line for each: the text, and by how many pixels it is too wide or too high
 */
export function clippedTexts(frame: Frame): Promise<string[]> {
  return frame.evaluate(() => {
    /** Rounding of glyph widths; and the leading of a line may stand over an edge that no glyph reaches. */
    const [SIDE, BELOW] = [1, 5];
    const found: string[] = [];
    const hides = (overflow: string) => overflow === "hidden" || overflow === "clip";
    const pen = document.createElement("canvas").getContext("2d");

    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = texts.nextNode(); node; node = texts.nextNode()) {
      const words = node.textContent?.trim() ?? "";
      const parent = node.parentElement;
      if (words === "" || !parent || parent.closest("option, script, style, [data-tabster-dummy]")) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const box = range.getBoundingClientRect();
      if (box.width === 0 || getComputedStyle(parent).visibility === "hidden") continue;
      let [left, right, bottom] = [-Infinity, Infinity, Infinity];
      let [seen, scrolls, moves] = [true, false, false];
      for (
        let element: Element | null = parent;
        element && element !== document.body;
        element = element.parentElement
      ) {
        const { overflowX, overflowY, clipPath } = getComputedStyle(element);
        const edge = element.getBoundingClientRect();
        // Clipped to a pixel: said to screen readers only.
        if ((edge.width <= 1 && hides(overflowX)) || clipPath !== "none") seen = false;
        if (hides(overflowX)) [left, right] = [Math.max(left, edge.left), Math.min(right, edge.right)];
        else if (overflowX !== "visible") {
          moves = true;
          break;
        }
        // What lies beyond the end of a part that scrolls can be scrolled to.
        if (hides(overflowY) && !scrolls) bottom = Math.min(bottom, edge.bottom);
        else if (overflowY !== "visible") scrolls = true;
      }
      if (!seen) continue;
      if (!moves) [left, right] = [Math.max(left, 0), Math.min(right, window.innerWidth)];
      const wide = Math.max(box.right - right, left - box.left);
      if (wide > SIDE) found.push(`“${words}” is ${Math.round(wide)} px too wide`);
      else if (box.bottom - bottom > BELOW) found.push(`“${words}” is ${Math.round(box.bottom - bottom)} px too high`);
    }

    for (const input of document.querySelectorAll<HTMLInputElement>("input[placeholder]")) {
      if (!pen || input.value !== "") continue;
      const style = getComputedStyle(input);
      pen.font = `${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
      const room = input.clientWidth - parseFloat(style.paddingLeft) - parseFloat(style.paddingRight);
      const wide = pen.measureText(input.placeholder).width - room;
      if (room > 0 && wide > 0) found.push(`“${input.placeholder}” is ${Math.ceil(wide)} px wider than its input`);
    }
    return [...new Set(found)];
  });
}
