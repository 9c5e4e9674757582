/** What the pane's page needs of Office.js to start: an Excel that is there and never answers. */
window.CustomFunctions = {
  Error: class extends Error {},
  associate() {
    performance.mark("callable");
  },
};
window.Office = {
  onReady: () => Promise.resolve({ host: "Excel", platform: "OfficeOnline" }),
  context: {},
  actions: { associate() {} },
  addin: {},
};
window.OfficeExtension = { Error: class extends Error {} };
window.Excel = { run: () => new Promise(() => {}) };
localStorage.setItem("envelope.first-run", "seen");
// The first field of the Envelope screen can be typed into as soon as it is there.
new MutationObserver((_changes, observer) => {
  if (!document.getElementById("field-before")) return;
  performance.mark("usable");
  observer.disconnect();
}).observe(document, { childList: true, subtree: true });
