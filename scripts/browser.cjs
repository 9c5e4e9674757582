/**
 * Finds a Chromium for Playwright without downloading one, for tests and scripts: BROWSER_PATH, the binary inside
 * @sparticuz/chromium (Linux x64), an installed Edge or Chrome, /usr/bin/chromium.
 */
const { execFileSync } = require("node:child_process");
const {
  chmodSync,
  createReadStream,
  createWriteStream,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} = require("node:fs");
const path = require("node:path");
const { pipeline } = require("node:stream/promises");
const { createBrotliDecompress } = require("node:zlib");
const { chromium } = require("playwright-core");

const root = path.resolve(__dirname, "..");
const FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--no-first-run",
];

/** Unpacks one brotli file of the package. */
const unpack = (from, to) => pipeline(createReadStream(from), createBrotliDecompress(), createWriteStream(to));

/**
 * Which fonts stand for "sans-serif" and "monospace". Left to itself, fontconfig takes whatever has the wanted weight:
 * a machine with a slab serif in semibold would get its headings in that.
 */
function fontsFor(folder) {
  const use = { "sans-serif": ["Open Sans", "DejaVu Sans"], monospace: ["Liberation Mono", "DejaVu Sans Mono"] };
  const prefer = Object.entries(use).map(
    ([family, fonts]) =>
      `<alias binding="same"><family>${family}</family><prefer>${fonts.map((font) => `<family>${font}</family>`).join("")}</prefer></alias>`,
  );
  const directories = `<dir>${folder}/fonts</dir><dir>/usr/share/fonts</dir><cachedir>${folder}/font-cache</cachedir>`;
  return `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>${directories}${prefer.join("")}</fontconfig>`;
}

/**
 * Unpacks the packaged browser with its libraries and fonts into node_modules/.cache, once. It is unpacked beside its
 * place and then renamed, so that two test workers that start together cannot see half a browser.
 */
async function packagedBrowser() {
  const source = path.join(root, "node_modules/@sparticuz/chromium");
  if (process.platform !== "linux" || process.arch !== "x64" || !existsSync(path.join(source, "bin"))) return null;
  const { version } = JSON.parse(readFileSync(path.join(source, "package.json"), "utf8"));
  const folder = path.join(root, "node_modules/.cache/browser", version);
  if (!existsSync(path.join(folder, "chromium"))) {
    const half = `${folder}.${process.pid}`;
    mkdirSync(half, { recursive: true });
    await unpack(path.join(source, "bin/chromium.br"), path.join(half, "chromium"));
    chmodSync(path.join(half, "chromium"), 0o755);
    for (const name of ["al2023", "fonts", "swiftshader"]) {
      const archive = path.join(half, `${name}.tar`);
      await unpack(path.join(source, "bin", `${name}.tar.br`), archive);
      execFileSync("tar", ["-xf", archive, "-C", half]);
      rmSync(archive);
    }
    try {
      renameSync(half, folder);
    } catch (error) {
      rmSync(half, { recursive: true, force: true });
      if (!existsSync(path.join(folder, "chromium"))) throw error;
    }
  }
  const fonts = path.join(folder, "fonts-by-use.conf");
  if (!existsSync(fonts)) {
    writeFileSync(`${fonts}.${process.pid}`, fontsFor(folder));
    renameSync(`${fonts}.${process.pid}`, fonts);
  }
  const libraries = [process.env.LD_LIBRARY_PATH, path.join(folder, "lib")].filter(Boolean).join(":");
  return {
    executablePath: path.join(folder, "chromium"),
    args: ["--headless=shell", "--font-render-hinting=none"],
    env: { ...process.env, FONTCONFIG_FILE: fonts, LD_LIBRARY_PATH: libraries },
  };
}

/** Ways to start a browser here, best first. */
async function candidates() {
  if (process.env.BROWSER_PATH) return [{ executablePath: process.env.BROWSER_PATH }];
  const packaged = await packagedBrowser();
  const system = ["/usr/bin/chromium", "/usr/bin/chromium-browser"].filter((file) => existsSync(file));
  return [
    ...(packaged ? [packaged] : []),
    { channel: "msedge" },
    { channel: "chrome" },
    ...system.map((executablePath) => ({ executablePath })),
  ];
}

/**
 * Starts the first browser that starts here.
 * @param {(options: import("playwright-core").LaunchOptions) => Promise<T>} start
 * @param {readonly string[]} flags more switches of Chromium's command line
 * @returns {Promise<T>}
 * @template T
 * @throws when no browser starts; the message lists what was tried.
 */
async function startFirst(start, flags) {
  const failures = [];
  for (const { args = [], ...candidate } of await candidates()) {
    try {
      return await start({ headless: true, ...candidate, args: [...args, ...FLAGS, ...flags] });
    } catch (error) {
      failures.push(`${candidate.executablePath ?? candidate.channel}: ${String(error).split("\n", 2).join(" ")}`);
    }
  }
  throw new Error(
    `No browser starts here. Install Edge or Chrome, or set BROWSER_PATH to a Chromium.\n${failures.join("\n")}`,
  );
}

/** Starts a headless browser with a fresh profile. */
const launchBrowser = (flags = []) => startFirst((options) => chromium.launch(options), flags);

/** Starts one that other processes can use: `chromium.connect(server.wsEndpoint())`. */
const launchBrowserServer = (flags = []) => startFirst((options) => chromium.launchServer(options), flags);

module.exports = { launchBrowser, launchBrowserServer };
