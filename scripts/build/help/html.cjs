const { FOREVER, HELP_POLICY } = require("../headers.cjs");
const { hashedName } = require("./hashed-name.cjs");

const MARKS = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** Text that stands in HTML as it is. */
const escaped = (text) => text.replace(/[&<>"]/g, (mark) => MARKS[mark]);

const STYLE = `
  :root { color-scheme: light dark; --ink: #1b1b1b; --muted: #595959; --accent: #0f548c; --line: #e6e6e6; --paper: #f7f8fa;
    font: 16px/1.55 "Segoe UI", system-ui, sans-serif; }
  @media (prefers-color-scheme: dark) { :root { --ink: #f2f2f2; --muted: #b3b3b3; --accent: #7cb9f0; --line: #3d3d3d; --paper: #262626; } }
  body { margin: 0 auto; max-width: 46rem; padding: 2rem 1.25rem 4rem; color: var(--ink); }
  a { color: var(--accent); }
  nav { color: var(--muted); font-size: 0.875rem; }
  h1 { margin: 0.5rem 0 0.25rem; font-size: 1.6rem; line-height: 1.25; overflow-wrap: anywhere; }
  h2 { margin: 2.25rem 0 0.5rem; font-size: 1.1rem; }
  p { margin: 0.5rem 0; }
  pre { overflow-x: auto; padding: 0.75rem 1rem; background: var(--paper); }
  pre code { overflow-wrap: normal; }
  li { margin: 0.25rem 0; }
  code { font-family: Consolas, ui-monospace, monospace; font-size: 0.9em; overflow-wrap: anywhere; }
  .lead { font-size: 1.1rem; }
  .syntax { padding: 0.75rem 1rem; background: var(--paper); border-inline-start: 3px solid var(--accent); }
  .scroll { overflow-x: auto; }
  table { border-collapse: collapse; min-width: 50%; }
  th, td { padding: 0.4rem 1rem 0.4rem 0; border-bottom: 1px solid var(--line); text-align: start; vertical-align: top; }
  thead th { color: var(--muted); font-weight: 600; font-size: 0.875rem; }
  th code { white-space: nowrap; }
  td.number { text-align: end; font-variant-numeric: tabular-nums; }
  .result { margin: 0.25rem 0 1.25rem; }
  .muted { color: var(--muted); }
  dt { margin-top: 0.6rem; }
  dd { margin: 0; color: var(--muted); }
  td:first-child code { white-space: nowrap; }
  img { display: block; max-width: 100%; height: auto; margin: 0.75rem 0 1.25rem; border: 1px solid var(--line); }
  li img { max-width: min(18rem, 100%); }
`;

/** The style sheet of every page, and its place on the site: it is named for its content. */
const STYLE_SHEET = { file: `${FOREVER}/${hashedName("help.css", STYLE)}`, text: STYLE };

/** A whole page. @param {string} home the path from the page to the folder that holds the pages of the add-in */
function page({ title, body, home }) {
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta http-equiv="Content-Security-Policy" content="${HELP_POLICY}" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>${escaped(title)}</title>
    <link rel="icon" type="image/png" href="${home}/assets/icons/icon-32.png" />
    <link rel="stylesheet" href="${home}/${STYLE_SHEET.file}" />
  </head>
  <body>
${body}
  </body>
</html>
`;
}

/** A table in HTML. Headings are text, cells are HTML; a row's first cell is its heading. */
function table(headings, rows) {
  const head = headings.map((text) => `<th scope="col">${escaped(text)}</th>`).join("");
  const body = rows
    .map(
      ([first, ...rest]) => `<tr><th scope="row">${first}</th>${rest.map((cell) => `<td>${cell}</td>`).join("")}</tr>`,
    )
    .join("\n");
  return `<div class="scroll"><table><thead><tr>${head}</tr></thead><tbody>${body}</tbody></table></div>`;
}

module.exports = { STYLE_SHEET, escaped, page, table };
