import type { WorkbookInfo } from "../sheet/workbook";
import { recallAll, type CostParts, type RecalledCase } from "../summary";
import type { CostOptions } from "./costs";
import { InputProblem } from "./problem";
import type { SourceOptions } from "./source";

/** What says which summary of a workbook is meant. */
export interface WhichOptions {
  readonly new?: boolean;
  readonly programme?: string;
  /** The number of a summary, or its programme. */
  readonly summary?: string;
}

/**
 * The case of the summary that a command brings up to date: the sheets are the state, so what no option says stays as
 * it is typed there.
 * @returns null where a summary is to be added
 * @param todo what is done with it, as a message says it
 * @throws InputProblem when the options do not say which of several is meant
 */
export function earlierCase(
  info: WorkbookInfo,
  { new: another, programme, summary }: WhichOptions,
  todo: "update" | "export" = "update",
): RecalledCase | null {
  const all = recallAll(info);
  if (another === true) return null;
  if (summary !== undefined) {
    const found =
      all.find((item) => String(item.summary) === summary.trim()) ??
      all.find((item) => key(item.programme) === key(summary));
    if (found) return found;
    throw new InputProblem(
      `There is no summary “${summary}” in this workbook. ${all.length === 0 ? (todo === "export" ? "It contains none. Build one with envelope summarize." : "It contains none. Omit --summary.") : `Choose one with --summary: ${listed(all)}.`}`,
    );
  }
  const [only] = all;
  if (programme !== undefined) {
    const same = all.find((item) => key(item.programme) === key(programme));
    return same ?? (all.length === 1 && only && (key(only.programme) === "" || key(programme) === "") ? only : null);
  }
  if (all.length > 1)
    throw new InputProblem(
      `There are ${all.length} summaries in this workbook: ${listed(all)}. Choose the one to ${todo} with --summary${todo === "export" ? "" : ", or add another with --new"}.`,
    );
  return only ?? null;
}

const key = (programme: string | undefined) => (programme ?? "").trim().toLowerCase();
const listed = (all: readonly RecalledCase[]) =>
  all
    .map(
      ({ summary, programme }) =>
        `${summary ?? 1} (${key(programme) === "" ? "no programme" : `“${programme?.trim() ?? ""}”`})`,
    )
    .join(", ");

/** Where the revenue of a summary stands and how it was read, unless the options say where else. */
export function withEarlierSource(options: SourceOptions, earlier: RecalledCase | null): SourceOptions {
  if (earlier?.sourceLabel === undefined || options.source !== undefined) return options;
  const { date, amount, group, answers } = earlier.roles;
  const known = {
    ...(date === undefined ? {} : { date }),
    ...(amount === undefined ? {} : { amount }),
    ...(group === undefined ? {} : { group }),
  };
  const answered = answers || options.answer ? { answer: { ...answers, ...options.answer } } : {};
  return { source: earlier.sourceLabel, ...known, ...options, ...answered };
}

/** The parts of a cost as options, so that those given can stand in for some of them. */
export function costOptions(costs: CostParts | null | undefined): CostOptions {
  if (!costs) return {};
  const { design, delivery, platform, evaluation, people, hoursEach, hourlyCost } = costs;
  const parts = {
    costDesign: design,
    costDelivery: delivery,
    costPlatform: platform,
    costEvaluation: evaluation,
    people,
    hours: hoursEach,
    hourlyCost,
  };
  return Object.fromEntries(Object.entries(parts).filter(([, value]) => value !== null));
}
