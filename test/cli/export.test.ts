import fs, { readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { openWorkbook } from "../../src/xlsx";
import { envelope, testFolder } from "../support/command-line";
import { faultsOf } from "../support/package-check";
import { textsOf } from "../support/package-texts";
import { slowTest } from "../support/tier";

jest.setTimeout(60_000);

const story = path.resolve(__dirname, "../../assets/samples/story.xlsx");
const CASE = [
  "--launched",
  "2025-01-01",
  "--treated",
  "North,East,West",
  "--control",
  "South,Central,Islands",
  "--agreed-on",
  "2026-01-12",
  "--margin",
  "42%",
  "--cost",
  "12.4m",
  "--sponsor",
  "Ada Quill",
  "--finance",
  "Jonas Brandt",
  "--note",
  "margin: source=Blue folder; owner=Mia Stone; agreed=2025-12-18",
  "--caveats",
  "Zoe said prices rose.",
];

const folder = testFolder();
const { file } = folder;

async function built(name: string, ...more: string[]): Promise<void> {
  const from = more.includes("--new") ? file(name) : story;
  const to = more.includes("--new") ? file(`${name}.new.xlsx`) : file(name);
  expect(await envelope("summarize", from, ...CASE, ...more, "--out", to)).toMatchObject({ code: 0, error: "" });
  if (to !== file(name)) fs.renameSync(to, file(name));
}

test("export writes the two sheets alone beside the original, says what it wrote and what no longer passes, and changes nothing else", async () => {
  await built("acme.xlsx");
  const before = readFileSync(file("acme.xlsx"));
  const { code, out } = await envelope("export", file("acme.xlsx"));
  expect(code).toBe(0);
  expect(out).toMatch(/^Learning earned about \$\d+ million: 3% of .* as agreed with Ada Quill on 12 January 2026\./);
  expect(out).toContain(
    `Written: ${file("acme-export.xlsx")}, sheets “Sponsor summary” and “Sponsor workings” only, source figures as fixed values.`,
  );
  expect(readFileSync(file("acme.xlsx")).equals(before)).toBe(true);
  expect(readdirSync(folder.path).sort()).toEqual(["acme-export.xlsx", "acme.xlsx"]);
  const info = await openWorkbook(readFileSync(file("acme-export.xlsx")), "out.xlsx").describe();
  expect(info.sheets.map(({ name }) => name)).toEqual(["Sponsor summary", "Sponsor workings"]);
});

test("an export holds no link out of the file, no author and a title; its page says where it comes from", async () => {
  await built("acme.xlsx", "--programme", "Field academy");
  await envelope("export", file("acme.xlsx"), "--out", file("out.xlsx"));
  const parts = textsOf(readFileSync(file("out.xlsx")));
  expect([...parts.keys()].filter((name) => /externalLink|calcChain|customXml|connections/i.test(name))).toEqual([]);
  expect([...parts].filter(([, text]) => /TargetMode="External"|\[\d+\]/.test(text)).map(([name]) => name)).toEqual([]);
  expect(faultsOf(readFileSync(file("out.xlsx")))).toEqual([]);
  const properties = parts.get("docProps/core.xml") ?? "";
  expect(properties).toContain("<dc:title>Sponsor summary: Field academy</dc:title>");
  expect(properties).not.toMatch(/creator|lastModifiedBy/);
  expect([...parts.values()].join()).toContain(
    "From acme.xlsx on 20 January 2026 by Envelope 1.2.3: the two sheets alone, without the add-in and the source.",
  );
});

test("--without-names leaves no name of a person, a file or a sheet anywhere in the file, and no note; the headline reads right", async () => {
  await built("acme.xlsx");
  const { out } = await envelope("export", file("acme.xlsx"), "--without-names", "--out", file("out.xlsx"));
  expect(out).toContain("as agreed with the sponsor on 12 January 2026.");
  const texts = [...textsOf(readFileSync(file("out.xlsx"))).values()].join();
  const { sheets, tables } = await openWorkbook(readFileSync(story), "story.xlsx").describe();
  const names = [
    "Ada",
    "Quill",
    "Jonas",
    "Brandt",
    "Mia",
    "Stone",
    "Blue folder",
    "Zoe",
    "acme",
    ...sheets.map(({ name }) => `${name}!`),
    ...tables.map(({ name }) => `${name} (`),
    ...tables.map(({ name }) => `Revenue of ${name} by`),
  ];
  expect(names.filter((name) => texts.includes(name))).toEqual([]);
  expect(texts).toContain("Left out of this copy.");
  expect(texts).toContain("the source (");
});

slowTest(
  "of several summaries one is exported by its programme or number; without either the question is asked",
  async () => {
    await built("acme.xlsx", "--programme", "One");
    await built("acme.xlsx", "--new", "--programme", "Two", "--share", "7%");
    expect(await envelope("export", file("acme.xlsx"))).toEqual({
      code: 1,
      out: "",
      error:
        "envelope: There are 2 summaries in this workbook: 1 (“One”), 2 (“Two”). Choose the one to export with --summary.",
    });
    const { out } = await envelope(
      "export",
      file("acme.xlsx"),
      "--summary",
      "two",
      "--out",
      file("two.xlsx"),
      "--json",
    );
    expect(JSON.parse(out)).toMatchObject({
      title: "Sponsor summary: Two",
      sheets: ["Sponsor summary", "Sponsor workings"],
      headline: expect.stringContaining("7% of") as string,
    });
    const { names } = await openWorkbook(readFileSync(file("two.xlsx")), "two.xlsx").describe();
    expect(names.find(({ name }) => name === "Envelope_Share")).toMatchObject({ value: 0.07 });
    expect(names.filter(({ name }) => /_2$/.test(name))).toEqual([]);
    const credit = (JSON.parse(out) as { checks: { label: string; detail: string }[] }).checks.find(({ label }) =>
      label.startsWith("Credit over all"),
    );
    expect(credit).toMatchObject({ detail: "10%, 3% of it in another summary" });
  },
);

test("checks that fail are named on the terminal and on the page", async () => {
  await built("acme.xlsx", "--launched", "2023-03-01", "--control", "");
  const { code, out } = await envelope("export", file("acme.xlsx"), "--out", file("out.xlsx"));
  expect(code).toBe(0);
  const failed = /Check failed: (.*)\. The page shows this\./.exec(out)?.[1] ?? "";
  expect(failed).toMatch(/^Enough months before go-live/);
  expect([...textsOf(readFileSync(file("out.xlsx"))).values()].join()).toContain(failed);
});

test.each([
  [
    "a workbook without a summary",
    [story],
    (name: string) =>
      `${name} contains no summary. Build one with envelope summarize, then export the resulting workbook.`,
  ],
  [
    "a workbook that is not there",
    ["none.xlsx"],
    () => "none.xlsx cannot be read: there is no such file or folder. Check the path.",
  ],
  [
    "text",
    ["sales.csv"],
    () =>
      "sales.csv is a text file without a summary. Build one with envelope summarize sales.csv, then export the resulting workbook.",
  ],
])("%s is refused in one line, and nothing is written", async (_name, args, says) => {
  expect(await envelope("export", ...args, "--out", file("out.xlsx"))).toEqual({
    code: 1,
    out: "",
    error: `envelope: ${says(args[0] ?? "")}`,
  });
  expect(readdirSync(folder.path)).toEqual([]);
});

test.each([
  ["EACCES", "access is denied. Choose another file with --out"],
  ["EBUSY", "another program has it open. Close it there, or choose another file with --out"],
  ["ENOSPC", "the disk is full. Free some space, or choose a file on another disk with --out"],
  ["EROFS", "the disk is read-only. Choose another file with --out"],
])("a target that answers %s keeps what it held, and nothing is left beside it", async (errno, reason) => {
  await built("acme.xlsx");
  writeFileSync(file("out.xlsx"), "mine");
  jest.spyOn(fs, "renameSync").mockImplementation(() => {
    throw Object.assign(new Error(errno), { code: errno });
  });
  expect(await envelope("export", file("acme.xlsx"), "--out", file("out.xlsx"))).toEqual({
    code: 1,
    out: "",
    error: `envelope: ${file("out.xlsx")} cannot be written: ${reason}.`,
  });
  expect([readdirSync(folder.path).sort(), readFileSync(file("out.xlsx"), "utf8")]).toEqual([
    ["acme.xlsx", "out.xlsx"],
    "mine",
  ]);
});

test("an export that is built again says that its source is not there, and is not built", async () => {
  await built("acme.xlsx");
  await envelope("export", file("acme.xlsx"), "--out", file("out.xlsx"));
  const { code, error } = await envelope("summarize", file("out.xlsx"), "--out", file("again.xlsx"));
  expect([code, readdirSync(folder.path).includes("again.xlsx")]).toEqual([1, false]);
  expect(error).toContain("“Revenue”");
});

test("the original is never the target, and the target is a plain workbook", async () => {
  await built("acme.xlsx");
  expect((await envelope("export", file("acme.xlsx"), "--out", file("acme.xlsx"))).error).toContain(
    "is the original, which is never changed.",
  );
  expect((await envelope("export", file("acme.xlsx"), "--out", file("out.xlsm"))).error).toContain(
    "The name of an export must end in .xlsx: ",
  );
});
