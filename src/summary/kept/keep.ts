import { contains, lastCell, parseArea, parseReference, type Area } from "../../sheet/address";
import type { SheetSpec } from "../../sheet/spec";
import type { CarriedComment, StandingCell, StandingSheet } from "../../sheet/standing";
import type { Place, WorkbookInfo, WorkbookPort } from "../../sheet/workbook";
import type { FoundSummary } from "../names/found";
import { NAMES } from "../names/names";
import { numberedName } from "../names/numbering";
import type { BlockArea } from "../page/block";
import { WHOLE } from "../page/grid";
import { ROWS, SECTION_COLUMNS } from "../workings/period-layout";
import { keptFormulas, type KeptCells } from "./formulas";
import { cellText } from "../recalled/inputs";
import { cellsByPlace, endOf, isAligned, moves, placeKey, same, type Move, type SheetsApart } from "./layout";
import { isBare, OwnContents, ownEnd, writtenBy } from "./ours";
import { isBlank, placedRemarks } from "./remarks";
import { unreadNotes } from "./unread";

/** The two sheets of a summary under the names of its number, with where the blocks of its page stand. */
export interface LaidOut {
  readonly sheets: readonly [SheetSpec, SheetSpec];
  readonly blocks: readonly BlockArea[];
}

/** What is built, and what has to be known of what was. */
export interface Rebuilding {
  readonly earlier: FoundSummary;
  readonly version: string;
  readonly after: LaidOut;
  /**
   * The sheets as they were built last, as far as can be told: from the case that they state, and what the source holds
   * now.
   */
  readonly before: LaidOut;
  /**
   * Sheets that hold whatever else Envelope writes, asked for only where something is found that it may have written.
   */
  readonly others: () => readonly SheetSpec[];
}

export interface KeptSummary {
  readonly sheets: readonly [SheetSpec, SheetSpec];
  /** By the name of the new sheet, where the comments of the one before go. */
  readonly comments: ReadonlyMap<string, readonly CarriedComment[]>;
  /** What the user should know: what moved, what was read from text, what cannot be kept. */
  readonly notes: readonly string[];
}

/**
 * Takes over what somebody put on the sheets of a summary, besides what is read back from its cells to type in:
 *
 *     1. refuse what would be lost unread → 2. formulas in cells to type in → 3. remarks → 4. where comments go
 *
 * @throws WorkbookProblem for a text where a figure should be, and for a formula whose value the file does not keep,
 * unless the new sheets have something else there
 */
export async function keep(port: WorkbookPort, info: WorkbookInfo, rebuilding: Rebuilding): Promise<KeptSummary> {
  const { earlier, after, before } = rebuilding;
  const notes = unreadNotes(info, earlier.number, after.sheets);
  const standing = await port.standing(places(info, earlier, before.sheets));
  const own = new OwnContents([...before.sheets, ...after.sheets], rebuilding.others);
  const moving = new Map<string, Move>();
  const pairs = (
    [
      [earlier.page, 0],
      [earlier.workings, 1],
    ] as const
  ).map(([sheet, index]) => {
    if (sheet === null) return null;
    const there = standing.filter((one) => one.sheet === sheet);
    const blocks = index === 0 ? ([before.blocks, after.blocks] as const) : ([[], []] as const);
    const cells = there.flatMap((one) => one.cells);
    const apart: SheetsApart = {
      before: before.sheets[index],
      after: after.sheets[index],
      blocks,
      named: namedAreas(info, sheet, before.sheets[index], after.sheets[index]),
      end: (index === 0 ? ownEnd(cells) : null) ?? endOf(before.sheets[index]),
    };
    moving.set(sheet, moves(apart));
    return { sheet, index, there, cells, apart };
  });
  const comments = new Map<string, readonly CarriedComment[]>();
  const sheets = after.sheets.map((spec, index) => {
    const pair = pairs[index];
    const move = pair ? moving.get(pair.sheet) : undefined;
    if (!pair || !move) return spec;
    const formulas = keptFormulas(spec, info.names, own, moving);
    const remarks = placedRemarks(foreign(pair, rebuilding, own, notes), pair.sheet, spec, move, moving);
    notes.push(...formulas.notes, ...remarks.notes);
    const carried = carry(pair.there[0], move, pair.sheet, spec.name, notes);
    if (carried.length > 0) comments.set(spec.name, carried);
    return withCells(spec, [formulas, remarks]);
  }) as [SheetSpec, SheetSpec];
  return { sheets, comments, notes };
}

