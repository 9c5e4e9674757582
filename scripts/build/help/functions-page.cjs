const { signature, typed } = require("../../functions/signature.cjs");
const { navigation } = require("./guides.cjs");
const { escaped, page } = require("./html.cjs");

/** The page that leads to every function. */
function functionsPage({ families, functions }, namespace) {
  const ids = functions.map(({ id }) => id);
  const entry = (one) =>
    `<dt><a href="${one.id}.html"><code>${one.id}</code></a></dt><dd>${escaped(one.description)}<br /><code>${escaped(typed(`=${signature(one)}`, namespace, ids))}</code></dd>`;
  const sections = families.map(
    ({ name, about }) => `<h2 id="${name.toLowerCase()}">${escaped(name)}</h2>
    <p class="muted">${escaped(about)}</p>
    <dl>${functions
      .filter(({ family }) => family === name)
      .map(entry)
      .join("")}</dl>`,
  );
  const body = `    ${navigation("functions")}
    <main>
    <h1>All functions</h1>
    <p class="lead">They work in any cell.</p>
    <p>Every argument takes a cell or a range, and results spill. Shares and rates are fractions: type 3% or 0.03.</p>
    ${sections.join("\n    ")}
    </main>`;
  return page({ title: "All functions · Envelope", body, home: ".." });
}

module.exports = { functionsPage };
