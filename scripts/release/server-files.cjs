const { HEADERS } = require("../build/headers.cjs");

/**
 * The site's headers as servers take them: a list for any program, a `_headers` file (Netlify, Cloudflare Pages), and
 * the settings of nginx and of IIS.
 *
 * @param {string} address where the site will lie; its path stands before every file's
 * @param {readonly string[]} files paths of the site's files, since not every server knows more patterns than a folder
 * @returns {Record<string, string>} texts by the name of the file
 */
function serverFiles(address, files) {
  const base = new URL(address).pathname.replace(/\/*$/, "/");
  return {
    "headers.json": headersJson(address),
    _headers: headersFile(base, files),
    "nginx.conf": nginx(base),
    "web.config": iis(files),
  };
}

const headersJson = (address) => `${JSON.stringify({ address, rules: HEADERS }, null, 2)}\n`;

function headersFile(base, files) {
  const lines = (headers) => Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`);
  const rules = HEADERS.flatMap(({ path, headers }) =>
    placesOf(path, files).map((place) => [`${base}${place}`, ...lines(headers)].join("\n")),
  );
  return `${rules.join("\n\n")}\n`;
}

/** In nginx an add_header of a location takes the place of all others, so each header has one, with a value by path. */
function nginx(base) {
  const [general, ...others] = HEADERS;
  const names = [...new Set(others.flatMap(({ headers }) => Object.keys(headers)))];
  const variable = (name) => `$envelope_${name.toLowerCase().replaceAll("-", "_")}`;
  const pattern = (path) => `"~^${base}${path}$"`.replaceAll(".", "\\.").replace("*", ".*");
  const map = (name) => {
    const lines = others
      .filter(({ headers }) => headers[name])
      .map(({ path, headers }) => `    ${pattern(path)} "${headers[name]}";`);
    return [`map $uri ${variable(name)} {`, '    default "";', ...lines, "}"].join("\n");
  };
  const add = (name, value) => `    add_header ${name} ${value} always;`;
  const location = [
    `location ${base} {`,
    ...Object.entries(general.headers).map(([name, value]) => add(name, `"${value}"`)),
    ...names.map((name) => add(name, variable(name))),
    "}",
  ].join("\n");
  const intent = (text) => `# ${text}\n`;
  return `${intent("Into the http block:")}${names.map(map).join("\n")}\n\n${intent("Into the server block:")}${location}\n`;
}

/** Lies in the site's own folder. */
function iis(files) {
  const [general, ...others] = HEADERS;
  const escaped = (text) => text.replaceAll("&", "&amp;").replaceAll('"', "&quot;");
  const custom = (headers, indent) => {
    const lines = Object.entries(headers).map(
      ([name, value]) => `${indent}      <add name="${name}" value="${escaped(value)}" />`,
    );
    return [
      `${indent}<system.webServer>`,
      `${indent}  <httpProtocol>`,
      `${indent}    <customHeaders>`,
      ...lines,
      `${indent}    </customHeaders>`,
      `${indent}  </httpProtocol>`,
      `${indent}</system.webServer>`,
    ].join("\n");
  };
  const places = ({ path, headers }) =>
    placesOf(path, files).map(
      (place) => `  <location path="${place.replace("/*", "")}">\n${custom(headers, "    ")}\n  </location>`,
    );
  return `<?xml version="1.0" encoding="utf-8"?>\n<configuration>\n${custom(general.headers, "  ")}\n${others.flatMap(places).join("\n")}\n</configuration>\n`;
}

/** A path with a folder's pattern at most: others become the files that they meet. */
function placesOf(path, files) {
  if (path === "*" || path.endsWith("/*") || !path.endsWith("*")) return [path];
  return files.filter((file) => file.startsWith(path.slice(0, -1)));
}

module.exports = { serverFiles };
