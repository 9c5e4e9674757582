/** What is not there: Office.js, an Excel around the page, or the pane's own screens. */
export type Absent = keyof typeof EXPLANATIONS;

/** In words, and what to do. They stand here because the catalogue of texts may be what could not be loaded. */
const EXPLANATIONS = {
  office: {
    title: "Envelope cannot reach Excel",
    text: "Microsoft’s library for add-ins, Office.js, was not loaded from appsforoffice.microsoft.com. Check the connection, or ask whoever looks after your network to allow that address. Then reload.",
  },
  excel: {
    title: "Envelope opens in Excel",
    text: "This page is the task pane of an Excel add-in. Open a workbook in Excel and choose Envelope on the Home tab. If you are in Excel, reload.",
  },
  screens: {
    title: "Envelope was not loaded in full",
    text: "A part of it did not arrive. The workbook is as it was. Check the connection, then reload.",
  },
} as const;

/**
 * A plain page instead of an empty one, without anything that would have to be loaded first.
 * @param cause what went wrong, for whoever looks into it
 */
export function explainAbsence(root: HTMLElement, absent: Absent, cause?: unknown): void {
  const page = root.ownerDocument;
  const { title, text } = EXPLANATIONS[absent];
  const main = page.createElement("main");
  main.setAttribute("role", "alert");
  main.style.cssText =
    "color-scheme: light dark; padding: 48px 16px 16px; font: 14px/20px 'Segoe UI', system-ui, sans-serif";
  const heading = page.createElement("h1");
  heading.style.cssText = "margin: 0 0 8px; font-size: 16px; line-height: 22px";
  heading.textContent = title;
  const words = [text, ...(cause instanceof Error ? [cause.message] : [])].map((line) => {
    const paragraph = page.createElement("p");
    paragraph.style.cssText = "margin: 0 0 12px; overflow-wrap: anywhere";
    paragraph.textContent = line;
    return paragraph;
  });
  const reload = page.createElement("button");
  reload.type = "button";
  reload.style.cssText = "font: inherit; min-height: 32px; padding: 0 12px";
  reload.textContent = "Reload";
  reload.addEventListener("click", () => page.defaultView?.location.reload());
  main.append(heading, ...words, reload);
  root.replaceChildren(main);
}
