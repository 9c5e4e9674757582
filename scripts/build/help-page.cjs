const escaped = (text) => text.replace(/[&<>"]/g, (mark) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" })[mark]);

const STYLE = `
  :root { color-scheme: light dark; font: 16px/1.5 "Segoe UI", system-ui, sans-serif; }
  body { margin: 0 auto; max-width: 44rem; padding: 2rem 1.25rem 4rem; }
  h1 { display: flex; gap: 0.75rem; align-items: center; }
  h2 { margin: 2.5rem 0 0.25rem; font-size: 1.15rem; }
  code { font-family: Consolas, ui-monospace, monospace; overflow-wrap: anywhere; }
  dt { font-weight: 600; }
  dd { margin: 0 0 0.4rem 1.25rem; }`;

/** =ENVELOPE.BREAKEVEN_PCT(incremental, cost, [margin]) */
function signature(one, namespace) {
  const parameters = one.parameters.map(({ name, optional }) => (optional ? `[${name}]` : name));
  return `=${namespace ? `${namespace}.` : ""}${one.name}(${parameters.join(", ")})`;
}

function section(one, namespace) {
  const parameters = one.parameters.map(
    ({ name, description, optional }) => `<dt>${escaped(name)}${optional ? " (optional)" : ""}</dt><dd>${escaped(description)}</dd>`,
  );
  return `
    <section>
      <h2 id="${one.id}">${one.name}</h2>
      <p>${escaped(one.description)}</p>
      <p><code>${escaped(signature(one, namespace))}</code></p>
      <dl>${parameters.join("")}</dl>
    </section>`;
}

/**
 * The page behind the help addresses of the functions: a section for each, by its id.
 *
 * @param {object[]} functions as functions.json lists them
 * @param {string} namespace what stands before the dot in a cell; "" for bare names
 */
function helpPage(functions, namespace) {
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>Envelope: help</title>
    <link rel="icon" type="image/png" href="assets/icons/icon-32.png" />
    <style>${STYLE}</style>
  </head>
  <body>
    <h1><img src="assets/icons/icon-64.png" width="40" height="40" alt="" /> Envelope</h1>
    <p>Choose <b>Open Envelope</b> on the Home tab, name your revenue data, the launch and the share you credit, and build the summary.</p>
    <p>The functions below work in any cell. Every argument takes a cell or a range. Shares and rates are fractions: type 3% or 0.03.</p>${functions
      .map((one) => section(one, namespace))
      .join("")}
  </body>
</html>
`;
}

module.exports = { helpPage };