interface StandingPair {
  readonly sheet: string;
  readonly index: 0 | 1;
  readonly cells: readonly StandingCell[];
  readonly apart: SheetsApart;
}

/**
 * What on a sheet somebody else wrote; what was no more than typed over something of ours is said and left out. Between
 * the blocks of a page that another version built, or from another kind of source, it cannot be told.
 */
function foreign(
  pair: StandingPair,
  { earlier, version }: Rebuilding,
  own: OwnContents,
  notes: string[],
): StandingCell[] {
  const { sheet, index, cells, apart } = pair;
  const were = cellsByPlace(apart.before);
  const aligned = isAligned(apart);
  const named = [...apart.named.values()];
  const isOurPlace = (cell: StandingCell) => aligned && !isBlank(were.get(placeKey(cell)));
  const isNamed = (cell: StandingCell) => named.some((area) => contains(area, cell));
  const open = cells.filter((cell) => !isNamed(cell));
  // A formula of nothing but cells is ours where we have something, or where that cannot be told.
  const isBareOfOurs = (cell: StandingCell) =>
    cell.formula !== undefined && isBare(cell.formula) && (!aligned || isOurPlace(cell));
  const unknown = open.filter((cell) => !own.holds(cell) && !isBareOfOurs(cell));
  if (unknown.length === 0) return [];
  const right = index === 0 ? WHOLE : rightOf(cells, apart.before, own);
  const isOutside = ({ row, column }: StandingCell) => column >= right || (index === 0 && row >= apart.end);
  const isSame = index === 1 || writtenBy(cells) === version;
  const isKnown =
    isSame && unknown.filter((cell) => !isOutside(cell) && !isOurPlace(cell)).length <= MOST_UNKNOWN * open.length;
  if (!isKnown) {
    if (index === 0)
      notes.push(
        `The page was built by another version of Envelope or in another way. What was typed between its blocks is not on the new one.`,
      );
    const signatures = index === 0 ? signatureCells(apart, earlier.number) : null;
    return index === 0
      ? unknown.filter((cell) => isOutside(cell) || (signatures !== null && contains(signatures, cell)))
      : [];
  }
  const found =
    index === 0
      ? unknown
      : unknown.filter(
          (cell) => isOutside(cell) || (cell.column < SECTION_COLUMNS && (aligned || typeof cell.value === "string")),
        );
  if (index === 0) notes.push(...typedOver(sheet, found.filter(isOurPlace)));
  return found.filter((cell) => !isOurPlace(cell));
}

/** Cells that were typed over and are named one by one, where there are more to count, */
const MOST_NAMED = 5;
/** and characters that are shown of what had been typed into each. */
const MOST_SHOWN = 60;

function typedOver(sheet: string, cells: readonly StandingCell[]): string[] {
  const named = cells.length > MOST_NAMED + 1 ? cells.slice(0, MOST_NAMED) : cells;
  const more = cells.length - named.length;
  const said = named.map(({ row, column, value, formula }) => {
    const text = formula === undefined ? String(value ?? "") : `=${formula}`;
    const short = text.length > MOST_SHOWN ? `${[...text].slice(0, MOST_SHOWN).join("")}…` : text;
    const cell = cellText({ sheet, row, column });
    return `“${short}” had been typed over what Envelope writes in ${cell}, which is there again.`;
  });
  if (more === 0) return said;
  return [...said, `${more} more cells that Envelope writes had been typed over; they are there again.`];
}

/** Part of a sheet's cells that remarks may be; where more are not known, the sheet itself is not. */
const MOST_UNKNOWN = 0.1;

/** The cells to sign in stand to the right of the table of names and days. */
function signatureCells({ named }: SheetsApart, number: number): Area | null {
  const table = named.get(numberedName(NAMES.signOff, number));
  return table
    ? {
        row: table.row,
        column: table.column + table.columns,
        rows: table.rows,
        columns: WHOLE - table.column - table.columns,
      }
    : null;
}

