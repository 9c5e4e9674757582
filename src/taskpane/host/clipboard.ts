/**
 * Puts text on the clipboard. Some web views refuse the asynchronous clipboard to a frame but still obey the old copy
 * command, so that is tried second.
 * @param html the same text for programs that paste looks and tables too
 * @returns false when both refuse
 */
export async function copyText(
  text: string,
  page: Document,
  navigator: Pick<Navigator, "clipboard">,
  html?: string,
): Promise<boolean> {
  try {
    if (html === undefined) await navigator.clipboard.writeText(text);
    else
      await navigator.clipboard.write([
        new ClipboardItem({ "text/plain": blob(text, "text/plain"), "text/html": blob(html, "text/html") }),
      ]);
    return true;
  } catch {
    return copyBySelection(text, page, html);
  }
}

const blob = (text: string, type: string) => new Blob([text], { type });

function copyBySelection(text: string, page: Document, html: string | undefined): boolean {
  const before = page.activeElement;
  const area = page.createElement("textarea");
  area.value = text;
  area.setAttribute("aria-hidden", "true");
  area.style.position = "fixed";
  area.style.opacity = "0";
  page.body.append(area);
  area.select();
  // A text area gives plain text only; what else there is to copy is put beside it while the command runs.
  const both = (event: ClipboardEvent) => {
    if (html === undefined || !event.clipboardData) return;
    event.clipboardData.setData("text/plain", text);
    event.clipboardData.setData("text/html", html);
    event.preventDefault();
  };
  page.addEventListener("copy", both);
  const done = typeof page.execCommand === "function" && page.execCommand("copy");
  page.removeEventListener("copy", both);
  area.remove();
  if (before instanceof HTMLElement) before.focus();
  return done;
}
