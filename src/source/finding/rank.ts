import type { Area } from "../../sheet/address";
import type { CellBlock, WorkbookInfo, WorkbookPort } from "../../sheet/workbook";
import { listsApart } from "./apart";
import { findSources } from "./locate";
import { byMerit, look, unseen, type Looked, type RankedSource } from "./look";
import type { SourceCandidate, SourceRoles } from "../outcome/reading";
import { readCells } from "./read-cells";
import { withStacks } from "./stacks";

/** Cells that are looked at in all: what the port reads in one round trip. */
const CELLS_LOOKED_AT = 100_000;
/** Rows of each list that are looked at in any case. */
const FEWEST_ROWS = 200;
/** Lists that are looked at; beyond them the shorter ones come last as they are. */
const LISTS_LOOKED_AT = 12;

/**
 * The places where revenue may stand, the likeliest first: those that can be read, those that are no sums of others,
 * those whose headings speak of revenue, the longest. Lists below each other on a sheet are a place each. Lists of one
 * shape stand before their parts as one source.
 *
 * The lists share one round trip: each is read as far as its share goes, so that short ones are there as a whole. A
 * list that is the only one is not looked at: it is read anyway, see {@link readRanked}.
 */
export async function rankSources(
  port: Pick<WorkbookPort, "readAll">,
  info: WorkbookInfo,
  roles: SourceRoles = {},
): Promise<RankedSource[]> {
  const candidates = findSources(info);
  const [only] = candidates;
  if (only && candidates.length === 1) return [unseen(only, "yes", "the only list of the workbook")];
  const near = candidates.slice(0, LISTS_LOOKED_AT);
  const places = near.map(({ sheet, area }) => ({ sheet, area: { ...area, rows: rowsLookedAt(area, near.length) } }));
  const blocks = await port.readAll(places);
  const looked = near.flatMap((candidate, at): Looked[] => {
    const block = blocks[at];
    if (!block) return [];
    const apart = listsApart(candidate, block, info, roles);
    return apart.length > 0 ? apart : [look(candidate, block, info, roles)];
  });
  const rest = candidates.slice(LISTS_LOOKED_AT).map((candidate) => unseen(candidate, "no", "not looked at"));
  return [...withStacks(looked, info).sort(byMerit), ...rest];
}

const rowsLookedAt = ({ rows, columns }: Area, lists: number) =>
  Math.min(rows, Math.max(FEWEST_ROWS, Math.floor(CELLS_LOOKED_AT / lists / columns)));

/** A ranking, and the cells of one of its sources. */
export interface ReadSource {
  readonly ranked: readonly RankedSource[];
  readonly candidate: SourceCandidate;
  readonly blocks: readonly CellBlock[];
}

/**
 * The cells of the source at a place of the ranking. Where they show that several lists stand below each other, each is
 * ranked in its stead, and the likeliest of them is read.
 * @returns null when the ranking has no such place
 */
export async function readRanked(
  port: Pick<WorkbookPort, "readAll">,
  info: WorkbookInfo,
  ranking: readonly RankedSource[],
  at = 0,
  roles: SourceRoles = {},
): Promise<ReadSource | null> {
  const source = ranking[at];
  if (!source) return null;
  const blocks = source.cells ?? (await readCells(port, source.candidate));
  const ranked = source.cells ? ranking : rankedApart(ranking, source.candidate, blocks, info, roles);
  return ranked === ranking
    ? { ranked, candidate: source.candidate, blocks }
    : readRanked(port, info, ranked, at, roles);
}

/**
 * The ranking when all cells of one of its sources are known: the lists that stand below each other in it take its
 * place.
 */
export function rankedApart(
  ranking: readonly RankedSource[],
  candidate: SourceCandidate,
  [block, more]: readonly CellBlock[],
  info: WorkbookInfo,
  roles: SourceRoles = {},
): readonly RankedSource[] {
  const apart = block && !more ? listsApart(candidate, block, info, roles) : [];
  if (apart.length === 0) return ranking;
  const lists = withStacks(apart, info).sort(byMerit);
  const isIt = (one: RankedSource) => one.candidate.label === candidate.label;
  return [
    ...ranking.flatMap((one) => (isIt(one) ? lists.filter(({ readable }) => readable !== "no") : [one])),
    ...lists.filter(({ readable }) => readable === "no"),
  ];
}
