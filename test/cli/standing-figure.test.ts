import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { parseArea } from "../../src/sheet/address";
import { openWorkbook } from "../../src/xlsx";
import { editCells } from "../../src/xlsx/edit-cells";
import { envelope, testFolder } from "../support/command-line";

const CASES = path.resolve(__dirname, "../fixtures/cases/tampered");
const { file } = testFolder();

test.each([
  [
    "margin_420.xlsx",
    "A margin of 420%: more than the whole revenue. Type 40% or 0.4. " +
      "The figure is in 'Sponsor summary'!D47; replace it with --margin.",
    ["--margin", "42%"],
  ],
  [
    "cost_neg.xlsx",
    "A cost of -12400000 is less than nothing. Type what the programme cost, for example 50000. " +
      "The figure is in 'Sponsor summary'!D48; replace it with --cost.",
    ["--cost", "12.4m"],
  ],
])("%s: a figure that cannot be is refused with its cell, and an option says another", async (name, said, another) => {
  const tampered = path.join(CASES, name);
  const out = ["--out", file("again.xlsx")];
  expect(await envelope("summarize", tampered, ...out)).toEqual({ code: 1, out: "", error: `envelope: ${said}` });
  expect(await envelope("summarize", tampered, ...another, ...out)).toMatchObject({ code: 0, error: "" });
});

test("a figure that an option gives is refused without a cell", async () => {
  const { error } = await envelope("summarize", path.join(CASES, "margin_text.xlsx"), "--margin", "420%");
  expect(error).toBe("envelope: A margin of 420%: more than the whole revenue. Type 40% or 0.4.");
});

test("a day of go-live outside the data is refused with its cell", async () => {
  const story = path.resolve(__dirname, "../../assets/samples/story.xlsx");
  await envelope("summarize", story, "--launched", "2025-01-01", "--out", file("one.xlsx"));
  const bytes = new Uint8Array(readFileSync(file("one.xlsx")));
  const { names } = await openWorkbook(bytes, "one.xlsx").describe();
  const refersTo = names.find(({ name }) => name === "Envelope_Launched")?.refersTo ?? "";
  const { row, column } = parseArea(refersTo.split("!")[1] ?? "") ?? { row: 0, column: 0 };
  const edits = new Map([["Sponsor summary", [{ row, column, value: 40_000 }]]]);
  writeFileSync(file("two.xlsx"), editCells(bytes, edits).bytes);
  const { code, error } = await envelope("summarize", file("two.xlsx"), "--out", file("three.xlsx"));
  expect([code, error]).toEqual([
    1,
    "envelope: Go-live on 2009-07-06 lies outside the data, which runs from 2023-01-01 to 2025-12-01. " +
      "Choose a day in between. The figure is in 'Sponsor summary'!K6; replace it with --launched.",
  ]);
});
