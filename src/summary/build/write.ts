import { areaAround } from "../../sheet/address";
import { plan } from "../../sheet/plan";
import type { SheetSpec } from "../../sheet/spec";
import { WorkbookProblem, type Place, type WorkbookInfo, type WorkbookPort } from "../../sheet/workbook";
import type { Assessment, CaseRequest } from "../assessment/assess";
import { buildSummary, SHEET_NAMES, type SheetNames, type Summary } from "./build";
import { CaseProblem } from "../case/case";
import { refuseExport } from "../recalled/refuse-export";
import { findSummaries, type FoundSummary } from "../names/found";
import { keep, type KeptSummary, type LaidOut } from "../kept/keep";
import { numbered } from "../names/numbering";
import { recallAll, type RecalledCase } from "../recalled/recall";
import { refusedLooks } from "./refused-looks";
import { statedBy } from "../kept/standing";
import { chooseSummary, type WhichSummary } from "./which";

export interface WriteRequest extends CaseRequest {
  /** Envelope's own version, for the provenance. */
  readonly version: string;
  /**
   * Which summary of the workbook is meant: its number, as it was read back or written (its programme may then have
   * changed), or "new" for another one. Left out: the one with the same programme, else a new one.
   */
  readonly summary?: WhichSummary;
  /** Whether whoever asks has seen that there is no such summary yet; then none that has come since is replaced. */
  readonly unseen?: boolean;
}

export interface WrittenSummary {
  readonly headline: string;
  readonly subline: string;
  readonly facts: Assessment;
  /** The number of the summary in its workbook: 1 for the one whose names are plain. */
  readonly summary: number;
  /** The names of the page and the workings. */
  readonly sheets: readonly string[];
  /** Whether an earlier summary was replaced. */
  readonly replaced: boolean;
  readonly checks: readonly { readonly label: string; readonly passed: boolean; readonly detail: string }[];
  /** What is where: the blocks of the page in reading order, then the workings. */
  readonly parts: readonly WrittenPart[];
  /** What the user should know, such as another name for a sheet, or looks that Excel refused. */
  readonly notes: readonly string[];
}

/** A part of a written summary. */
export interface WrittenPart {
  /** As its heading calls it. */
  readonly name: string;
  readonly place: Place;
}

/**
 * Builds the summary and paints it into the workbook, in place of an earlier one of the same programme:
 *
 *     1. look → 2. choose number and sheets → 3. build → 4. names of that number → 5. what somebody put on the sheets → 6. paint
 *
 * A sheet that somebody made under one of our names is left alone, and ours get a number behind theirs.
 *
 * @throws CaseProblem before anything is written, WorkbookProblem when the workbook refuses; it is then as it was
 */
export async function writeSummary(port: WorkbookPort, request: WriteRequest): Promise<WrittenSummary> {
  const info = await port.describe();
  const { number, earlier, notes } = chooseSummary(info, request.sponsorCase.programme, request.summary);
  if (earlier?.page != null && request.unseen === true) refuseUnseen(earlier.page);
  const recalled = recallAll(info).find((item) => item.summary === number) ?? null;
  if (earlier && recalled && request.reading === null) refuseExport(info, recalled);
  const names = sheetNames(info, number, earlier);
  const otherShares = findSummaries(info).flatMap((summary) => (summary.number === number ? [] : [summary.share]));
  const whole = { ...request, otherShares };
  const summary = buildSummary(whole, request.version, names);
  const after = { sheets: numbered(summary.sheets, number), blocks: summary.blocks };
  const kept: KeptSummary =
    earlier === null
      ? { sheets: after.sheets, comments: new Map(), notes: [] }
      : await keep(port, info, {
          earlier,
          version: request.version,
          after,
          before: asBuilt(recalled, whole, number, names, summary),
          others: () => numbered(everythingOf(whole, names), number),
        });
  const replaces = new Map<string, string>();
  if (earlier?.page) replaces.set(names.page, earlier.page);
  if (earlier?.workings) replaces.set(names.workings, earlier.workings);
  const painted = plan(kept.sheets, names.page, replaces);
  const refused = await port.paint({
    ...painted,
    sheets: painted.sheets.map((sheet) => ({ ...sheet, comments: kept.comments.get(sheet.spec.name) ?? [] })),
  });
  const evaded = [names.page, names.workings].filter((name) => !replaces.has(name) && !wanted(number).includes(name));
  return {
    headline: summary.facts.headline,
    subline: summary.facts.subline,
    facts: summary.facts,
    summary: number,
    sheets: [names.page, names.workings],
    replaced: earlier !== null,
    checks: summary.checks.map(({ label, passed, detail }) => ({ label, passed, detail })),
    parts: [
      ...summary.blocks.map(({ name, area }) => ({ name, place: { sheet: names.page, area } })),
      {
        name: SHEET_NAMES.workings,
        place: { sheet: names.workings, area: summary.sheets[1].print.areas.reduce(areaAround) },
      },
    ],
    notes: [
      ...notes,
      ...kept.notes,
      ...copies(info),
      ...(evaded.length === 0 ? [] : [evasion(evaded)]),
      ...refusedLooks(refused),
    ],
  };
}

