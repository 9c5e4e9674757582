const { signature, typed } = require("./signature.cjs");

const BEGIN = "<!-- functions: written by `npm run functions` from the docblocks -->";
const END = "<!-- end of functions -->";

/** The page of the functions with its tables as the catalogue has them. */
function withFunctionsTable(page, { families, functions }, namespace) {
  const ids = functions.map(({ id }) => id);
  const tables = families.map(({ name, about }) => {
    const rows = functions
      .filter(({ family }) => family === name)
      .map((one) => `| \`${typed(`=${signature(one)}`, namespace, ids)}\` | ${one.description.replace(/\.$/, "")} |`);
    return `## ${name}\n\n${about[0].toUpperCase()}${about.slice(1)}.\n\n| Function | Result |\n|---|---|\n${rows.join("\n")}`;
  });
  const [before, rest] = page.split(BEGIN);
  const after = rest?.split(END)[1];
  if (after === undefined)
    throw new Error(`docs/functions.md has no place for the functions: add the lines ${BEGIN} and ${END}`);
  return `${before}${BEGIN}\n\n${tables.join("\n\n")}\n\n${END}${after}`;
}

module.exports = { withFunctionsTable };
