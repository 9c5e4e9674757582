/**
 * `npm run release -- --address https://apps.example.com/envelope/`: builds what is to be served at an address into
 * dist/release/envelope-VERSION and a zip file of the same name:
 *
 *     site/            what is copied to the server: pages, functions, help, licences, bill of materials
 *     manifest.xml     what Excel or the admin centre is given; the site holds it too
 *     server/          the site's headers, as a list and as settings of several servers
 *     SHA256SUMS       a digest of every file
 *
 * `--check` builds once more from a copy of the sources in another folder and compares every byte. `--out FOLDER`
 * writes elsewhere, `--support https://…` names a help desk in the manifest. ENVELOPE_NAMESPACE works as in `npm run
 * build`.
 */
import {
  copyFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import path from "node:path";
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..");
const require = createRequire(import.meta.url);
const { fillManifest } = require("./build/manifest.cjs");
const { differences, filesIn, sumsOf, zipOf } = require("./release/folder.cjs");
const { serverFiles } = require("./release/server-files.cjs");
const { tracesIn } = require("./release/traces.cjs");
const { name, version } = require("../package.json");
const title = `${name}-${version}`;

function optionsOf(words) {
  const { values } = parseArgs({
    args: words,
    options: {
      address: { type: "string" },
      out: { type: "string" },
      check: { type: "boolean" },
      support: { type: "string" },
    },
  });
  const address = values.address ?? process.env.ENVELOPE_URL;
  if (!address)
    throw new Error("Say where the add-in will lie: npm run release -- --address https://apps.example.com/envelope/");
  const support = values.support ?? process.env.ENVELOPE_SUPPORT_URL;
  // Refuses a wrong address before anything of an earlier release is gone.
  fillManifest(readFileSync(path.join(root, "manifest.xml"), "utf8"), {
    url: address,
    support,
    namespace: process.env.ENVELOPE_NAMESPACE,
  });
  return { address, support, out: path.resolve(root, values.out ?? "dist/release"), check: values.check ?? false };
}

/** The production build for an address, into a folder. */
async function build({ address, support }, folder) {
  process.env.ENVELOPE_URL = address;
  if (support) process.env.ENVELOPE_SUPPORT_URL = support;
  const webpack = require("webpack");
  const config = require("../webpack.config.js").addIn({ mode: "production" });
  const stats = await new Promise((done, fail) =>
    webpack({ ...config, output: { ...config.output, path: folder } }, (error, result) =>
      error ? fail(error) : done(result),
    ),
  );
  if (stats.hasErrors()) throw new Error(stats.toString("errors-only"));
}

/** Builds the release's folder, without its zip. @returns {Promise<string>} the folder */
async function release(options) {
  const folder = path.join(options.out, title);
  const site = path.join(folder, "site");
  rmSync(folder, { recursive: true, force: true });
  await build(options, site);
  copyFileSync(path.join(site, "manifest.xml"), path.join(folder, "manifest.xml"));
  mkdirSync(path.join(folder, "server"));
  for (const [file, text] of Object.entries(serverFiles(options.address, filesIn(site))))
    writeFileSync(path.join(folder, "server", file), text);
  const traces = filesIn(folder).flatMap((file) =>
    tracesIn(readFileSync(path.join(folder, file)), root).map((trace) => `${file} holds “${trace}”`),
  );
  if (traces.length > 0) throw new Error(`A release must not tell where and when it was built:\n${traces.join("\n")}`);
  writeFileSync(path.join(folder, "SHA256SUMS"), sumsOf(folder));
  return folder;
}

/** The same release from a copy of the sources, built by a process of its own. @returns {string[]} files that differ */
function buildElsewhere({ address, support }, folder) {
  const elsewhere = mkdtempSync(path.join(tmpdir(), "envelope-"));
  try {
    const left = ["node_modules", "dist", "build", "coverage", ".git"].map((one) => path.join(root, one));
    cpSync(root, path.join(elsewhere, "sources"), { recursive: true, filter: (source) => !left.includes(source) });
    symlinkSync(path.join(root, "node_modules"), path.join(elsewhere, "sources", "node_modules"), "junction");
    const words = [
      "scripts/release.mjs",
      "--address",
      address,
      "--out",
      path.join(elsewhere, "out"),
      ...(support ? ["--support", support] : []),
    ];
    const { status } = spawnSync(process.execPath, words, {
      cwd: path.join(elsewhere, "sources"),
      stdio: ["ignore", "ignore", "inherit"],
    });
    if (status !== 0) throw new Error("The copy of the sources does not build.");
    return differences(folder, path.join(elsewhere, "out", title));
  } finally {
    rmSync(elsewhere, { recursive: true, force: true });
  }
}

try {
  const options = optionsOf(process.argv.slice(2));
  const folder = await release(options);
  const zip = `${folder}.zip`;
  writeFileSync(zip, zipOf(folder));
  console.log(
    `${title} for ${options.address}: ${filesIn(folder).length} files in ${path.relative(root, folder)}, the same in ${path.basename(zip)}`,
  );
  if (options.check) {
    const different = buildElsewhere(options, folder);
    if (different.length > 0) throw new Error(`A second build, in another folder, differs in ${different.join(", ")}.`);
    console.log("A second build, from a copy of the sources in another folder, has the same bytes.");
  }
} catch (error) {
  console.error(error.message);
  process.exit(1);
}
