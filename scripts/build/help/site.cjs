const { readCatalogue } = require("../../functions/catalogue.cjs");
const { functionPage } = require("./function-page.cjs");
const { functionsPage } = require("./functions-page.cjs");
const { guidePages, guidePictures } = require("./guides.cjs");
const { STYLE_SHEET } = require("./html.cjs");

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

/**
 * The pages, and the style sheet and pictures that they show.
 *
 * @returns {Record<string, string | Buffer>} contents by the path below the site's address
 */
function helpFiles(namespace) {
  const pages = Object.entries(helpPages(namespace)).map(([name, html]) => [`help/${name}.html`, html]);
  return { ...Object.fromEntries(pages), [STYLE_SHEET.file]: STYLE_SHEET.text, ...guidePictures() };
}

module.exports = { helpFiles, helpPages };
