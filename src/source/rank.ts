import { isoFromSerial } from "../sheet/dates";
import type { CellBlock, WorkbookInfo, WorkbookPort } from "../sheet/workbook";
import { amountScore } from "./amountColumn";
import { columnsOf } from "./columns";
import { findSources, stackOf } from "./locate";
import { readRevenue } from "./read";
import { readCells } from "./readCells";
import { asking, SourceProblem, type RevenueReading, type SourceCandidate, type SourceRoles } from "./reading";

/** A place where revenue may stand, with what speaks for it. */
export interface RankedSource {
  readonly candidate: SourceCandidate;
  /** "yes": it can be read; "asks": once a question is answered; "no": not as it is. */
  readonly readable: "yes" | "asks" | "no";
  /** Short phrases: "dates in “Month”", "1,507 rows". */
  readonly reasons: readonly string[];
}

/** Rows of each list that are looked at to rank it. */
const ROWS_LOOKED_AT = 200;
/** Lists that are looked at; beyond them the shorter ones come last as they are. */
const LISTS_LOOKED_AT = 12;

interface Looked extends RankedSource {
  readonly money: boolean;
  readonly shape: string;
}

/**
 * The places where revenue may stand, the likeliest first: those that can be read, those whose headings speak of
 * revenue, the longest. Lists of one shape stand before their parts as one source.
 *
 * The first rows of each list are read, unless there is only one.
 */
export async function rankSources(port: Pick<WorkbookPort, "read">, info: WorkbookInfo, roles: SourceRoles = {}): Promise<RankedSource[]> {
  const candidates = findSources(info);
  const [only] = candidates;
  if (candidates.length === 1 && only) return [{ candidate: only, readable: "yes", reasons: [kindOf(only), rowsOf(only), "the only list of the workbook"] }];
  const looked: Looked[] = [];
  for (const candidate of candidates.slice(0, LISTS_LOOKED_AT)) {
    const { area } = candidate;
    const block = await port.read(candidate.sheet, { ...area, rows: Math.min(area.rows, ROWS_LOOKED_AT) });
    looked.push(look(candidate, block, info, roles));
  }
  const rest = candidates.slice(LISTS_LOOKED_AT).map((candidate): RankedSource => ({ candidate, readable: "no", reasons: [kindOf(candidate), rowsOf(candidate), "not looked at"] }));
  return [...withStacks(looked, info).sort(byMerit), ...rest].map(({ candidate, readable, reasons }) => ({ candidate, readable, reasons }));
}

const byMerit = (a: Looked, b: Looked) => Number(a.readable === "no") - Number(b.readable === "no") || Number(b.money) - Number(a.money) || rows(b.candidate) - rows(a.candidate);
const rows = ({ parts, area }: SourceCandidate): number => (parts ? parts.reduce((sum, part) => sum + part.area.rows, 0) : area.rows);
const kindOf = ({ table }: SourceCandidate) => (table ? "a table" : "a range");
const rowsOf = (candidate: SourceCandidate) => `${rows(candidate).toLocaleString("en-US")} rows`;

function look(candidate: SourceCandidate, block: CellBlock, info: WorkbookInfo, roles: SourceRoles): Looked {
  const columns = columnsOf(block, candidate);
  const shape = columns.map(({ header }) => header.toLowerCase()).join("|");
  const money = columns.some(({ kind, header, numberFormat }) => kind === "number" && amountScore(header, numberFormat) >= 4);
  const base = { candidate, shape, money };
  const numbers = block.values.flat().filter((value) => typeof value === "number");
  if (numbers.length > 0 && numbers.every((number) => number === 0)) return { ...base, readable: "no", reasons: [kindOf(candidate), rowsOf(candidate), "its amounts are all 0"] };
  try {
    const reading = readRevenue(block, { ...candidate, area: block.area }, info.dateSystem, roles);
    return { ...base, readable: "yes", reasons: [kindOf(candidate), rowsOf(candidate), ...whatIsThere(reading)] };
  } catch (error) {
    if (!(error instanceof SourceProblem)) throw error;
    return { ...base, readable: error.questions.length > 0 ? "asks" : "no", reasons: [kindOf(candidate), rowsOf(candidate), error.message] };
  }
}

