import fs, { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { envelope, testFolder } from "../support/commandLine";

const folder = testFolder();
const { file } = folder;

const written = async (output: string) => {
  const { code, error } = await envelope("summarize", "--baseline", "10bn", "--uplift", "33%", "--out", output);
  return { code, error };
};

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
  expect(await written(file("out.xlsx"))).toEqual({ code: 1, error: `envelope: ${file("out.xlsx")} cannot be written: access is denied. Name another file with --out.` });
  expect(spy).toHaveBeenCalled();
  expect([readdirSync(folder.path), readFileSync(file("out.xlsx"), "utf8")]).toEqual([["out.xlsx"], "mine"]);
});

test("a folder in the output's place, and a folder that is not there, are said in one line and leave nothing behind", async () => {
  mkdirSync(file("out.xlsx"));
  expect(await written(file("out.xlsx"))).toEqual({ code: 1, error: `envelope: ${file("out.xlsx")} cannot be written: it is a folder. Name another file with --out.` });
  expect(await written(file("none", "out.xlsx"))).toEqual({ code: 1, error: `envelope: ${file("none", "out.xlsx")} cannot be written: there is no such file or folder. Make its folder first, or name another file with --out.` });
  expect([readdirSync(folder.path), existsSync(file("none"))]).toEqual([["out.xlsx"], false]);
});
