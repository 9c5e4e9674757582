import fs, { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { run } from "../../src/cli/program";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "envelope-"));
});
afterEach(() => {
  jest.restoreAllMocks();
  rmSync(folder, { recursive: true, force: true });
});

const file = (...names: string[]) => path.join(folder, ...names);

async function written(output: string) {
  const error: string[] = [];
  const terminal = { out: () => undefined, error: (text: string) => void error.push(text), progress: () => undefined };
  const code = await run(["summarize", "--baseline", "10bn", "--uplift", "33%", "--out", output], { terminal, now: new Date(2026, 0, 20), version: "1.2.3" });
  return { code, error: error.join("\n") };
}

/** What the system says when a file or its folder is write-protected. Mocked, for whoever may do everything is never told so. */
const denied = () => {
  throw Object.assign(new Error("EACCES: permission denied"), { code: "EACCES" });
};

test.each([
  ["a file that is write-protected", () => jest.spyOn(fs, "accessSync").mockImplementation(denied)],
  ["a folder that takes no file", () => jest.spyOn(fs, "writeFileSync").mockImplementation(denied)],
  ["a file that cannot be replaced", () => jest.spyOn(fs, "renameSync").mockImplementation(denied)],
])("%s is said in one line; what stood there is as it was and nothing is left beside it", async (_name, protect) => {
  writeFileSync(file("out.xlsx"), "mine");
  const spy = protect();
  expect(await written(file("out.xlsx"))).toEqual({ code: 1, error: `envelope: ${file("out.xlsx")} cannot be written: access is denied.` });
  expect(spy).toHaveBeenCalled();
  expect([readdirSync(folder), readFileSync(file("out.xlsx"), "utf8")]).toEqual([["out.xlsx"], "mine"]);
});

test("a folder in the output's place, and a folder that is not there, are said in one line and leave nothing behind", async () => {
  mkdirSync(file("out.xlsx"));
  expect(await written(file("out.xlsx"))).toEqual({ code: 1, error: `envelope: ${file("out.xlsx")} cannot be written: it is a folder.` });
  expect(await written(file("none", "out.xlsx"))).toEqual({ code: 1, error: `envelope: ${file("none", "out.xlsx")} cannot be written: there is no such file or folder.` });
  expect([readdirSync(folder), existsSync(file("none"))]).toEqual([["out.xlsx"], false]);
});
