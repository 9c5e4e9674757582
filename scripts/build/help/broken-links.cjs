/**
 * Links and pictures of the help that lead to a page, a heading or a file that is not there. Links to other sites are
 * not followed, nor those to the add-in's own icons.
 *
 * @param {Record<string, string>} pages HTML by the name of the page
 * @param {readonly string[]} files what else is on the site, by the path below its address
 * @returns {{ page: string, href: string }[]}
 */
function brokenLinks(pages, files = []) {
  const headings = Object.fromEntries(
    Object.entries(pages).map(([name, html]) => [
      `${name}.html`,
      new Set([...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)),
    ]),
  );
  return Object.entries(pages).flatMap(([page, html]) =>
    [...html.matchAll(/ (?:href|src)="([^"]+)"/g)]
      .map(([, href]) => href)
      .filter((href) => !/^(https?:|mailto:|\.\.\/assets\/)/.test(href))
      .filter((href) => {
        const [file, heading] = decodeURIComponent(href).split("#");
        if (file.startsWith("../")) return !files.includes(file.slice(3));
        const target = headings[file === "" ? `${page}.html` : file];
        return !target || (heading !== undefined && !target.has(heading));
      })
      .map((href) => ({ page, href })),
  );
}

module.exports = { brokenLinks };