/** The first column to the right of all that is ours on the workings, by the heads of its tables. */
function rightOf(cells: readonly StandingCell[], before: SheetSpec, own: OwnContents): number {
  const heads = cells.filter((cell) => cell.row < ROWS.first && typeof cell.value === "string" && own.holds(cell));
  return 1 + Math.max(...before.cells.map(({ column }) => column), ...heads.map(({ column }) => column));
}

/** Rows of the workings in which remarks are looked for: its sections take fewer, and its lists may take a million. */
const SECTION_ROWS = 1000;

/**
 * The whole page; of the workings the sections at the left, the heads of the tables, and what stands to the right of
 * all.
 */
function places({ sheets }: WorkbookInfo, { page, workings }: FoundSummary, [, before]: LaidOut["sheets"]): Place[] {
  const used = (name: string | null) =>
    name === null ? null : (sheets.find((sheet) => sheet.name === name)?.used ?? null);
  const found: Place[] = [];
  const onPage = used(page);
  if (page !== null && onPage)
    found.push({ sheet: page, area: cornered(lastCell(onPage).row + 1, lastCell(onPage).column + 1) });
  const onWorkings = used(workings);
  if (workings === null || !onWorkings) return found;
  const { row, column } = lastCell(onWorkings);
  const right = Math.max(...before.cells.map((cell) => cell.column)) + 1;
  found.push({
    sheet: workings,
    area: cornered(Math.min(row + 1, SECTION_ROWS), Math.min(column + 1, SECTION_COLUMNS)),
  });
  // In two pieces that share no cell: the heads between the sections and the right.
  if (right > SECTION_COLUMNS && column >= SECTION_COLUMNS)
    found.push({
      sheet: workings,
      area: {
        row: 0,
        column: SECTION_COLUMNS,
        rows: ROWS.first,
        columns: Math.min(right, column + 1) - SECTION_COLUMNS,
      },
    });
  if (column >= right)
    found.push({ sheet: workings, area: { row: 0, column: right, rows: row + 1, columns: column - right + 1 } });
  return found;
}

const cornered = (rows: number, columns: number): Area => ({ row: 0, column: 0, rows, columns });

/** The areas that names of ours stand for on a sheet by now. */
function namedAreas({ names }: WorkbookInfo, sheet: string, ...specs: readonly SheetSpec[]): Map<string, Area> {
  const own = new Set(specs.flatMap((spec) => spec.names.map(({ name }) => name)));
  return new Map(
    [...own].flatMap((name) => {
      const stood = parseReference(
        names.find((item) => item.name.toLowerCase() === name.toLowerCase())?.refersTo ?? "",
      );
      const area = stood.sheet === sheet ? parseArea(stood.target) : null;
      return area ? [[name, area] as const] : [];
    }),
  );
}

/** Where the comments of a sheet go; and what is said of those that cannot, and of what is drawn on it. */
function carry(
  there: StandingSheet | undefined,
  move: Move,
  old: string,
  sheet: string,
  notes: string[],
): CarriedComment[] {
  if (!there) return [];
  notes.push(
    ...there.drawn.map(
      (name) =>
        `“${name}”, a picture or shape on the sheet “${old}”, cannot be kept. The workbook that this one is a copy of still has it.`,
    ),
  );
  const taken = new Set<string>();
  return there.comments.map((from) => {
    const wanted = move(from) ?? from;
    // Two comments on one cell would make Excel offer a repair.
    const to = taken.has(placeKey(wanted)) ? from : wanted;
    taken.add(placeKey(to));
    const [before, after] = [cellText({ sheet: old, ...from }), cellText({ sheet, ...to })];
    if (!same(to, from))
      notes.push(
        there.commentsStay === true
          ? `The comment on ${before} stays on that cell, though what it was about stands in ${after} now.`
          : `The comment on ${before} stands on ${after} now.`,
      );
    return { from, to };
  });
}

function withCells(spec: SheetSpec, kept: readonly KeptCells[]): SheetSpec {
  const put = new Map(kept.flatMap(({ cells }) => [...cells]));
  if (put.size === 0) return spec;
  const replaced = spec.cells.map((cell) => put.get(placeKey(cell)) ?? cell);
  const present = cellsByPlace(spec);
  const added = [...put].flatMap(([key, cell]) => (present.has(key) ? [] : [cell]));
  return { ...spec, cells: [...replaced, ...added].sort((a, b) => a.row - b.row || a.column - b.column) };
}
