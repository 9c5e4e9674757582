import fs, { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { envelope, testFolder } from "../support/command-line";

const folder = testFolder();
const { file } = folder;

const written = async (output: string) => {
  const { code, error } = await envelope("summarize", "--baseline", "10bn", "--uplift", "33%", "--out", output);
  return { code, error };
};

/**
 * What the system says when a file or its folder is write-protected. Mocked, for whoever may do everything is never
 * told so.
 */
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
  expect(await written(file("out.xlsx"))).toEqual({
    code: 1,
    error: `envelope: ${file("out.xlsx")} cannot be written: access is denied. Choose another file with --out.`,
  });
  expect(spy).toHaveBeenCalled();
  expect([readdirSync(folder.path), readFileSync(file("out.xlsx"), "utf8")]).toEqual([["out.xlsx"], "mine"]);
});

test.each(["EACCES", "EPERM"])(
  "an input that the system keeps (%s) is said in one line with what to do",
  async (code) => {
    writeFileSync(file("in.xlsx"), "mine");
    const spy = jest.spyOn(fs, "readFileSync").mockImplementation(() => {
      throw Object.assign(new Error(code), { code });
    });
    const { code: exit, error } = await envelope("inspect", file("in.xlsx"));
    expect(spy).toHaveBeenCalled();
    expect([exit, error]).toEqual([
      1,
      `envelope: ${file("in.xlsx")} cannot be read: access is denied. Ask its owner for access, or use a copy.`,
    ]);
  },
);

test("a path that leads through a file is said in one line, as an input and as an output", async () => {
  writeFileSync(file("text.txt"), "mine");
  const through = file("text.txt", "x.xlsx");
  const why = "part of its path is a file, not a folder.";
  for (const command of ["inspect", "summarize", "portable", "export"]) {
    const { code, out, error } = await envelope(command, through);
    expect([code, out, error]).toEqual([1, "", `envelope: ${through} cannot be read: ${why} Check the path.`]);
  }
  expect(await written(through)).toEqual({
    code: 1,
    error: `envelope: ${through} cannot be written: ${why} Choose another file with --out.`,
  });
  expect(readdirSync(folder.path)).toEqual(["text.txt"]);
});

test("a folder as an input is said in one line", async () => {
  mkdirSync(file("folder.xlsx"));
  for (const command of ["inspect", "summarize", "portable", "export"]) {
    expect(await envelope(command, file("folder.xlsx"))).toMatchObject({
      code: 1,
      error: `envelope: ${file("folder.xlsx")} is a folder. Specify a workbook in it.`,
    });
  }
});

test("a name may be as long as the system takes, and one that is longer is said in one line", async () => {
  const longest = `${"n".repeat(250)}.xlsx`;
  expect(await written(file(longest))).toEqual({ code: 0, error: "" });
  expect(readdirSync(folder.path)).toEqual([longest]);
  const longer = file(`n${longest}`);
  expect(await written(longer)).toEqual({
    code: 1,
    error: `envelope: ${longer} cannot be written: its name or path is too long for the system. Choose a shorter one with --out.`,
  });
  expect(await envelope("inspect", longer)).toMatchObject({
    code: 1,
    error: `envelope: ${longer} cannot be read: its name or path is too long for the system. Check the path.`,
  });
  expect(readdirSync(folder.path)).toEqual([longest]);
});

test("what cannot be taken away again is named", async () => {
  jest.spyOn(fs, "renameSync").mockImplementation(denied);
  jest.spyOn(fs, "rmSync").mockImplementation(denied);
  const { code, error } = await written(file("out.xlsx"));
  jest.restoreAllMocks();
  const [left = ""] = readdirSync(folder.path);
  expect([code, error]).toEqual([
    1,
    `envelope: ${file("out.xlsx")} cannot be written: access is denied. Choose another file with --out. A partial file remains: ${file(left)} (access is denied).`,
  ]);
});

test("a folder in the output's place, and a folder that is not there, are said in one line and leave nothing behind", async () => {
  mkdirSync(file("out.xlsx"));
  expect(await written(file("out.xlsx"))).toEqual({
    code: 1,
    error: `envelope: ${file("out.xlsx")} cannot be written: it is a folder. Choose another file with --out.`,
  });
  expect(await written(file("none", "out.xlsx"))).toEqual({
    code: 1,
    error: `envelope: ${file("none", "out.xlsx")} cannot be written: there is no such file or folder. Create its folder first, or choose another file with --out.`,
  });
  expect([readdirSync(folder.path), existsSync(file("none"))]).toEqual([["out.xlsx"], false]);
});
