/** Which tests a change touches. */
import { spawnSync } from "node:child_process";
import { root } from "./places.mjs";

function git(...words) {
  const { status, stdout } = spawnSync("git", words, { cwd: root, encoding: "utf8" });
  return status === 0 ? stdout.trim() : null;
}

/** What a change is measured from: where this branch left its upstream or main, or the last commit. */
function base() {
  const upstream = git("merge-base", "HEAD", "@{upstream}") ?? git("merge-base", "HEAD", "main");
  const head = git("rev-parse", "HEAD");
  return upstream && upstream !== head ? upstream : "HEAD";
}

/** Rooms of which nothing reaches a browser. */
const WITHOUT_BROWSER = /^(src\/cli|docs|test\/(?!browser|support))\//;

/**
 * Jest's words for the tests that depend on a changed file. Tests in a browser open what is built of the sources, which
 * jest cannot see: they run as soon as a file has changed that may be part of it.
 * @returns {string[]}
 */
export function wordsForChange() {
  const from = base();
  const files = [
    ...(git("diff", "--name-only", from) ?? "").split("\n"),
    ...(git("ls-files", "--others", "--exclude-standard") ?? "").split("\n"),
  ].filter(Boolean);
  const inBrowser =
    files.some((file) => file.startsWith("src/") && !WITHOUT_BROWSER.test(file)) ||
    files.some((file) => /^test\/(support\/)?browser\//.test(file));
  console.log(
    `${files.length} files have changed since ${from === "HEAD" ? "the last commit" : from.slice(0, 10)}${inBrowser ? "; tests in a browser run too" : ""}`,
  );
  return [`--changedSince=${from}`, "--passWithNoTests", ...(inBrowser ? [] : ["--selectProjects", "node", "dom"])];
}
