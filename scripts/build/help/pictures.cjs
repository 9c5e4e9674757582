const { readFileSync } = require("node:fs");
const path = require("node:path");
const { FOREVER } = require("../headers.cjs");
const { hashedName } = require("./hashed-name.cjs");

/**
 * At how many pixels to one of the page a picture was taken: those named "…@2x.png" at two, so that their text stays
 * sharp.
 */
const densityOf = (source) => (source.endsWith("@2x.png") ? 2 : 1);

/**
 * A picture of the guides, as the site holds it.
 *
 * @param {string} source the path of the PNG
 * @returns {{ file: string, content: Buffer, width: number, height: number }} its place on the site, named for its
 * content,
 *   and the size in pixels at which it is shown
 */
function picture(source) {
  const content = readFileSync(source);
  // Width and height stand in the header chunk of a PNG.
  const side = (offset) => Math.round(content.readUInt32BE(offset) / densityOf(source));
  return {
    file: `${FOREVER}/${hashedName(path.basename(source), content)}`,
    content,
    width: side(16),
    height: side(20),
  };
}

module.exports = { picture };
