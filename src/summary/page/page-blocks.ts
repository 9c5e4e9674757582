import type { SummaryContext, WorkingsReferences } from "../drawing/context";
import { actualChart } from "./actual-chart";
import { assumptions } from "./assumptions";
import { isUneven, text, type Block, type PageText } from "./block";
import { bridgeChart } from "./bridge-chart";
import { bridgeSteps, stepRows } from "./bridge-steps";
import { caveats } from "./caveats";
import type { Check } from "./check";
import { checks, checksLine } from "./checks";
import { claim } from "./claim";
import { components } from "./components";
import { costs } from "./costs";
import { HEIGHT } from "./grid";
import { ladder } from "./ladder";
import { sensitivity } from "./sensitivity";
import { signOff } from "./sign-off";

/**
 * The blocks of the page in their order, each with what it still needs.
 * @param choices the cells behind the drop-down of baselines
 * @param list made when the checks are drawn: they look at what the blocks before them have laid out
 */
export function pageBlocks(
  context: SummaryContext,
  workings: WorkingsReferences,
  choices: string,
  list: () => readonly Check[],
): Block[] {
  const { facts, request } = context;
  const { sponsorCase } = request;
  const typed = facts.series === null;
  const ifTyped = (needs: string): PageText | null => (typed ? text(needs) : null);
  const evidence = { rowHeight: HEIGHT.evidence };
  const claimed: Block[] = [
    {
      name: "Bridge",
      side: "left",
      needs: null,
      draw: (top) => bridgeChart(context, workings, top, stepRows(context)),
    },
    { name: "Bridge, step by step", side: "right", needs: null, draw: (top) => bridgeSteps(context, workings, top) },
    { name: "The claim", side: "left", needs: null, draw: (top) => claim(context, top) },
    {
      name: "What each baseline says",
      side: "right",
      needs: ifTyped("Needs revenue by month. Read it from a table to see baselines side by side."),
      draw: (top) => ladder(context, workings, choices, top),
    },
    {
      name: "Actual against baseline",
      side: "left",
      needs: ifTyped("Needs revenue by month."),
      draw: (top) => actualChart(context, workings, top),
    },
    {
      name: "Sensitivity",
      side: "right",
      needs: facts.inUse.increase > 0 ? null : text("Needs revenue above the baseline."),
      draw: (top) => sensitivity(context, top),
    },
    {
      name: "Credit by component",
      side: "either",
      needs: sponsorCase.components.length > 0 ? null : text("Needs the parts of the programme and a share for each."),
      draw: (top, place) => components(context, top, place),
      ...evidence,
    },
    {
      name: "Costs",
      side: "either",
      needs: sponsorCase.costs === null ? costsNeed(context) : null,
      draw: (top, place) => (sponsorCase.costs === null ? top : costs(context, sponsorCase.costs, top, place)),
      ...evidence,
    },
  ];
  // A few typed figures about which nothing is noted make half a page: what was checked is then one line.
  const short = typed && sponsorCase.notes.length === 0;
  const uneven = isUneven(claimed);
  const assumed: Block = {
    name: "Assumptions",
    side: "full",
    needs: short ? text("Typed above. Need a source, an owner and a date for each.") : null,
    draw: (top) => assumptions(context, top),
    ...evidence,
  };
  const checked: Block = {
    name: "Checks",
    side: "evening",
    needs: short && !uneven ? text("") : null,
    draw: (top, place) => checks(context, list(), top, place),
    ...evidence,
  };
  return [...claimed, ...(uneven ? [checked, assumed] : [assumed, checked]), ...closing(context)];
}

function costsNeed({ request }: SummaryContext): PageText {
  const parts = "design, delivery, platform, learner time and evaluation";
  return text(
    request.sponsorCase.cost === null
      ? `Need ${parts}, or one figure for all of it.`
      : `In one figure. Need ${parts} to show that it is fully loaded.`,
  );
}

/** Caveats and sign-off stand side by side or not at all. */
function closing(context: SummaryContext): Block[] {
  const { sponsor, caveats: said, signOff: signed } = context.request.sponsorCase;
  const nobody = [sponsor, said, signed.sponsor.name, signed.finance.name].every((value) => value.trim() === "");
  if (nobody)
    return [
      { name: "Caveats and sign-off", side: "full", needs: text("Need the name of a sponsor."), draw: (top) => top },
    ];
  return [
    { name: "Caveats and intangibles", side: "left", needs: null, draw: (top) => caveats(context, top) },
    { name: "Sign-off", side: "right", needs: null, draw: (top) => signOff(context, top) },
  ];
}

/** The lines of blocks that are not there, and of what the claim itself lacks. */
export function missingLines(
  { facts, request }: SummaryContext,
  blocks: readonly Block[],
  list: readonly Check[],
): { name: string; needs: PageText }[] {
  const lines = blocks.flatMap(({ name, needs }) =>
    needs === null ? [] : [{ name, needs: name === "Checks" ? checksLine(list) : needs }],
  );
  const { share, margin, cost } = request.sponsorCase;
  if (share === null)
    lines.push({
      name: "Share credited",
      needs: text("Needs to be agreed with the sponsor and typed under The claim; until then nothing is claimed."),
    });
  if (facts.series && facts.series.control.length === 0)
    lines.push({
      name: "Control group",
      needs: text("Needs groups that did not take part, such as regions where nothing was launched."),
    });
  if (margin === null)
    lines.push({
      name: "Profit, net benefit, ROI, payback",
      needs: text("Need a contribution margin: revenue is not profit."),
    });
  if (cost === null) lines.push({ name: "Return and break-even", needs: text("Need the programme’s cost.") });
  if (!facts.isAgreed)
    lines.push({
      name: "Agreement",
      needs: text("Needs the name of the sponsor and the day of the agreement; until then the share is a proposal."),
    });
  return lines;
}
