const { homedir } = require("node:os");

/**
 * A moment to the second, as JavaScript prints it. Earlier years stand in libraries, as constants of their calendars.
 */
const MOMENT = /\b20[2-9]\d-\d\d-\d\dT\d\d:\d\d:\d\d/g;

/**
 * What of a file tells where or when it was built: paths of the machine, moments in time.
 *
 * @param {Uint8Array} content
 * @param {string} root the folder of the sources
 * @returns {string[]}
 */
function tracesIn(content, root) {
  // Every byte stands for a character of its own, so that pictures can be searched too.
  const text = Buffer.from(content).toString("latin1");
  // The home of root is a word that occurs in texts, and "/" is everywhere.
  const folders = [root, homedir()].filter((folder) => folder.length > "/root".length);
  const places = folders.filter(
    (folder) => text.includes(folder) || text.includes(JSON.stringify(folder).slice(1, -1)),
  );
  return [...new Set([...places, ...(text.match(MOMENT) ?? [])])];
}

module.exports = { tracesIn };
