const { signature, typed } = require("./signature.cjs");

const BEGIN = "<!-- functions: written by `npm run functions` from the docblocks -->";
const END = "<!-- end of functions -->";

/** The README with its table of functions as the catalogue has it. */
function withFunctionTable(readme, { families, functions }, namespace) {
  const ids = functions.map(({ id }) => id);
  const tables = families.map(({ name, about }) => {
    const rows = functions
      .filter(({ family }) => family === name)
      .map((one) => `| \`${typed(`=${signature(one)}`, namespace, ids)}\` | ${one.description.replace(/\.$/, "")} |`);
    return `**${name}**: ${about}\n\n| Function | Gives |\n|---|---|\n${rows.join("\n")}`;
  });
  const [before, rest] = readme.split(BEGIN);
  const after = rest?.split(END)[1];
  if (after === undefined)
    throw new Error(`README.md has no place for the functions: put the lines ${BEGIN} and ${END} into it`);
  return `${before}${BEGIN}\n\n${tables.join("\n\n")}\n\n${END}${after}`;
}

module.exports = { withFunctionTable };
