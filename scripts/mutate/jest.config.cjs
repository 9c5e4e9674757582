const path = require("node:path");
const { joined } = require("../test/groups.cjs");

// The tests of one room in one file: what they need is loaded once a mutant.
const root = path.resolve(__dirname, "../..");
const room = process.env.ENVELOPE_ROOM;
if (!room) throw new Error("ENVELOPE_ROOM names no room: run npm run mutate -- ROOM");
const node = require("../../jest.config.cjs").projects.find(({ displayName }) => displayName === "node");
const inRoot = (place) => place.replace("<rootDir>/", "");
const tests = node.testMatch.map(inRoot).filter((file) => file.startsWith(`test/${room}/`));

module.exports = {
  ...node,
  rootDir: root,
  testMatch: joined(root, "mutate", tests, 1).map((file) => `<rootDir>/${file}`),
  testTimeout: 60_000,
};
