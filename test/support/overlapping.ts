import type { Frame } from "playwright-core";

/**
 * The texts of a page that stand over something else: two texts of one picture, or a text and a field of the same
 * screen.
 * @returns a line for each pair, with the pixels that both take, along the line
 */
export function overlappingTexts(frame: Frame): Promise<string[]> {
  return frame.evaluate(() => {
    /** Rounding of glyph widths, and the leading of a line, which no glyph reaches. */
    const [SIDE, LEADING] = [1, 5];
    const shared = (one: DOMRect, other: DOMRect) => {
      const wide = Math.min(one.right, other.right) - Math.max(one.left, other.left);
      const high = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
      return wide > SIDE && high > LEADING ? Math.round(wide) : 0;
    };
    /** Text that a screen reader reads out and nobody sees. */
    const isForReadersOnly = (element: Element | null): boolean => {
      for (let box = element; box && box.id !== "screen"; box = box.parentElement) {
        const { clipPath, overflow } = getComputedStyle(box);
        if (clipPath !== "none" || (overflow === "hidden" && box.getBoundingClientRect().width <= 1)) return true;
      }
      return false;
    };
    const found: string[] = [];

    for (const picture of document.querySelectorAll("svg")) {
      const texts = [...picture.querySelectorAll("text")].filter(
        (text) => getComputedStyle(text).visibility !== "hidden",
      );
      texts.forEach((text, index) => {
        for (const other of texts.slice(index + 1)) {
          const wide = shared(text.getBoundingClientRect(), other.getBoundingClientRect());
          if (wide > 0) found.push(`“${text.textContent}” and “${other.textContent}” share ${wide} px`);
        }
      });
    }

    // A field's border is that of the element around its input.
    const fields = [...document.querySelectorAll("#screen input, #screen select, #screen [role=combobox]")].flatMap(
      (field) => field.parentElement ?? [],
    );
    const words = document.createTreeWalker(document.getElementById("screen") ?? document.body, NodeFilter.SHOW_TEXT);
    for (let node = words.nextNode(); node; node = words.nextNode()) {
      if (node.textContent?.trim() === "" || isForReadersOnly(node.parentElement)) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      for (const field of fields) {
        if (field.contains(node)) continue;
        const wide = Math.max(
          0,
          ...[...range.getClientRects()].map((line) => shared(line, field.getBoundingClientRect())),
        );
        if (wide > 0) found.push(`“${node.textContent}” stands ${wide} px over a field`);
      }
    }
    return [...new Set(found)];
  });
}
