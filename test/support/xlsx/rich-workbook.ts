import { contentTypes, pack, relationships, sheetXml } from "./fixtures";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const SHEETML = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/**
 * A workbook with about everything that libraries lose: macros, a pivot table with its cache, a slicer, a chart,
 * comments, conditional formats, a calculation chain, custom XML; 1904 dates, a foreign prefix in the workbook part, no
 * Default for relationships and an empty list of names.
 */
export function richWorkbook(): Uint8Array {
  const rels = (list: Parameters<typeof relationships>[0]) => relationships(list);
  const override = (part: string, type: string) => `<Override PartName="/${part}" ContentType="${type}"/>`;
  const ownRels = "application/vnd.openxmlformats-package.relationships+xml";
  const types = contentTypes(
    [
      override("_rels/.rels", ownRels),
      ...[
        "workbook.xml",
        "worksheets/sheet1.xml",
        "worksheets/sheet2.xml",
        "drawings/drawing1.xml",
        "pivotTables/pivotTable1.xml",
        "pivotCache/pivotCacheDefinition1.xml",
      ].map((part) => override(`xl/${part.replace(/([^/]+)$/, "_rels/$1.rels")}`, ownRels)),
      override("xl/worksheets/sheet2.xml", `${SHEETML}.worksheet+xml`),
      override("xl/drawings/drawing1.xml", "application/vnd.openxmlformats-officedocument.drawing+xml"),
      override("xl/charts/chart1.xml", "application/vnd.openxmlformats-officedocument.drawingml.chart+xml"),
      override("xl/comments1.xml", `${SHEETML}.comments+xml`),
      override("xl/pivotTables/pivotTable1.xml", `${SHEETML}.pivotTable+xml`),
      override("xl/pivotCache/pivotCacheDefinition1.xml", `${SHEETML}.pivotCacheDefinition+xml`),
      override("xl/pivotCache/pivotCacheRecords1.xml", `${SHEETML}.pivotCacheRecords+xml`),
      override("xl/slicers/slicer1.xml", "application/vnd.ms-excel.slicer+xml"),
      override("xl/slicerCaches/slicerCache1.xml", "application/vnd.ms-excel.slicerCache+xml"),
      override("xl/calcChain.xml", `${SHEETML}.calcChain+xml`),
      override("xl/vbaProject.bin", "application/vnd.ms-office.vbaProject"),
    ].join(""),
    "",
  ).replace(`${SHEETML}.sheet.main+xml`, "application/vnd.ms-excel.sheet.macroEnabled.main+xml");
  return pack({
    "[Content_Types].xml": types,
    "_rels/.rels": rels([["officeDocument", "xl/workbook.xml"]]),
    "xl/workbook.xml": `<x:workbook xmlns:x="${MAIN}" xmlns:rel="${OFFICE}"><x:workbookPr date1904="1" codeName="ThisWorkbook"/><x:sheets><x:sheet name="Data" sheetId="4" rel:id="rId1"/><x:sheet name="It's a pivot" sheetId="7" rel:id="rId2"/></x:sheets><x:definedNames/><x:calcPr calcId="191029"/><x:pivotCaches><x:pivotCache cacheId="3" rel:id="rId3"/></x:pivotCaches></x:workbook>`,
    "xl/_rels/workbook.xml.rels": rels([
      ["worksheet", "worksheets/sheet1.xml"],
      ["worksheet", "worksheets/sheet2.xml"],
      ["pivotCacheDefinition", "pivotCache/pivotCacheDefinition1.xml"],
      ["calcChain", "calcChain.xml"],
      ["slicerCache", "slicerCaches/slicerCache1.xml"],
      ["vbaProject", "vbaProject.bin"],
    ]),
    "xl/worksheets/sheet1.xml": sheetXml(`<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f>A1*2</f><v>2</v></c></row>`, {
      after: `<sheetProtection sheet="1" objects="1"/><conditionalFormatting sqref="A1"><cfRule type="colorScale" priority="1"><colorScale><cfvo type="min"/><cfvo type="max"/><color rgb="FFFF0000"/><color rgb="FF00FF00"/></colorScale></cfRule></conditionalFormatting><drawing r:id="rId1"/>`,
    }),
    "xl/worksheets/_rels/sheet1.xml.rels": rels([
      ["drawing", "../drawings/drawing1.xml"],
      ["comments", "../comments1.xml"],
    ]),
    "xl/worksheets/sheet2.xml": sheetXml(`<row r="3"><c r="A3" t="inlineStr"><is><t>Row Labels</t></is></c></row>`),
    "xl/worksheets/_rels/sheet2.xml.rels": rels([
      ["pivotTable", "../pivotTables/pivotTable1.xml"],
      ["slicer", "../slicers/slicer1.xml"],
    ]),
    "xl/drawings/drawing1.xml": `<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing"><!-- theirs --></xdr:wsDr>`,
    "xl/drawings/_rels/drawing1.xml.rels": rels([["chart", "../charts/chart1.xml"]]),
    "xl/charts/chart1.xml": `<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"/>`,
    "xl/comments1.xml": `<comments xmlns="${MAIN}"><authors><author>A</author></authors><commentList/></comments>`,
    "xl/pivotTables/pivotTable1.xml": `<pivotTableDefinition xmlns="${MAIN}" name="P" cacheId="3"/>`,
    "xl/pivotTables/_rels/pivotTable1.xml.rels": rels([
      ["pivotCacheDefinition", "../pivotCache/pivotCacheDefinition1.xml"],
    ]),
    "xl/pivotCache/pivotCacheDefinition1.xml": `<pivotCacheDefinition xmlns="${MAIN}"/>`,
    "xl/pivotCache/_rels/pivotCacheDefinition1.xml.rels": rels([["pivotCacheRecords", "pivotCacheRecords1.xml"]]),
    "xl/pivotCache/pivotCacheRecords1.xml": `<pivotCacheRecords xmlns="${MAIN}" count="0"/>`,
    "xl/slicers/slicer1.xml": `<slicers xmlns="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"/>`,
    "xl/slicerCaches/slicerCache1.xml": `<slicerCacheDefinition xmlns="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"/>`,
    "xl/calcChain.xml": `<calcChain xmlns="${MAIN}"><c r="B1" i="4"/></calcChain>`,
    "xl/vbaProject.bin": new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 1, 2, 3]),
  });
}
