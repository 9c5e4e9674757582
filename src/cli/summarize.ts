import path from "node:path";
import { isoFromSerial, serialFromClock, serialFromIso, type DateSystem } from "../sheet/dates";
import {
  BLANK_CASE,
  costPerPerson,
  NAMES,
  refuseExport,
  whyUnread,
  writeSummary,
  type AssessedBaseline,
  type ComponentShare,
  type RecalledCase,
  type SponsorCase,
  type WriteRequest,
  type WrittenSummary,
} from "../summary";
import { isTextFile, newWorkbook, openFile } from "../xlsx";
import { costsFrom, hasParts, refuseWholeBesideParts, type CostOptions } from "./costs";
import { costOptions, earlierCase, withEarlierSource, type WhichOptions } from "./earlier";
import { withGrowth, type GrowthOptions } from "./growth";
import { outputFile, readFile, writeFile } from "./files";
import { pageCurrency, refuseMixedCurrencies, type MoneyOptions } from "./money";
import { refuseDividedNames } from "./names";
import type { GivenNote } from "./note";
import { jsonLines, type Printer } from "./printer";
import { InputProblem, UsageProblem } from "./problem";
import { readSource, type SourceOptions } from "./source";
import { withItsCell } from "./standing-figure";

export interface SummarizeOptions extends SourceOptions, CostOptions, WhichOptions, GrowthOptions, MoneyOptions {
  readonly out?: string;
  readonly launched?: string;
  readonly share?: number;
  readonly low?: number;
  readonly high?: number;
  readonly agreedOn?: string;
  readonly margin?: number;
  readonly marketGrowth?: number;
  readonly sponsor?: string;
  readonly objective?: string;
  readonly plan?: number;
  readonly component?: readonly ComponentShare[];
  readonly note?: readonly GivenNote[];
  readonly caveats?: string;
  readonly finance?: string;
  readonly json?: boolean;
  /** How rates without a percent sign were read, a line each. */
  readonly readAs?: readonly string[];
}

/** What the command knows of the world beyond its arguments. */
export interface Surroundings {
  readonly terminal: Printer;
  readonly now: Date;
  readonly version: string;
}

/**
 * Writes a copy of a workbook with a summary, or the envelope alone, and prints the headline. What no option says is
 * kept from the summary that is brought up to date.
 */
export async function summarize(
  file: string | undefined,
  given: SummarizeOptions,
  { terminal, now, version }: Surroundings,
): Promise<void> {
  const options = withGrowth(given);
  refuseContradictions(file, options);
  const output = file === undefined ? (options.out ?? "") : outputFile(file, options.out, "-summary");
  checkExtension(file ?? output, output);

  terminal.progress(file === undefined ? "Making a workbook …" : `Opening ${file} …`);
  const workbook = openFile(file === undefined ? newWorkbook() : readFile(file), path.basename(file ?? output));
  const info = await workbook.describe();
  const earlier = earlierCase(info, options);
  if (earlier && options.source === undefined) refuseExport(info, earlier);
  const typed =
    options.uplift !== undefined ||
    (earlier !== null && earlier.sourceLabel === undefined && sourceOption(options) === undefined);
  terminal.progress("Reading the source …");
  const reading = typed ? null : await readSource(workbook, info, withEarlierSource(options, earlier));
  if (reading) refuseDividedNames(options, reading.groupNames);
  const sponsorCase = { ...caseFrom(options, typed, info.dateSystem, earlier), ...costs(options, earlier) };
  if (!typed && sponsorCase.launched === null)
    throw (
      whyUnread(info, earlier?.summary ?? 1, NAMES.launched) ??
      new InputProblem(
        `Missing go-live date: add --launched YYYY-MM-DD. ${reading ? dataRuns(reading.dates, reading.dateSystem) : ""}`,
      )
    );

  const request: WriteRequest = {
    sponsorCase,
    reading,
    typedBaseline:
      (typed && typeof options.baseline === "number" ? options.baseline : options.plan) ??
      (earlier && typed === (earlier.sourceLabel === undefined) ? earlier.typedBaseline : null) ??
      null,
    today: serialFromClock(now, info.dateSystem),
    ...pageCurrency(options, reading, earlier),
    version,
    ...(options.new === true
      ? { summary: "new" as const }
      : earlier?.summary === undefined
        ? {}
        : { summary: earlier.summary }),
  };
  terminal.progress("Building the summary …");
  const built = await writeSummary(workbook, request).catch((problem: unknown) => {
    throw withItsCell(problem, options, info, earlier ? (earlier.summary ?? 1) : null);
  });
  const written = { ...built, notes: [...(options.readAs ?? []), ...built.notes] };
  terminal.progress(`Writing ${output} …`);
  writeFile(output, workbook.save());
  terminal.out(options.json ? jsonLines(report(written, request.sponsorCase, output)) : words(written, output));
}

