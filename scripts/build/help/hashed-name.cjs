const { createHash } = require("node:crypto");
const path = require("node:path");

/** A file's name with a digest of its content: "help.css" → "help.1a2b3c4d.css". It may then be kept for ever. */
function hashedName(name, content) {
  const { name: stem, ext } = path.parse(name);
  return `${stem}.${createHash("sha256").update(content).digest("hex").slice(0, 8)}${ext}`;
}

module.exports = { hashedName };
