/**
 * Writes src/simulator/api-sets.ts: for each simulated class of Office.js the ExcelApi requirement set in which each
 * member came, read from the doc comments of @types/office-js.
 */
const { readFileSync, writeFileSync } = require("node:fs");
const path = require("node:path");
const ts = require("typescript");

/** The classes that the simulator mirrors. */
const CLASSES = [
  "Application",
  "CultureInfo",
  "NumberFormatInfo",
  "Workbook",
  "WorksheetCollection",
  "Worksheet",
  "WorksheetFreezePanes",
  "WorksheetProtection",
  "WorkbookProtection",
  "Range",
  "RangeAreas",
  "RangeCollection",
  "RangeFormat",
  "RangeFont",
  "RangeFill",
  "RangeBorderCollection",
  "RangeBorder",
  "TableCollection",
  "Table",
  "NamedItemCollection",
  "NamedItem",
  "SettingCollection",
  "Setting",
  "CustomXmlPartCollection",
  "CustomXmlPartScopedCollection",
  "CustomXmlPart",
  "CommentCollection",
  "Comment",
  "Functions",
  "FunctionResult",
  "ChartCollection",
  "Chart",
  "ChartTitle",
  "ChartLegend",
  "ChartAreaFormat",
  "ChartBorder",
  "ChartAxes",
  "ChartAxis",
  "ChartAxisFormat",
  "ChartGridlines",
  "ChartFont",
  "ChartFill",
  "ChartLineFormat",
  "ChartSeriesCollection",
  "ChartSeries",
  "ChartSeriesFormat",
  "ChartGridlinesFormat",
  "ChartPlotArea",
  "ChartPointsCollection",
  "ChartPoint",
  "ChartDataLabel",
  "ChartDataLabels",
  "ChartDataLabelFormat",
  "PageLayout",
  "HeaderFooterGroup",
  "HeaderFooter",
  "DataValidation",
  "ConditionalFormatCollection",
  "ConditionalFormat",
  "CustomConditionalFormat",
  "ConditionalFormatRule",
  "ConditionalRangeFormat",
  "ConditionalRangeFont",
  "ConditionalRangeFill",
];

/** Members that go by another name on the wire. */
const WIRE_NAMES = { Worksheet: { gridlines: "showGridlines" } };

const typings = require.resolve("@types/office-js/index.d.ts");
const source = ts.createSourceFile(typings, readFileSync(typings, "utf8"), ts.ScriptTarget.Latest, true);
const table = {};

/** "1.9" for a declaration whose comment says [Api set: ExcelApi 1.9], with a class's set for members that say none. */
function since(node) {
  const comments = ts.getLeadingCommentRanges(source.text, node.getFullStart()) ?? [];
  const text = comments.map(({ pos, end }) => source.text.slice(pos, end)).join("");
  return /\[Api set:[^\]]*?ExcelApi (\d+\.\d+)/.exec(text)?.[1];
}

function visit(node) {
  if (ts.isClassDeclaration(node) && node.name && CLASSES.includes(node.name.text)) {
    const members = (table[node.name.text] ??= {});
    for (const member of node.members) {
      const version = since(member) ?? since(node);
      if (member.name && version && !(member.name.getText() in members)) members[member.name.getText()] = version;
    }
  }
  ts.forEachChild(node, visit);
}

source.statements.filter((node) => ts.isModuleDeclaration(node) && node.name.text === "Excel").forEach(visit);
const missing = CLASSES.filter((name) => !(name in table));
if (missing.length > 0) throw new Error(`The typings have no ${missing.join(", ")}.`);

for (const [name, aliases] of Object.entries(WIRE_NAMES)) {
  for (const [wire, member] of Object.entries(aliases)) table[name][wire] = table[name][member];
}

const lines = CLASSES.map((name) => {
  const byVersion = {};
  for (const [member, version] of Object.entries(table[name]).sort(([a], [b]) => (a < b ? -1 : 1)))
    (byVersion[version] ??= []).push(member);
  const versions = Object.entries(byVersion).map(([version, members]) => `    "${version}": "${members.join(" ")}",`);
  return `  ${name}: since({\n${versions.join("\n")}\n  }),`;
});
writeFileSync(
  path.resolve(__dirname, "../../src/simulator/api-sets.ts"),
  `/** Made by scripts/simulator/make-api-sets.cjs from the doc comments of @types/office-js; not to be edited by hand. */
type Since = Readonly<Record<string, string>>;

const since = (versions: Readonly<Record<string, string>>): Since =>
  Object.fromEntries(Object.entries(versions).flatMap(([version, members]) => members.split(" ").map((member) => [member, version])));

/** Class → member → the ExcelApi requirement set in which it came. */
export const apiSets: Readonly<Record<string, Since>> = {
${lines.join("\n")}
};
`,
);