/** The first option that is about revenue in the workbook. */
const sourceOption = (options: SummarizeOptions) =>
  (["source", "date", "amount", "group", "treated", "control", "launched"] as const).find(
    (name) => options[name] !== undefined,
  );

/** @throws UsageProblem for options that cannot all be meant, whatever stands in the workbook */
function refuseContradictions(file: string | undefined, options: SummarizeOptions): void {
  const typed = options.uplift !== undefined;
  if (typed) refuseSourceOptions(options);
  if (typed && typeof options.baseline !== "number")
    throw new UsageProblem("--uplift needs --baseline as an amount, for example --baseline 10bn.");
  if (options.plan !== undefined && typeof options.baseline === "number")
    throw new UsageProblem(
      `--plan and --baseline are both amounts of revenue. ${typed ? "Omit --plan." : "Omit one of them: --plan adds it as one of several baselines, --baseline uses it."}`,
    );
  if (options.new === true && options.summary !== undefined)
    throw new UsageProblem("Use either --new, which adds a summary, or --summary, which updates one; not both.");
  if (!typed && file === undefined)
    throw new UsageProblem(
      "Specify a workbook, or --baseline, --after (or --uplift) and --share for an estimate without revenue data.",
    );
  if (file === undefined && options.out === undefined)
    throw new UsageProblem("Missing --out FILE, for example --out envelope.xlsx.");
  refuseWholeBesideParts(options);
  refuseMixedCurrencies(options);
}

/** The cost as the options give it; parts that are not given are kept, and so is a cost that no option speaks of. */
function costs(options: SummarizeOptions, earlier: RecalledCase | null): Pick<SponsorCase, "cost" | "costs"> {
  if (hasParts(options)) return costsFrom({ ...costOptions(earlier?.costs), ...options });
  return options.cost === undefined && earlier
    ? { cost: earlier.cost ?? null, costs: earlier.costs ?? null }
    : costsFrom(options);
}

function refuseSourceOptions(options: SummarizeOptions): void {
  const given = sourceOption(options);
  if (given)
    throw new UsageProblem(
      `--${given} requires revenue data, and --${options.after === undefined ? "uplift" : "after"} replaces it. Use only one of them.`,
    );
}

function checkExtension(input: string, output: string): void {
  const from = isTextFile(input) ? ".xlsx" : path.extname(input).toLowerCase();
  const to = path.extname(output).toLowerCase();
  if (isTextFile(input) && from !== to)
    throw new InputProblem(
      `The output must end in .xlsx: ${output}. The rows of ${input} become a sheet of a new workbook.`,
    );
  if (from !== to)
    throw new InputProblem(`The output must end in ${from === "" ? ".xlsx" : from} like the original: ${output}.`);
  if (to !== ".xlsx" && to !== ".xlsm")
    throw new InputProblem(
      `${input} is neither a workbook (.xlsx, .xlsm) nor text (.csv, .tsv). Save it as one of these in Excel and try again.`,
    );
}

function dataRuns(dates: readonly number[], system: DateSystem): string {
  const first = dates.reduce((a, b) => Math.min(a, b), Infinity);
  const last = dates.reduce((a, b) => Math.max(a, b), -Infinity);
  return `The data covers ${isoFromSerial(first, system)} to ${isoFromSerial(last, system)}.`;
}

