import { brokenLinks } from "../../scripts/build/help/broken-links.cjs";
import { GUIDES, SITE_FILES } from "../../scripts/build/help/guides.cjs";
import { helpFiles, helpPages } from "../../scripts/build/help/site.cjs";

/** The help site, as the build writes it. */
const pages = helpPages("ENVELOPE");
const files = helpFiles("ENVELOPE");

test("no link of the help leads to a page, a heading, a style sheet or a picture that is not there", () => {
  expect(brokenLinks(pages, [...Object.keys(files), ...SITE_FILES.map((file) => file.replace("../", ""))])).toEqual([]);
});

test("a link that leads nowhere is found, by page, by heading and by file", () => {
  const html =
    '<h1 id="top">A</h1><a href="b.html">b</a><a href="a.html#top">top</a><a href="#bottom">bottom</a><a href="https://example.com">away</a><img src="../static/c.png">';
  expect(brokenLinks({ a: html })).toEqual([
    { page: "a", href: "b.html" },
    { page: "a", href: "#bottom" },
    { page: "a", href: "../static/c.png" },
  ]);
});

test.each(Object.entries(pages))(
  "%s has one heading of the first level, a title, a language, and runs no script",
  (_name, html) => {
    expect(html.match(/<h1[ >]/g)).toHaveLength(1);
    expect(html.match(/<main>/g)).toHaveLength(1);
    expect(html).toMatch(/<title>[^<]+<\/title>/);
    expect(html).toMatch(/<html lang="en">/);
    expect(html).not.toMatch(/<script|\son\w+=|javascript:/i);
    // The policy that each page carries lets none of these through.
    expect(html).toContain("Content-Security-Policy");
    expect(html).not.toMatch(/<style|\sstyle=/i);
  },
);

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

test("the guides show pictures of the product, each with a text for those who do not see it and a size of its own", () => {
  const pictures = Object.entries(pages).flatMap(([page, html]) =>
    [...html.matchAll(/<img [^>]*>/g)].map(([tag]) => ({ page, tag })),
  );
  expect(pictures.length).toBeGreaterThanOrEqual(4);
  for (const { page, tag } of pictures)
    expect([page, tag]).toEqual([page, expect.stringMatching(/ width="\d{2,3}" height="\d{2,4}" .*alt="[^"]{30,}"/)]);
});

test("style sheet and pictures are named for their content, so that they may be kept for ever", () => {
  const kept = Object.keys(files).filter((file) => !file.startsWith("help/"));
  expect(kept.length).toBeGreaterThanOrEqual(5);
  for (const file of kept) expect(file).toMatch(/^static\/[\w@-]+\.[0-9a-f]{8}\.(css|png)$/);
});
