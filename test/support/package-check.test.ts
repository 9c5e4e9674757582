import { partsOf, smallWorkbook } from "./xlsx/fixtures";
import { richWorkbook } from "./xlsx/rich-workbook";
import { faultsOf } from "./package-check";

test("sound packages have no faults", () => {
  expect([faultsOf(smallWorkbook()), faultsOf(richWorkbook())]).toEqual([[], []]);
});

test.each<[string, string, (text: string) => string, RegExp]>([
  ["a part that is no XML", "xl/worksheets/sheet1.xml", (xml) => xml.slice(0, -5), /sheet1\.xml/],
  [
    "a relationship to nothing",
    "xl/_rels/workbook.xml.rels",
    (xml) => xml.replace("sheet1.xml", "sheet9.xml"),
    /points at worksheets\/sheet9\.xml/,
  ],
  ["an id without a relationship", "xl/workbook.xml", (xml) => xml.replace("rId1", "rId7"), /names relationship rId7/],
  [
    "a part without a type",
    "[Content_Types].xml",
    (xml) =>
      xml.replace(/<Default Extension="xml"[^>]*>/, "").replace(/<Override PartName="\/xl\/worksheets[^>]*>/, ""),
    /sheet1\.xml has no content type/,
  ],
  [
    "a name that is defined twice",
    "xl/workbook.xml",
    (xml) =>
      xml.replace(
        "</sheets>",
        '</sheets><definedNames><definedName name="A_B">1</definedName><definedName name="a_b">2</definedName></definedNames>',
      ),
    /a_b in all is defined twice/,
  ],
  [
    "a format that is not there",
    "xl/worksheets/sheet1.xml",
    (xml) => xml.replace('r="A2"', 'r="A2" s="4"'),
    /A2 names a format/,
  ],
  [
    "rows out of order",
    "xl/worksheets/sheet1.xml",
    (xml) => xml.replace('<row r="2">', '<row r="1">'),
    /row 1 stands behind row 1/,
  ],
])("%s is found", (_name, part, change, fault) => {
  const parts = partsOf(smallWorkbook());
  expect(faultsOf(smallWorkbook({ [part]: change(parts[part] ?? "") })).join("\n")).toMatch(fault);
});
