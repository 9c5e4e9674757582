import type { Area } from "../../sheet/address";
import type { SheetSpec } from "../../sheet/spec";
import { assess, type Assessment, type CaseRequest } from "../assessment/assess";
import type { SummaryContext, WorkingsReferences } from "../drawing/context";
import { FORMAT, figure, LOOK } from "../drawing/look";
import { NAMES } from "../names/names";
import { layOut, type BlockArea } from "../page/block";
import type { Check } from "../page/check";
import { checksOf } from "../page/check-list";
import { COLUMN_WIDTHS, HEIGHT, WHOLE } from "../page/grid";
import { BELOW_HEADER, header } from "../page/header";
import { choiceList } from "../page/ladder";
import { handedOver } from "../page/handed-over";
import { notYet } from "../page/not-yet";
import { missingLines, pageBlocks } from "../page/page-blocks";
import { provenance } from "../page/provenance";
import { SheetBuilder } from "../drawing/sheet-builder";
import { agreement } from "../workings/agreement";
import { bridgeData } from "../workings/bridge-data";
import { caseSection } from "../workings/case-section";
import { inputsSection } from "../workings/inputs-section";
import { cleanedRevenue } from "../workings/cleaned-revenue";
import { ROWS, SECTION_COLUMNS, type TableColumns } from "../workings/period-layout";
import { periodTable } from "../workings/period-table";
import { recount, recountReferences } from "../workings/recount";
import { reconciliation } from "../workings/reconciliation";
import { withTotalCost } from "../case/total-cost";
import { sentenceParts } from "../workings/sentence-parts";

/** Names of the two sheets. */
export interface SheetNames {
  readonly page: string;
  readonly workings: string;
}

export const SHEET_NAMES: SheetNames = { page: "Sponsor summary", workings: "Sponsor workings" };

export interface Summary {
  readonly facts: Assessment;
  readonly checks: readonly Check[];
  /** The page, then the workings. */
  readonly sheets: readonly [SheetSpec, SheetSpec];
  /** The blocks of the page, in reading order. */
  readonly blocks: readonly BlockArea[];
}

/**
 * From a case and a reading to the two sheets, as data:
 *
 *     case + reading → 1. assess → 2. workings: periods, words, bridge, reconciliation → 3. page, block by block
 *
 * Nothing here knows where the sheets will be painted.
 *
 * @throws CaseProblem when the case contradicts itself or the reading
 */
export function buildSummary(request: CaseRequest, version: string, names: SheetNames = SHEET_NAMES): Summary {
  const facts = assess(request);
  const context: SummaryContext = {
    request: { ...request, sponsorCase: withTotalCost(request.sponsorCase) },
    facts,
    version,
    page: new SheetBuilder(names.page),
    workings: new SheetBuilder(names.workings),
  };
  const { references, choices, tables, recountLeft } = workingsBlocks(context);
  const { list, rows, placed } = wholePage(context, references, choices);
  const all = { ...tables, columns: [...tables.columns, recount(context, recountLeft)] };
  return {
    facts,
    checks: list,
    sheets: [finishPage(context.page, rows), finishWorkings(context, all)],
    blocks: placed,
  };
}

const TITLE_HEIGHT = 24;

/** The tables to the right of the workings' sections, and the areas that all is printed in. */
interface WorkingsTables {
  readonly columns: readonly TableColumns[];
  readonly areas: readonly Area[];
}

function workingsBlocks(context: SummaryContext): {
  references: WorkingsReferences;
  choices: string;
  tables: WorkingsTables;
  recountLeft: number;
} {
  const { workings, request, facts } = context;
  workings
    .put(0, 0, "Sponsor workings", LOOK.sheetTitle)
    .height(0, TITLE_HEIGHT)
    .nameCell(NAMES.workings, { row: 0, column: 0 });
  const { reading } = request;
  if (!reading || !facts.series) {
    workings.put(1, 0, "The figures were typed; what follows from them stands on the page.", LOOK.caption);
    workings
      .put(3, 0, "Months that the growth covers", LOOK.body)
      .put(3, 3, facts.months, figure(FORMAT.months))
      .nameCell(NAMES.months, { row: 3, column: 3 });
    const sentence = sentenceParts(context, 5);
    const bridge = bridgeData(context, sentence.next);
    const inputs = inputsSection(context, agreement(context, bridge.next));
    const end = caseSection(context, inputs.next);
    const left = SECTION_COLUMNS + 1;
    return {
      references: {
        sentence: sentence.references,
        bridge: bridge.references,
        recount: recountReferences(context, left),
        impossibleBeside: inputs.beside,
        periods: null,
        reconciliation: null,
      },
      choices: "",
      tables: { columns: [], areas: sectionAreas([0, end]) },
      recountLeft: left,
    };
  }
  const table = periodTable(context, reading, facts.series);
  const reconciled = reconciliation(context, reading, facts.series, table.references.all, table.next);
  const sentence = sentenceParts(context, reconciled.next);
  const bridge = bridgeData(context, sentence.next);
  const list = choiceList(context, bridge.next);
  const inputs = inputsSection(context, agreement(context, list.next));
  const end = caseSection(context, inputs.next);
  const cleaned = cleanedRevenue(context, table.nextColumn);
  const left = cleaned ? cleaned.left + cleaned.columns + 1 : table.nextColumn;
  return {
    recountLeft: left,
    references: {
      sentence: sentence.references,
      bridge: bridge.references,
      recount: recountReferences(context, left),
      impossibleBeside: inputs.beside,
      periods: table.references,
      reconciliation: reconciled.references,
    },
    choices: list.choices,
    tables: {
      columns: [...table.tables, ...(cleaned ? [cleaned] : [])],
      areas: [...sectionAreas([0, table.next, bridge.next, end]), ...table.areas, ...(cleaned ? [cleaned.area] : [])],
    },
  };
}

