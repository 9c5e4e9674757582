import { brokenLinks } from "../../scripts/build/help/broken-links.cjs";
import { GUIDES } from "../../scripts/build/help/guides.cjs";
import { helpPages } from "../../scripts/build/help/site.cjs";

/** The help site, as the build writes it. */
const pages = helpPages("ENVELOPE");

test("no link of the help leads to a page or a heading that is not there", () => {
  expect(brokenLinks(pages)).toEqual([]);
});

test("a link that leads nowhere is found, by page and by heading", () => {
  const html = '<h1 id="top">A</h1><a href="b.html">b</a><a href="a.html#top">top</a><a href="#bottom">bottom</a><a href="https://example.com">away</a>';
  expect(brokenLinks({ a: html })).toEqual([{ page: "a", href: "b.html" }, { page: "a", href: "#bottom" }]);
});

test.each(Object.entries(pages))("%s has one heading of the first level, a title, a language, and runs no script", (_name, html) => {
  expect(html.match(/<h1[ >]/g)).toHaveLength(1);
  expect(html.match(/<main>/g)).toHaveLength(1);
  expect(html).toMatch(/<title>[^<]+<\/title>/);
  expect(html).toMatch(/<html lang="en">/);
  expect(html).not.toMatch(/<script|\son\w+=|javascript:/i);
});

test("every guide can be reached from the first page", () => {
  const reached = new Set<string>();
  const visit = (name: string) => {
    if (reached.has(name) || !(name in pages)) return;
    reached.add(name);
    for (const [, target = ""] of (pages[name] ?? "").matchAll(/ href="([\w-]+)\.html/g)) visit(target);
  };
  visit("index");
  expect(Object.keys(GUIDES).filter((name) => !reached.has(name))).toEqual([]);
  expect(Object.keys(pages).filter((name) => !reached.has(name))).toEqual([]);
});