/**
 * The sheets of a summary as they were built last, as far as can be told: from the case that they state. Where that
 * contradicts itself, the new ones are the nearest to them.
 */
function asBuilt(
  recalled: RecalledCase | null,
  request: CaseRequest & Pick<WriteRequest, "version">,
  number: number,
  names: SheetNames,
  built: Summary,
): LaidOut {
  if (recalled === null) return { sheets: numbered(built.sheets, number), blocks: built.blocks };
  const stated = { ...statedBy(recalled), reading: recalled.sourceLabel === undefined ? null : request.reading };
  const before = sameCase(stated, request)
    ? built
    : builtOr(built, () => buildSummary({ ...request, ...stated }, request.version, names));
  return { sheets: numbered(before.sheets, number), blocks: before.blocks };
}

type StatedCase = Pick<CaseRequest, "sponsorCase" | "typedBaseline" | "reading">;
const sameCase = (a: StatedCase, b: StatedCase) =>
  a.reading === b.reading &&
  JSON.stringify([a.sponsorCase, a.typedBaseline]) === JSON.stringify([b.sponsorCase, b.typedBaseline]);

function builtOr<Built>(otherwise: Built, build: () => Built): Built {
  try {
    return build();
  } catch (error) {
    if (error instanceof CaseProblem) return otherwise;
    throw error;
  }
}

/** Pages with more and with less on them, for all the words that Envelope may have written before. */
function everythingOf(request: CaseRequest & Pick<WriteRequest, "version">, names: SheetNames): SheetSpec[] {
  const costs = { design: 1, delivery: 1, platform: 1, evaluation: 1, people: 1, hoursEach: 1, hourlyCost: 1 };
  const bare = {
    margin: null,
    cost: null,
    costs: null,
    sponsor: "",
    components: [],
    agreedOn: null,
    agreedShare: null,
  };
  const full = { margin: 0.4, sponsor: "-", components: [{ name: "-", share: 0.01 }], share: 0.01 };
  const variants = [
    bare,
    { ...bare, cost: 1 },
    { ...bare, margin: 0.4 },
    { ...full, cost: null, costs },
    { ...full, cost: 1, costs: null },
  ];
  const readings = request.reading === null ? [null] : [request.reading, null];
  return readings.flatMap((reading) =>
    variants.flatMap((part) =>
      builtOr<readonly SheetSpec[]>(
        [],
        () =>
          buildSummary(
            { ...request, reading, sponsorCase: { ...request.sponsorCase, ...part } },
            request.version,
            names,
          ).sheets,
      ),
    ),
  );
}

/** Copies of our sheets, which look like summaries and are none. */
function copies({ sheets }: WorkbookInfo): string[] {
  return sheets
    .filter(({ copied }) => copied === true)
    .map(
      ({ name }) =>
        `“${name}” is a copy of a summary and no summary of its own: its inputs are its own, and what it works with is the other page’s. It is left alone; delete it, or build a summary for another programme instead.`,
    );
}

/** Somebody else works in the same workbook, or the same person in another window. */
function refuseUnseen(page: string): never {
  throw new WorkbookProblem(
    `A summary was built in this workbook meanwhile (“${page}”), and is left as it is. Close the panel and open it again to go on from there; what you typed is kept.`,
  );
}

/**
 * Sheets of an earlier summary keep what they are called by now; those that are added get the first number that is
 * free.
 */
function sheetNames(info: WorkbookInfo, number: number, earlier: FoundSummary | null): SheetNames {
  const taken = new Set(info.sheets.map(({ name }) => name.toLowerCase()));
  for (let suffix = number; ; suffix++) {
    const page = earlier?.page ?? numberedSheet(SHEET_NAMES.page, suffix);
    const workings = earlier?.workings ?? numberedSheet(SHEET_NAMES.workings, suffix);
    const added = [...(earlier?.page ? [] : [page]), ...(earlier?.workings ? [] : [workings])];
    if (!added.some((name) => taken.has(name.toLowerCase()))) return { page, workings };
  }
}

const numberedSheet = (name: string, number: number) => (number === 1 ? name : `${name} ${number}`);
const wanted = (number: number) => [SHEET_NAMES.page, SHEET_NAMES.workings].map((name) => numberedSheet(name, number));

function evasion(names: readonly string[]): string {
  const these = names.map((name) => `“${name}”`).join(" and ");
  return `A sheet of that name was here already and is left alone; ${names.length > 1 ? "these are" : "this one is"} called ${these}.`;
}
