/** Where Microsoft serves Office.js and the files that it loads in turn. */
const OFFICE = "https://appsforoffice.microsoft.com";
/**
 * The hash of nothing: style elements without text, which Fluent fills rule by rule through the CSSOM. Text in one is
 * refused.
 */
const EMPTY_STYLE = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";

/**
 * What the pane's page may load: itself and Office.js. docs/decisions/0011-policy-and-caching.md says why each line is
 * as it is. Without `frame-ancestors`, since nobody publishes which hosts show an add-in in a frame.
 */
const PANE_POLICY = policy({
  "default-src": "'none'",
  "script-src": `'self' ${OFFICE}`,
  "style-src": `'self' ${EMPTY_STYLE}`,
  "img-src": "'self' data:",
  "connect-src": "'none'",
  "frame-src": OFFICE,
  "base-uri": "'none'",
  "form-action": "'none'",
});

/** What a page of the help may load: a style sheet and pictures. */
const HELP_POLICY = policy({
  "default-src": "'none'",
  "style-src": "'self'",
  "img-src": "'self'",
  "base-uri": "'none'",
  "form-action": "'none'",
});

/** The folder whose files carry their content's hash in their names. */
const FOREVER = "static";

const REVALIDATED = { "Cache-Control": "no-cache" };
/** Excel on the web asks for these from a page of its own. */
const SHARED = { ...REVALIDATED, "Access-Control-Allow-Origin": "*" };

/**
 * The headers of the site, by path below its address; `*` stands for anything. A file is met by the first rule and by
 * exactly one more, which says how long it may be kept, so that no server has to decide between two.
 */
const HEADERS = [
  {
    path: "*",
    headers: {
      "Content-Security-Policy": PANE_POLICY,
      "X-Content-Type-Options": "nosniff",
      "Referrer-Policy": "no-referrer",
      "Permissions-Policy": "camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()",
    },
  },
  { path: `${FOREVER}/*`, headers: { "Cache-Control": "public, max-age=31536000, immutable" } },
  { path: "assets/*", headers: { "Cache-Control": "public, max-age=86400" } },
  { path: "help/*", headers: REVALIDATED },
  { path: "functions*", headers: SHARED },
  { path: "shortcuts.json", headers: SHARED },
  { path: "taskpane.html", headers: REVALIDATED },
  { path: "manifest.xml", headers: REVALIDATED },
  { path: "LICENSE.txt", headers: REVALIDATED },
  { path: "THIRD-PARTY-NOTICES.txt", headers: REVALIDATED },
  { path: "sbom.cdx.json", headers: REVALIDATED },
];

function policy(directives) {
  return Object.entries(directives)
    .map(([name, sources]) => `${name} ${sources}`)
    .join("; ");
}

/**
 * The rules that a file is met by. @param {string} file its path below the site's address, without a slash before it
 */
function rulesFor(file) {
  const meets = (path) => new RegExp(`^${path.replace(/[.]/g, "\\.").replace("*", ".*")}$`).test(file);
  return HEADERS.filter(({ path }) => meets(path));
}

/** The headers with which a file is to be served. @param {string} file its path below the site's address */
const headersFor = (file) => Object.assign({}, ...rulesFor(file).map(({ headers }) => headers));

module.exports = { FOREVER, HEADERS, HELP_POLICY, PANE_POLICY, headersFor, rulesFor };
