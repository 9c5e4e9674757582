const { readCatalogue } = require("../../functions/catalogue.cjs");
const { functionPage } = require("./function-page.cjs");
const { functionsPage } = require("./functions-page.cjs");
const { guidePages } = require("./guides.cjs");

/**
 * The help site: guides, a page for each function, and the page that lists these. All are HTML without scripts.
 *
 * @param {string} namespace what stands before the dot of a function in a cell; "" for bare names
 * @returns {Record<string, string>} HTML by the name of the page
 */
function helpPages(namespace) {
  const catalogue = readCatalogue();
  const ids = catalogue.functions.map(({ id }) => id);
  const functions = catalogue.functions.map((one) => [one.id, functionPage(one, ids, namespace)]);
  return { ...guidePages(), functions: functionsPage(catalogue, namespace), ...Object.fromEntries(functions) };
}

module.exports = { helpPages };
