import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { EXHIBITS } from "../../src/gallery";
import { dump } from "./support/dump";
import { goldenText } from "./support/golden-text";
import { hung } from "./support/hung";

/**
 * Each exhibit's two sheets, as a file to review. After a change that is meant:
 * GOLDEN=write npx jest test/gallery/golden --selectProjects node
 */
const FOLDER = path.join(__dirname, "golden");
const fileOf = (name: string) => path.join(FOLDER, `${name}.json`);
const writing = process.env.GOLDEN === "write";

jest.setTimeout(60_000);

beforeAll(() => {
  if (!writing) return;
  rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(FOLDER);
});

test.each(EXHIBITS.map((exhibit) => [exhibit.name, exhibit] as const))("%s is built as its golden file says", async (name, exhibit) => {
  const text = goldenText({ title: exhibit.title, shows: exhibit.shows, ...dump(await hung(exhibit)) });
  if (writing) writeFileSync(fileOf(name), text);
  expect(existsSync(fileOf(name)) ? readFileSync(fileOf(name), "utf8").split("\n") : []).toEqual(text.split("\n"));
});

test("every golden file is an exhibit's, and names are unique", () => {
  expect(readdirSync(FOLDER).sort()).toEqual(EXHIBITS.map(({ name }) => `${name}.json`).sort());
  expect(EXHIBITS.length).toBeGreaterThanOrEqual(18);
});
