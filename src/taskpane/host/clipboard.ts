/**
 * Puts text on the clipboard. Some web views refuse the asynchronous clipboard to a frame but still obey the old copy
 * command, so that is tried second.
 * @returns false when both refuse
 */
export async function copyText(text: string, page: Document, navigator: Pick<Navigator, "clipboard">): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyBySelection(text, page);
  }
}

function copyBySelection(text: string, page: Document): boolean {
  const before = page.activeElement;
  const area = page.createElement("textarea");
  area.value = text;
  area.setAttribute("aria-hidden", "true");
  area.style.position = "fixed";
  area.style.opacity = "0";
  page.body.append(area);
  area.select();
  const done = typeof page.execCommand === "function" && page.execCommand("copy");
  area.remove();
  if (before instanceof HTMLElement) before.focus();
  return done;
}
