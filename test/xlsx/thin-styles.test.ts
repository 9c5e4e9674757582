import { DOMParser } from "@xmldom/xmldom";
import { openWorkbook } from "../../src/xlsx";
import { children } from "../../src/xlsx/xml";
import { faultsOf } from "../support/package-check";
import { caseFile, contentTypes, partsOf, relationships, samplePlan, smallWorkbook } from "../support/xlsx/fixtures";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const TYPE =
  '<Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/>';
const withStyles = (inside: string) =>
  smallWorkbook({
    "[Content_Types].xml": contentTypes(TYPE),
    "xl/_rels/workbook.xml.rels": relationships([
      ["worksheet", "worksheets/sheet1.xml"],
      ["styles", "styles.xml"],
    ]),
    "xl/styles.xml": `<styleSheet xmlns="${MAIN}">${inside}</styleSheet>`,
  });

async function stylesOf(bytes: Uint8Array) {
  const workbook = openWorkbook(bytes, "Book.xlsx");
  await workbook.paint(samplePlan());
  const saved = workbook.save();
  const root = new DOMParser().parseFromString(partsOf(saved)["xl/styles.xml"] ?? "", "text/xml").documentElement;
  if (!root) throw new Error("there are no styles");
  const list = (name: string) => children(root, name).flatMap((element) => children(element));
  return { list, faults: faultsOf(saved) };
}

test.each<[string, Uint8Array]>([
  ["an empty one", caseFile("files/empty-stylesheet.xlsx")],
  [
    "one whose lists are empty",
    withStyles('<fonts count="0"/><fills count="0"/><borders count="0"/><cellXfs count="0"/>'),
  ],
  [
    "one with a font and a fill alone",
    withStyles(
      '<fonts count="1"><font><sz val="9"/><name val="Arial"/></font></fonts><fills count="1"><fill><patternFill patternType="none"/></fill></fills>',
    ),
  ],
])("cells of other sheets keep the plain look where the workbook's style part is thin: %s", async (_what, bytes) => {
  const { list, faults } = await stylesOf(bytes);
  const [first] = list("cellXfs");
  expect(["numFmtId", "fontId", "fillId", "borderId"].map((name) => first?.getAttribute(name))).toEqual([
    "0",
    "0",
    "0",
    "0",
  ]);
  expect(children(list("fonts")[0] as never, "b")).toEqual([]);
  // Excel paints these two whatever stands there, so that none of ours may be one of them.
  expect(
    list("fills")
      .slice(0, 2)
      .map((fill) => children(fill, "patternFill")[0]?.getAttribute("patternType")),
  ).toEqual(["none", "gray125"]);
  expect(list("borders").length).toBeGreaterThan(0);
  expect(list("cellXfs").length).toBeGreaterThan(1);
  expect(faults).toEqual([]);
});

test("a style part that has all its lists gets nothing but what is ours", async () => {
  const whole =
    '<fonts count="1"><font><sz val="9"/><name val="Arial"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
    '<borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="1"><xf/></cellXfs>';
  const { list } = await stylesOf(withStyles(whole));
  expect(list("cellStyleXfs")).toHaveLength(1);
  expect(list("borders").filter((border) => children(border).length === 0)).toHaveLength(1);
  expect(list("fonts")[0]?.getElementsByTagName("name")[0]?.getAttribute("val")).toBe("Arial");
});
