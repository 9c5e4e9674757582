const { parseResult } = require("../../functions/example-result.cjs");
const { signature, typed } = require("../../functions/signature.cjs");
const { escaped, page, table } = require("./html.cjs");

/** What an error code means, in the words of the whole product. */
const CODE_MEANS = { "#VALUE!": "an argument is wrong", "#N/A": "the data is not enough" };

/**
 * The help page of a function: what it is, its formula, its arguments with their units, worked examples, what it
 * refuses and where it comes from.
 *
 * @param {object} one its entry in the catalogue
 * @param {string[]} ids of all functions
 * @param {string} namespace what stands before the dot in a cell; "" for bare names
 */
function functionPage(one, ids, namespace) {
  const code = (formula) => `<code>${escaped(typed(formula, namespace, ids))}</code>`;
  const words = (text) => linked(escaped(text), ids, one.id);
  const parameters = one.parameters.map(({ name, hint, unit, optional }) => [
    `<code>${name}</code>`,
    `${words(hint)}<br /><span class="muted">${escaped(unit)}${optional ? " · optional" : ""}</span>`,
  ]);
  const body = `    <nav><a href="index.html">Start</a> · <a href="functions.html">All functions</a> · ${escaped(one.family)}</nav>
    <main>
    <h1>${one.id}</h1>
    <p class="lead">${words(one.description)}</p>
    <p class="syntax">${code(`=${signature(one)}`)}</p>
    <p>${words(one.remarks)}</p>
    <h2>Formula</h2>
    <p>${words(one.formula)}</p>
    <h2>Arguments</h2>
    ${table(["Argument", "What it is, and its unit"], parameters)}
    <p><b>Gives</b>: ${words(one.returns)}.</p>
    <h2>Examples</h2>
    ${one.examples.map((example) => exampleHtml(example, code)).join("\n    ")}
    <h2>When it gives an error</h2>
    <dl>${one.errors.map(({ code: cell, message, formula }) => `<dt>${code(formula)}</dt><dd><b>${cell}</b> ${escaped(message)}</dd>`).join("")}</dl>
    <p class="muted">${Object.entries(CODE_MEANS)
      .map(([cell, means]) => `${cell}: ${means}`)
      .join(
        " · ",
      )} · an error in an argument comes out again as it went in. Hover over the cell, or open the warning sign beside it, to read the message.</p>
    <h2>Source</h2>
    <p>${escaped(one.source)}</p>
    </main>`;
  return page({ title: `${one.id} · Envelope`, body, home: ".." });
}

/** Names of other functions lead to their pages. */
function linked(html, ids, own) {
  return html.replace(/\b[A-Z]+(?:_[A-Z]+)+\b/g, (word) =>
    ids.includes(word) && word !== own ? `<a href="${word}.html">${word}</a>` : word,
  );
}

function exampleHtml({ about, formula, result }, code) {
  const rows = parseResult(result);
  const only = rows.length === 1 && rows[0].length === 1;
  const shown = only ? `gives <b>${cellText(rows[0][0])}</b>` : "gives";
  const heading = about === "" ? "" : `${escaped(about)}:<br />`;
  return `<p>${heading}${code(formula)} ${shown}</p>${only ? "" : resultTable(rows)}`;
}

function resultTable(rows) {
  const cells = (row) =>
    row
      .map((cell) =>
        typeof cell === "number" ? `<td class="number">${cellText(cell)}</td>` : `<td>${cellText(cell)}</td>`,
      )
      .join("");
  return `\n    <div class="scroll result"><table><tbody>${rows.map((row) => `<tr>${cells(row)}</tr>`).join("")}</tbody></table></div>`;
}

function cellText(cell) {
  if (typeof cell === "boolean") return String(cell).toUpperCase();
  return typeof cell === "number" ? cell.toLocaleString("en-US", { maximumFractionDigits: 10 }) : escaped(cell);
}

module.exports = { functionPage };
