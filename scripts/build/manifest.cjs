/** The address that manifest.xml carries in the repository, for sideloading from this machine. */
const LOCAL_URL = "https://localhost:3000";

/**
 * The manifest for an address and a namespace.
 *
 * @param {string} xml the text of manifest.xml
 * @param {object} target
 * @param {string} target.url where dist/ will lie: an https address, with or without a path
 * @param {string | undefined} target.namespace what stands before the dot of a function; "" for bare names; undefined
 * keeps it
 * @param {string[]} [target.locales] further languages of the functions' descriptions, such as "de-de"
 * @param {string} [target.support] where people find help, if not on the help site
 * @throws when an address is not https, or the namespace is not a word that Excel takes
 */
function fillManifest(xml, { url, namespace, locales = [], support }) {
  const address = parsedAddress(url);
  // An app domain takes neither a path nor a slash at the end.
  const filled = withLocales(xml, locales)
    .replace(/(<AppDomain>)[^<]*(<\/AppDomain>)/g, (_all, open, close) => `${open}${address.origin}${close}`)
    .replaceAll(
      new RegExp(`((?:(?:Default)?Value|Url)=")${LOCAL_URL}/`, "g"),
      (_all, attribute) => `${attribute}${address.href.replace(/\/$/, "")}/`,
    );
  const supported = support ? withSupport(filled, support) : filled;
  return namespace === undefined ? supported : withNamespace(supported, namespace);
}

function withSupport(xml, support) {
  if (!URL.canParse(support) || new URL(support).protocol !== "https:") {
    throw new Error(
      `The support address (ENVELOPE_SUPPORT_URL, --support) is "${support}": give the https address of a page on which people find help`,
    );
  }
  return xml.replace(
    /(<SupportUrl DefaultValue=")[^"]*/,
    (_all, open) => `${open}${new URL(support).href.replaceAll("&", "&amp;")}`,
  );
}

/** Sends Excels of further languages to the functions' metadata in their language. */
function withLocales(xml, locales) {
  const metadata = `${LOCAL_URL}/functions.json`;
  const overrides = locales.map(
    (locale) => `<bt:Override Locale="${locale}" Value="${LOCAL_URL}/functions.${locale}.json"/>`,
  );
  if (overrides.length === 0) return xml;
  return xml.replace(
    new RegExp(`(<bt:Url id="[^"]+" DefaultValue="${metadata}")/>`),
    (_all, url) => `${url}>${overrides.join("")}</bt:Url>`,
  );
}

function parsedAddress(url) {
  const address = URL.canParse(url) ? new URL(url) : null;
  if (address?.protocol === "https:" && !address.search && !address.hash) return address;
  throw new Error(
    `The add-in's address (ENVELOPE_URL, --address) is "${url}": give the https address of the folder that will hold the add-in, such as https://apps.example.com/envelope`,
  );
}

function withNamespace(xml, namespace) {
  const string = /[ \t]*<bt:String id="Functions\.Namespace"[^>]*\/>\r?\n?/;
  if (namespace === "") return xml.replace(/[ \t]*<Namespace [^>]*\/>\r?\n?/, "").replace(string, "");
  if (!/^[A-Za-z][A-Za-z0-9_.]{0,31}$/.test(namespace)) {
    throw new Error(
      `ENVELOPE_NAMESPACE is "${namespace}": give letters, digits, dots and underscores, beginning with a letter, or nothing for bare names`,
    );
  }
  return xml.replace(string, (found) => found.replace(/DefaultValue="[^"]*"/, () => `DefaultValue="${namespace}"`));
}

module.exports = { fillManifest, LOCAL_URL };