/** Sections that are printed on pages of their own: from each of the rows to the next one. */
function sectionAreas(rows: readonly number[]): Area[] {
  return rows
    .slice(1)
    .map((end, at) => ({ row: rows[at] ?? 0, column: 0, rows: end - (rows[at] ?? 0), columns: SECTION_COLUMNS }));
}

/** Header, then the blocks that have their data, then a line for each that has not, then where it all comes from. */
function wholePage(
  context: SummaryContext,
  references: WorkingsReferences,
  choices: string,
): { list: readonly Check[]; rows: number; placed: readonly BlockArea[] } {
  const { page } = context;
  header(context, references);
  const blocks = pageBlocks(context, references, choices, () => checksOf(context, references));
  const { below, areas: placed } = layOut(page, blocks, BELOW_HEADER);
  const list = checksOf(context, references);
  const rows = foot(context, list, notYet(context, missingLines(context, blocks, list), below));
  for (let row = 0; row < rows; row++) page.heightUnlessSet(row, HEIGHT.body);
  return { list, rows, placed };
}

/** Where it all comes from: two lines, or a block of its own for those who have nothing but the page. */
function foot(context: SummaryContext, list: readonly Check[], top: number): number {
  const { exported } = context.request;
  return exported ? handedOver(context, exported, list, top) : provenance(context, top);
}

/** Inches; the footer stands in the bottom one. */
const MARGINS = { top: 0.4, bottom: 0.6, left: 0.45, right: 0.45 };
const FOOTER = { left: "&F", center: "&A", right: "&D" };

function finishPage(page: SheetBuilder, rows: number): SheetSpec {
  return page.finish({
    columnWidths: COLUMN_WIDTHS,
    print: {
      areas: [{ row: 0, column: 0, rows, columns: WHOLE }],
      orientation: "portrait",
      fitToWidth: 1,
      fitToHeight: 1,
      footer: FOOTER,
      margins: MARGINS,
    },
    gridlines: false,
    frozenRows: 0,
    tabColor: "#0F548C",
  });
}

/** Widths of the workings' columns in characters: dates and words, then money; and between tables. */
const WIDTHS = { words: 12, money: 14, gap: 2 };
/** Columns of words that each table begins with. */
const WORD_COLUMNS = 3;
/** A table with more columns is read on its side. */
const UPRIGHT_COLUMNS = 10;

/**
 * The sections on the left, then the tables; all are printed from a page of its own on, below the rows that stay in
 * view.
 */
function finishWorkings({ workings }: SummaryContext, { columns: tables, areas }: WorkingsTables): SheetSpec {
  const frozenRows = tables.length > 1 ? ROWS.first : 2;
  return workings.finish({
    columnWidths: [{ left: 0, columns: SECTION_COLUMNS }, ...tables].flatMap(({ left, columns }) => [
      ...(left === 0 ? [] : [WIDTHS.gap]),
      ...Array.from({ length: columns }, (_, at) => (at < WORD_COLUMNS ? WIDTHS.words : WIDTHS.money)),
    ]),
    print: {
      areas,
      orientation: areas.some(({ columns }) => columns > UPRIGHT_COLUMNS) ? "landscape" : "portrait",
      fitToWidth: 1,
      fitToHeight: 0,
      titleRows: { first: 0, last: frozenRows - 1 },
      footer: FOOTER,
      margins: MARGINS,
    },
    gridlines: false,
    frozenRows,
    tabColor: "#767676",
  });
}
