const { readFileSync } = require("node:fs");
const path = require("node:path");
const markdownIt = require("markdown-it");
const anchors = require("markdown-it-anchor");
const { escaped, page } = require("./html.cjs");
const { picture } = require("./pictures.cjs");

const DOCS = path.resolve(__dirname, "../../../docs");

/** The guides, by the name of their page: those written for the site, and those that the repository's readers share. */
const GUIDES = {
  index: "help/index.md",
  "start-manager": "help/start-manager.md",
  "start-sponsor": "help/start-sponsor.md",
  "start-finance": "help/start-finance.md",
  method: "help/method.md",
  "sponsor-questions": "help/sponsor-questions.md",
  summary: "summary.md",
  "reading-data": "reading-data.md",
  export: "export.md",
  portable: "portable.md",
  troubleshooting: "help/troubleshooting.md",
  support: "help/support.md",
  privacy: "help/privacy.md",
  accessibility: "help/accessibility.md",
  deployment: "help/deployment.md",
};

/** What guides may lead to beside each other: files that the build puts above them. */
const SITE_FILES = ["../LICENSE.txt", "../THIRD-PARTY-NOTICES.txt"];

/** The line that leads to the most wanted pages, the same on each. */
const NAVIGATION = [
  ["index", "Start"],
  ["method", "Method"],
  ["summary", "The summary"],
  ["sponsor-questions", "Questions"],
  ["functions", "Functions"],
  ["troubleshooting", "Troubleshooting"],
];

/**
 * The guides as whole pages of HTML, by the name of each. Links between Markdown files become links between pages.
 *
 * @returns {Record<string, string>}
 */
function guidePages() {
  const files = Object.entries(GUIDES);
  return Object.fromEntries(
    files.map(([name, file]) => [name, guidePage(name, file, readFileSync(path.join(DOCS, file), "utf8"))]),
  );
}

function guidePage(name, file, text) {
  // Headings are named as on GitHub, so that a link works in both places.
  const markdown = markdownIt({ html: false }).use(anchors, { slugify: slug, tabIndex: false });
  const render =
    markdown.renderer.rules.link_open ?? ((tokens, at, options, _env, self) => self.renderToken(tokens, at, options));
  markdown.renderer.rules.link_open = (tokens, at, ...rest) => {
    tokens[at].attrSet("href", pageLink(tokens[at].attrGet("href"), file));
    return render(tokens, at, ...rest);
  };
  markdown.renderer.rules.image = (tokens, at) => image(tokens[at], file);
  // Wide tables and blocks scroll by themselves, so that a narrow screen need not.
  markdown.renderer.rules.table_open = () => '<div class="scroll" tabindex="0"><table>\n';
  markdown.renderer.rules.table_close = () => "</table></div>\n";
  const title = /^# (.+)$/m.exec(text)?.[1] ?? "Envelope";
  return page({
    title: title === "Envelope" ? "Envelope: help" : `${title} · Envelope`,
    body: `${navigation(name)}\n<main>\n${markdown.render(text)}</main>`,
    home: "..",
  });
}

function navigation(here) {
  const links = NAVIGATION.map(([name, label]) =>
    name === here ? `<b aria-current="page">${label}</b>` : `<a href="${name}.html">${label}</a>`,
  );
  return `<nav aria-label="Help">${links.join(" · ")}</nav>`;
}

/** A picture with its own size, so that the text below it does not jump when it arrives. */
function image(token, file) {
  const { file: place, width, height } = picture(sourceOf(token, file));
  return `<img src="../${place}" width="${width}" height="${height}" loading="lazy" alt="${escaped(token.content)}" />`;
}

const sourceOf = (token, file) => path.join(DOCS, path.dirname(file), token.attrGet("src"));

/** The pictures that the guides show, by their place on the site. @returns {Record<string, Buffer>} */
function guidePictures() {
  const markdown = markdownIt({ html: false });
  const shown = Object.values(GUIDES).flatMap((file) => {
    const tokens = markdown
      .parse(readFileSync(path.join(DOCS, file), "utf8"), {})
      .flatMap(({ children }) => children ?? []);
    return tokens.filter(({ type }) => type === "image").map((token) => picture(sourceOf(token, file)));
  });
  return Object.fromEntries(shown.map(({ file, content }) => [file, content]));
}

const slug = (text) =>
  text
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s-]/gu, "")
    .replace(/\s/g, "-");

/**
 * Where a link of a Markdown file leads on the site: to another guide, or as it stands.
 * @throws when it leads to a file that is no page of the site
 */
function pageLink(href, file) {
  if (
    /^(https?:|mailto:|#)/.test(href) ||
    SITE_FILES.includes(href) ||
    href.endsWith(".html") ||
    href.includes(".html#")
  )
    return href;
  const [target, anchor] = href.split("#");
  const wanted = path.posix.join(path.posix.dirname(file), target);
  const found = Object.entries(GUIDES).find(([, source]) => source === wanted);
  if (!found) throw new Error(`docs/${file} links to ${href}, which is no page of the help.`);
  return `${found[0]}.html${anchor === undefined ? "" : `#${anchor}`}`;
}

module.exports = { guidePages, guidePictures, navigation, GUIDES, SITE_FILES };
