import type { Frame } from "playwright-core";

/**
 * The words of a page that a line ends within, without a hyphen. What may break anywhere is not looked at: formulas,
 * names of functions and cells.
 * @returns each word, and the text that it is of
 */
export function brokenWords(frame: Frame): Promise<string[]> {
  return frame.evaluate(() => {
    const found: string[] = [];
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = texts.nextNode(); node; node = texts.nextNode()) {
      const parent = node.parentElement;
      if (
        !parent ||
        parent.closest("option, script, style, code, pre, [data-tabster-dummy]") ||
        getComputedStyle(parent).clipPath !== "none"
      )
        continue;
      for (const word of (node.textContent ?? "").matchAll(/[\p{L}\p{N}’$€.,%]+/gu)) {
        const range = document.createRange();
        range.setStart(node, word.index);
        range.setEnd(node, word.index + word[0].length);
        const tops = new Set(
          [...range.getClientRects()].filter(({ width }) => width > 0).map(({ top }) => Math.round(top)),
        );
        if (tops.size > 1) found.push(`“${word[0]}” of “${node.textContent ?? ""}”`);
      }
    }
    return [...new Set(found)];
  });
}