function whatIsThere({ layout, dateColumn, amountColumn, groupColumn }: RevenueReading): string[] {
  const groups = groupColumn ? [`groups in “${groupColumn.header}”`] : [];
  return layout === "wide" ? [`periods across, ${dateColumn.header}`, ...groups] : [`dates in “${dateColumn.header}”`, `amounts in “${amountColumn.header}”`, ...groups];
}

/** Adds a source for the lists of each shape that two or more have. */
function withStacks(looked: readonly Looked[], info: WorkbookInfo): Looked[] {
  const order = new Map(info.sheets.map(({ name }, at) => [name, at]));
  const shapes = new Map<string, Looked[]>();
  for (const one of looked) if (one.readable !== "no" && one.shape !== "") shapes.set(one.shape, [...(shapes.get(one.shape) ?? []), one]);
  const stacks = [...shapes.values()].flatMap((same): Looked[] => {
    const [first] = same;
    if (!first || same.length < 2) return [];
    const parts = same.map(({ candidate }) => candidate).sort((a, b) => (order.get(a.sheet) ?? 0) - (order.get(b.sheet) ?? 0));
    return [{ ...first, candidate: stackOf(parts), reasons: [`${parts.length} lists with the same columns`, ...first.reasons.slice(2)] }];
  });
  return [...stacks, ...looked];
}

/** Revenue as it was found without being told where. */
export interface FoundRevenue {
  readonly ranked: readonly RankedSource[];
  readonly candidate: SourceCandidate;
  readonly blocks: readonly CellBlock[];
  readonly reading: RevenueReading;
}

/**
 * Reads the likeliest source of a workbook; where it cannot be read as it is, the next.
 * @throws SourceProblem when none can be read, or when the likeliest asks
 */
export async function findRevenue(port: Pick<WorkbookPort, "read">, info: WorkbookInfo, roles: SourceRoles = {}): Promise<FoundRevenue> {
  const ranked = await rankSources(port, info, roles);
  let first: SourceProblem | null = null;
  for (const { candidate } of ranked) {
    const blocks = await readCells(port, candidate);
    try {
      const reading = readRevenue(blocks, candidate, info.dateSystem, roles);
      refuseOverlap(reading);
      return { ranked, candidate, blocks, reading };
    } catch (error) {
      if (!(error instanceof SourceProblem) || error.questions.length > 0) throw error;
      first ??= error;
    }
  }
  throw first ?? new SourceProblem("source", `${info.fileName === "" ? "The workbook" : info.fileName} holds no table and no list of values.`);
}

/**
 * Lists of one shape over the same time may be regions that add up, or plan and actual that do not: it is asked.
 * @throws SourceProblem that asks
 */
export function refuseOverlap({ source, parts, partOf, dates, dateSystem }: RevenueReading): void {
  if (!source.parts) return;
  const spans = parts.map(() => ({ first: Infinity, last: -Infinity }));
  dates.forEach((date, entry) => {
    const span = spans[partOf[entry] ?? 0];
    if (!span) return;
    if (date < span.first) span.first = date;
    if (date > span.last) span.last = date;
  });
  const sorted = spans.map((span, part) => ({ ...span, part })).sort((a, b) => a.first - b.first);
  const clash = sorted.findIndex((span, at) => at > 0 && span.first <= (sorted[at - 1]?.last ?? -Infinity));
  if (clash < 0) return;
  const name = (at: number) => source.parts?.[sorted[at]?.part ?? 0]?.label ?? "";
  const day = isoFromSerial(sorted[clash]?.first ?? 0, dateSystem);
  throw asking("source", {
    id: "source",
    text: `${name(clash - 1)} and ${name(clash)} have the same columns and both hold revenue for ${day}. Do they add up, or is only one of them meant?`,
    choices: [{ value: source.label, label: `All ${parts.length}, added up` }, ...source.parts.map(({ label }) => ({ value: label, label: `Only ${label}` }))],
  });
}
