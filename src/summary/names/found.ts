import { parseReference } from "../../sheet/address";
import type { CellValue } from "../../sheet/spec";
import type { NameInfo, WorkbookInfo } from "../../sheet/workbook";
import { NAMES } from "./names";
import { MOST_SUMMARIES, numberedName, plainName } from "./numbering";

/** A summary that stands in a workbook. */
export interface FoundSummary {
  /** 1 for the one whose names are plain. */
  readonly number: number;
  /** What it says was launched, without spaces around it. */
  readonly programme: string;
  readonly share: number;
  /** Its sheets, whatever they are called by now; null for one that was deleted. */
  readonly page: string | null;
  readonly workings: string | null;
}

/** The summaries of a workbook by their numbers, found by the names that they carry. */
export function findSummaries(info: WorkbookInfo): FoundSummary[] {
  const numbers = Array.from({ length: MOST_SUMMARIES }, (_, index) => index + 1);
  return numbers.flatMap((number) => {
    const name = (plain: string) => nameOf(info, numberedName(plain, number));
    const [page, workings] = [sheetOf(info, name(NAMES.headline)), sheetOf(info, name(NAMES.workings))];
    if (page === null && workings === null) return [];
    const share = name(NAMES.share)?.value;
    return [
      {
        number,
        programme: text(name(NAMES.programme)?.value).trim(),
        share: typeof share === "number" ? share : 0,
        page,
        workings,
      },
    ];
  });
}

/** The summary whose sheet is on the screen, or null when another sheet is. */
export function activeSummary<Item extends Pick<FoundSummary, "page" | "workings">>(
  { selection }: WorkbookInfo,
  summaries: readonly Item[],
): Item | null {
  return (
    summaries.find(
      ({ page, workings }) => selection !== null && (selection.sheet === page || selection.sheet === workings),
    ) ?? null
  );
}

/** The names of a summary that stand for something else than cells of its own sheets. */
export function strangersNames(info: WorkbookInfo, number: number, own: readonly (string | null)[]): NameInfo[] {
  return info.names.filter(
    ({ name, refersTo }) =>
      plainName(name)?.number === number && !isStale(info, refersTo) && !own.includes(parseReference(refersTo).sheet),
  );
}

/** Whether a reference stands for nothing, as Envelope's names do when their sheet was deleted. */
function isStale({ sheets }: WorkbookInfo, refersTo: string): boolean {
  const { sheet } = parseReference(refersTo);
  const elsewhere = sheet?.includes("[") ?? true;
  return refersTo.includes("#REF!") || (!elsewhere && !sheets.some(({ name }) => name === sheet));
}

/** Names are compared without regard to case, as Excel does. */
export function nameOf(info: Pick<WorkbookInfo, "names">, wanted: string): NameInfo | undefined {
  return info.names.find(({ name }) => name.toLowerCase() === wanted.toLowerCase());
}

function sheetOf(info: WorkbookInfo, name: NameInfo | undefined): string | null {
  const sheet = name ? parseReference(name.refersTo).sheet : null;
  return sheet !== null && info.sheets.some((item) => item.name === sheet) ? sheet : null;
}

const text = (value: CellValue | undefined) => (value == null ? "" : String(value));