function caseFrom(
  options: SummarizeOptions,
  typed: boolean,
  system: DateSystem,
  earlier: RecalledCase | null,
): SponsorCase {
  const base: SponsorCase = { ...BLANK_CASE, ...earlier };
  const serial = (iso: string | undefined) => (iso === undefined ? null : serialFromIso(iso, system));
  const given = (options.note ?? []).map(({ assumption, source, owner, agreed }) => ({
    assumption,
    source,
    owner,
    agreedOn: serial(agreed),
  }));
  const kept = base.notes.filter(({ assumption }) => !given.some((note) => note.assumption === assumption));
  return {
    objective: options.objective ?? base.objective,
    sponsor: options.sponsor ?? base.sponsor,
    programme: options.programme ?? base.programme,
    launched: typed ? null : (serial(options.launched) ?? base.launched),
    treated: typed ? [] : (options.treated ?? base.treated),
    control: typed ? [] : (options.control ?? base.control),
    baseline: typed ? "conservative" : (options.baseline ?? base.baseline),
    uplift: typed ? (options.uplift ?? base.uplift) : null,
    share: options.share ?? base.share,
    lowShare: options.low ?? base.lowShare,
    highShare: options.high ?? base.highShare,
    agreedOn: serial(options.agreedOn) ?? base.agreedOn,
    agreedShare: options.agreedOn === undefined && base.agreedOn !== null ? (base.agreedShare ?? base.share) : null,
    margin: options.margin ?? base.margin,
    marketGrowth: options.marketGrowth ?? base.marketGrowth,
    components: options.component ?? base.components,
    notes: [...kept, ...given],
    caveats: options.caveats ?? base.caveats,
    signOff: {
      ...base.signOff,
      finance: options.finance === undefined ? base.signOff.finance : { name: options.finance, date: null },
    },
    cost: null,
    costs: null,
  };
}

function report(written: WrittenSummary, { share, components, cost, costs }: SponsorCase, output: string) {
  const { facts } = written;
  return {
    file: output,
    sheets: written.sheets,
    headline: written.headline,
    subline: written.subline,
    baseline: { name: facts.inUse.name, label: facts.inUse.label, amount: facts.inUse.baseline },
    actual: facts.inUse.actual,
    increase: facts.inUse.increase,
    share,
    attributedRevenue: facts.agreed.attributed,
    components: components.map(({ name, share }) => ({
      name,
      share,
      attributedRevenue: Math.max(0, facts.inUse.increase) * share,
    })),
    cost,
    costPerPerson: costs && costPerPerson(costs),
    attributedProfit: facts.agreed.profit,
    netBenefit: facts.agreed.net,
    benefitCostRatio: facts.agreed.ratio,
    roi: facts.agreed.roi,
    paybackMonths: facts.agreed.payback,
    pays: facts.pays,
    breakEvenShare: facts.breakEvenShare,
    breakEvenShareOnRevenue: facts.breakEvenOnRevenue,
    breakEvenMargin: facts.breakEvenMargin,
    baselines: facts.baselines.map(rung),
    checks: written.checks,
    notes: written.notes,
  };
}

/** A rung without the figures that stand on the workings. */
function rung(read: AssessedBaseline) {
  if ("missing" in read) return { name: read.name, label: read.label, missing: read.missing };
  const { name, label, baseline, increase, claim, inUse, lowest } = read;
  return { name, label, baseline, increase, claim, inUse, lowest };
}

function words(written: WrittenSummary, output: string): string[] {
  const failed = written.checks
    .filter(({ passed }) => !passed)
    .map(({ label, detail }) => `Check failed: ${label} (${detail}).`);
  const sheets = written.sheets.map((name) => `“${name}”`).join(" and ");
  return [written.headline, written.subline, ...failed, ...written.notes, `Written: ${output}, sheets ${sheets}.`];
}
