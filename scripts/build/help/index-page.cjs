const { signature, typed } = require("../../functions/signature.cjs");
const { escaped, page } = require("./html.cjs");

/** The page that leads to every function, and says in three lines what the panel is for. */
function indexPage({ families, functions }, namespace) {
  const ids = functions.map(({ id }) => id);
  const entry = (one) => `<dt><a href="${one.id}.html"><code>${one.id}</code></a></dt><dd>${escaped(one.description)}<br /><code>${escaped(typed(`=${signature(one)}`, namespace, ids))}</code></dd>`;
  const sections = families.map(
    ({ name, about }) => `<h2 id="${name.toLowerCase()}">${escaped(name)}</h2>
    <p class="muted">${escaped(about)}</p>
    <dl>${functions.filter(({ family }) => family === name).map(entry).join("")}</dl>`,
  );
  const body = `    <h1>Envelope</h1>
    <p class="lead">Choose <b>Open Envelope</b> on the Home tab, name your revenue data, the launch and the share you credit, and build the summary.</p>
    <p>The functions below work in any cell. Every argument takes a cell or a range, and results spill. Shares and rates are fractions: type 3% or 0.03.</p>
    ${sections.join("\n    ")}`;
  return page({ title: "Envelope: help", body, home: ".." });
}

module.exports = { indexPage };
