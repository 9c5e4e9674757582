const { readdirSync, readFileSync } = require("node:fs");
const path = require("node:path");

const RULE = "=".repeat(80);

/**
 * The licences of what travels with the add-in: a list, and then each text once with those it belongs to.
 *
 * @param {import("./shipped-packages.cjs").ShippedPackage[]} packages
 */
function noticesText(packages) {
  const list = packages.map(({ name, version, licence }) => `  ${name} ${version} (${licence})`).join("\n");
  const owners = new Map();
  for (const one of packages) {
    const text = licenceText(one);
    owners.set(text, [...(owners.get(text) ?? []), `${one.name} ${one.version}`]);
  }
  const texts = [...owners].map(([text, names]) => `${RULE}\n${names.join("\n")}\n${RULE}\n\n${text}\n`);
  return `Envelope holds code of these packages. Their licences follow.\n\n${list}\n\nOffice.js is not among them: the page loads it from Microsoft.\n\n${texts.join("\n")}`;
}

/** A package's own licence and notice files, or the text of the licence that it names. */
function licenceText({ folder, name, licence, author }) {
  const files = readdirSync(folder)
    .filter((file) => /^(licen[cs]e|notice|copying)([.-].*)?$/i.test(file) && !/\.(js|ts|json)$/.test(file))
    .sort();
  if (files.length > 0) return files.map((file) => tidy(readFileSync(path.join(folder, file), "utf8"))).join("\n\n");
  if (licence === "MIT") return mit(author || `the authors of ${name}`);
  throw new Error(
    `${name} brings no licence file: add what ${licence} asks for to scripts/build/inventory/notices.cjs.`,
  );
}

/** Without the line ends and margins in which the same text differs between packages. */
const tidy = (text) =>
  text
    .replaceAll("\r\n", "\n")
    .replace(/[ \t]+$/gm, "")
    .trim();

const mit = (holder) => `MIT License

Copyright (c) ${holder}

Permission is hereby granted, free of charge, to any person obtaining a copy
of this software and associated documentation files (the "Software"), to deal
in the Software without restriction, including without limitation the rights
to use, copy, modify, merge, publish, distribute, sublicense, and/or sell
copies of the Software, and to permit persons to whom the Software is
furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all
copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR
IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY,
FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE
AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER
LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM,
OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE
SOFTWARE.`;

module.exports = { noticesText };
