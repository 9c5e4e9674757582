import { writeSummary } from "../../src/summary";
import { newWorkbook, openWorkbook } from "../../src/xlsx";
import { faultsOf } from "../support/package-check";
import { typedRequest } from "../support/story";
import { partsOf, smallWorkbook } from "../support/xlsx/fixtures";

async function styles(bytes: Uint8Array): Promise<string> {
  const file = openWorkbook(bytes, "Book.xlsx");
  for (let time = 0; time < 2; time++) await writeSummary(file, { ...typedRequest(), version: "1" });
  expect(faultsOf(file.save())).toEqual([]);
  return partsOf(file.save())["xl/styles.xml"] ?? "";
}

const named = (xml: string) =>
  (xml.match(/<cellStyle [^>]*>/g) ?? []).map((element) => [
    /name="([^"]*)"/.exec(element)?.[1],
    Number(/xfId="(\d+)"/.exec(element)?.[1]),
    Number(/builtinId="(\d+)"/.exec(element)?.[1]),
  ]);

test("headings are Excel's own heading styles, each there once however often a summary is built", async () => {
  const xml = await styles(newWorkbook());
  expect(named(xml)).toEqual([
    ["Normal", 0, 0],
    ["Heading 1", 1, 16],
    ["Heading 2", 2, 17],
  ]);
  expect(xml).toMatch(/<cellXfs.*<xf [^>]*xfId="1"/);
  expect(xml).toMatch(/<cellXfs.*<xf [^>]*xfId="2"/);
});

test("a workbook's own heading style is used, by whatever name its language gives it", async () => {
  const parts = partsOf(newWorkbook());
  const german = (parts["xl/styles.xml"] ?? "")
    .replace(/<cellStyleXfs count="1">(.*?)<\/cellStyleXfs>/, '<cellStyleXfs count="2">$1$1</cellStyleXfs>')
    .replace(
      /<cellStyles count="1">(.*?)<\/cellStyles>/,
      '<cellStyles count="2">$1<cellStyle name="Überschrift 1" xfId="1" builtinId="16"/></cellStyles>',
    );
  expect(named(await styles(smallWorkbook({ ...parts, "xl/styles.xml": german })))).toEqual([
    ["Normal", 0, 0],
    ["Überschrift 1", 1, 16],
    ["Heading 2", 2, 17],
  ]);
});
