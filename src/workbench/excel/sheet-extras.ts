import { parseArea, parseReference } from "../../sheet/address";
import type { Highlight, PrintSpec, SheetName, Validation, ValidationRule } from "../../sheet/spec";
import type { StyleName } from "../../sheet/style";
import type { PageLayout } from "../../simulator/objects/page-layout";
import type { DataValidation } from "../../simulator/objects/rules";
import type { Workbook } from "../../simulator/objects/workbook";
import type { Worksheet } from "../../simulator/objects/worksheet";
import type { SheetExtras } from "../save/sheet-spec";
import { chartSpec } from "./chart-spec";

/** What a sheet of the simulated Excel has besides its cells, as data. */
export function sheetExtras(workbook: Workbook, sheetId: string): SheetExtras {
  const sheet = workbook.sheet(sheetId);
  return {
    names: names(workbook, sheet.Name),
    validations: [...sheet.validations.values()].flatMap(({ area, validation }) => {
      const rule = ruleOf(validation);
      return rule ? [{ area, rule, ...alertsOf(validation) }] : [];
    }),
    highlights: sheet.highlights.map(({ area, format }) => ({ area, ...highlightOf(format.custom) })),
    charts: sheet.charts.items.flatMap((chart) => chartSpec(chart, sheet) ?? []),
    print: printSpec(sheet.pageLayout),
    styleNames: new Map(
      [...sheet.styleNames].flatMap(([cell, name]) => {
        const known = STYLES.get(name);
        return known ? [[cell, known] as const] : [];
      }),
    ),
  };
}

/** Cell styles as Office.js calls them, and as files do. */
const STYLES: ReadonlyMap<string, StyleName> = new Map(
  Object.entries({ Heading1: "Heading 1", Heading2: "Heading 2" }),
);

/** The names that stand for an area of a sheet, which are painted together with it. */
function names(workbook: Workbook, sheet: string): SheetName[] {
  return workbook.Names.list().flatMap((item) => {
    const reference = parseReference(item.Formula);
    const area = reference.sheet?.toLowerCase() === sheet.toLowerCase() ? parseArea(reference.target) : null;
    return area ? [{ name: item.Name, area, ...(item.Comment === "" ? {} : { comment: item.Comment }) }] : [];
  });
}

interface OfficeRule {
  readonly list?: { readonly source: string };
  readonly decimal?: { readonly formula1: number; readonly formula2?: number };
  readonly date?: { readonly formula1: string; readonly formula2?: string };
}

function ruleOf(validation: DataValidation): ValidationRule | null {
  const { list, decimal, date } = validation.read("Rule") as OfficeRule;
  if (list) return { kind: "list", source: list.source.replace(/^=/, "") };
  if (decimal)
    return {
      kind: "decimal",
      minimum: Number(decimal.formula1),
      ...(decimal.formula2 === undefined ? {} : { maximum: Number(decimal.formula2) }),
    };
  return date
    ? { kind: "date", minimum: serial(date.formula1), maximum: serial(date.formula2 ?? date.formula1) }
    : null;
}

/** A limit of a date rule as the adapter writes it: "=16800". */
const serial = (formula: string) => Number(formula.replace(/^=/, ""));

function alertsOf(validation: DataValidation): Pick<Validation, "error" | "prompt"> {
  const { title: errorTitle = "", message: errorMessage = "" } = validation.read("ErrorAlert") as {
    title?: string;
    message?: string;
  };
  const { title = "", message = "" } = validation.read("Prompt") as { title?: string; message?: string };
  return {
    error: { title: errorTitle, message: errorMessage },
    ...(message === "" ? {} : { prompt: { title, message } }),
  };
}

function highlightOf({ rule, format }: Worksheet["highlights"][number]["format"]["custom"]): Omit<Highlight, "area"> {
  const [fill, color, bold] = [
    String(format.fill.read("Color")),
    String(format.font.read("Color")),
    format.font.read("Bold") === true,
  ];
  const font = { ...(color === "#000000" ? {} : { color }), ...(bold ? { bold } : {}) };
  return {
    formula: String(rule.read("Formula")).replace(/^=/, ""),
    style: { ...(fill === "#FFFFFF" ? {} : { fill }), ...(Object.keys(font).length > 0 ? { font } : {}) },
  };
}

const POINTS_AN_INCH = 72;

/** @returns null for a sheet whose print area nobody has set */
function printSpec(layout: PageLayout): PrintSpec | null {
  const areas = layout.printArea.split(",").flatMap((address) => parseArea(address) ?? []);
  if (areas.length === 0) return null;
  const zoom = layout.read("Zoom") as { readonly verticalFitToPages?: number };
  const titles = /^\$?(\d+):\$?(\d+)$/.exec(layout.titleRows);
  const footer = layout.headersFooters.all;
  const inches = (name: string) => Number(layout.read(name)) / POINTS_AN_INCH;
  return {
    areas,
    orientation: layout.read("Orientation") === "Landscape" ? "landscape" : "portrait",
    fitToWidth: 1,
    fitToHeight: zoom.verticalFitToPages ?? 0,
    ...(titles ? { titleRows: { first: Number(titles[1]) - 1, last: Number(titles[2]) - 1 } } : {}),
    footer: {
      left: String(footer.read("LeftFooter")),
      center: String(footer.read("CenterFooter")),
      right: String(footer.read("RightFooter")),
    },
    margins: {
      top: inches("TopMargin"),
      bottom: inches("BottomMargin"),
      left: inches("LeftMargin"),
      right: inches("RightMargin"),
    },
  };
}
