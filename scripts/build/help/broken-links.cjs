/**
 * Links of the help that lead to a page or a heading that is not there. Links to other sites are not followed.
 *
 * @param {Record<string, string>} pages HTML by the name of the page
 * @returns {{ page: string, href: string }[]}
 */
function brokenLinks(pages) {
  const headings = Object.fromEntries(Object.entries(pages).map(([name, html]) => [`${name}.html`, new Set([...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id))]));
  return Object.entries(pages).flatMap(([page, html]) =>
    [...html.matchAll(/ href="([^"]+)"/g)]
      .map(([, href]) => href)
      .filter((href) => !/^(https?:|mailto:|\.\.\/assets\/)/.test(href))
      .filter((href) => {
        const [file, heading] = decodeURIComponent(href).split("#");
        const target = headings[file === "" ? `${page}.html` : file];
        return !target || (heading !== undefined && !target.has(heading));
      })
      .map((href) => ({ page, href })),
  );
}

module.exports = { brokenLinks };
