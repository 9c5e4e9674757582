import { longDate } from "../../sheet/dates";
import type { SummaryContext } from "../drawing/context";
import type { Exported } from "../assessment/exported";
import { look, LOOK } from "../drawing/look";
import { revenuePlace } from "../formulas/revenue-formulas";
import type { Check } from "./check";
import { heading, HEIGHT, LEFT, ruled, takeaway, textRoom, WHOLE } from "./grid";
import { readFrom } from "./provenance";
import { linesOf } from "./text-width";

const SAID = LEFT + 2;
/** Points for a line: a little less than there are, for readers whose Excel has another font. */
const ROOM = textRoom(SAID, WHOLE - SAID) * 0.94;

/**
 * Where an exported page comes from: which file, when, what of it is frozen and what was checked then. Whoever has
 * the page has nothing else to ask.
 */
export function handedOver(context: SummaryContext, exported: Exported, list: readonly Check[], top: number): number {
  const {
    page,
    request: { reading, today },
    version,
  } = context;
  const day = longDate(today, reading?.dateSystem ?? "1900");
  heading(page, top, LEFT, "Provenance", WHOLE);
  const all = `${list.filter(({ passed }) => passed).length} of ${list.length} checks passed at the export`;
  takeaway(page, top, LEFT, `"${all}"`, all, WHOLE);
  const lines: [string, string][] = [
    [
      "Exported",
      `${fileWords(exported)} on ${day} by Envelope ${version}: the two sheets alone, without the add-in and the source.`,
    ],
    ["Source", reading ? readFrom(reading, context) : `Figures typed on the page, as they stood on ${day}.`],
    ["Frozen", frozenWords(context, day)],
    ...failedLine(list),
    ...(exported.withoutNames
      ? [
          ["Left out", "Names of people, of files and of sheets, sources and caveats that people noted."] as [
            string,
            string,
          ],
        ]
      : []),
  ];
  lines.forEach(([label, said], index) => {
    const row = top + 1 + index;
    page.put(row, LEFT, label, LOOK.evidenceStrong).put(row, SAID, said, look(LOOK.muted, { wrap: true }));
    page.merge({ row, column: SAID, rows: 1, columns: WHOLE - SAID });
    ruled(page, row, LEFT, undefined, WHOLE);
    page.height(row, HEIGHT.evidence * linesOf(said, { size: 9 }, ROOM));
  });
  return top + 1 + lines.length;
}

function fileWords({ from, withoutNames }: Exported): string {
  if (withoutNames) return "From a workbook";
  return from === "" ? "From a workbook without a name" : `From ${from}`;
}

function frozenWords({ request: { reading }, facts: { series }, workings }: SummaryContext, day: string): string {
  const rest = "everything else follows by formula, and cells on pale yellow are yours to type in.";
  if (!reading || !series) return `Nothing: ${rest}`;
  const place = revenuePlace(reading, series);
  const which = place === "workings" ? "listed beside the periods on" : place === "figures" ? "on" : "in italics on";
  return `Revenue as it was read on ${day}, ${which} the sheet ${workings.name}; ${rest}`;
}

/** Checks that failed are named: the page is handed over as it is, and says so. */
function failedLine(list: readonly Check[]): [string, string][] {
  const failed = list.filter(({ passed }) => !passed);
  return failed.length === 0
    ? []
    : [["Failed then", `${failed.map(({ label, detail }) => `${label} (${detail})`).join("; ")}.`]];
}
