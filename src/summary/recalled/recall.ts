import { signBefore, signBehind, type MoneySigns } from "../../sheet/money-signs";
import { parseReference } from "../../sheet/address";
import type { NameInfo, WorkbookInfo } from "../../sheet/workbook";
import { answersFrom, type SourceRoles } from "../../source";
import { BASELINE_LABELS, BASELINE_NAMES } from "../baselines/baselines";
import { BLANK_CASE, type BaselineChoice, type SponsorCase } from "../case/case";
import { activeSummary, findSummaries, nameOf } from "../names/found";
import { figureIn, FIGURES } from "./figures";
import type { NamedCells } from "./inputs";
import { NAMES } from "../names/names";
import { MOST_SUMMARIES, numberedName } from "../names/numbering";
import { MOST_CONSERVATIVE } from "../page/ladder";
import { recalledComponents, recalledCosts, recalledNotes, recalledSignOff } from "./recalled-tables";
import { LIST_SEPARATOR } from "../workings/case-section";
import { SIDES } from "../workings/sentence-parts";

/** A case as a summary in the workbook states it, with how its source was read. */
export interface RecalledCase extends Partial<SponsorCase> {
  /**
   * The number of its summary in the workbook, by which {@link writeSummary} replaces it whatever its programme is by
   * then.
   */
  readonly summary?: number;
  readonly sourceLabel?: string;
  readonly roles: SourceRoles;
  readonly typedBaseline?: number;
  /** "€". */
  readonly currency?: string;
  /** The same on its side of an amount; in front unless the summary says otherwise. */
  readonly moneySigns?: MoneySigns;
}

/**
 * Reads a case back from the named cells of a summary: the sheets are the state, so what somebody typed on them counts.
 * Of several summaries it is the one on the screen, else the first.
 * @returns null when the workbook holds no summary
 */
export function recall(info: WorkbookInfo): RecalledCase | null {
  const all = recallAll(info);
  const active = activeSummary(info, findSummaries(info));
  return all.find(({ summary }) => summary === active?.number) ?? all[0] ?? null;
}

/** The cases of all summaries in a workbook, by their numbers. */
export function recallAll(info: NamedCells): RecalledCase[] {
  const numbers = Array.from({ length: MOST_SUMMARIES }, (_, index) => index + 1);
  return numbers.flatMap((number) => recallNumber(info, number) ?? []);
}

/**
 * The case of one summary; null where there is none, or where its page was deleted and its names stand for nothing. A
 * text that can mean but one figure is that figure.
 */
function recallNumber(info: NamedCells, summary: number): RecalledCase | null {
  const named = new Map(
    Object.values(NAMES).map((name) => [name as string, nameOf(info, numberedName(name, summary))]),
  );
  const values = new Map([...named].map(([name, item]) => [name, item?.value]));
  const table = (name: string) => named.get(name)?.values ?? [];
  if (!standsThere(info, named.get(NAMES.headline))) return null;
  const text = (name: string) => {
    const value = values.get(name) ?? null;
    return value === null ? "" : String(value);
  };
  const number = (name: string) => {
    const value = values.get(name) ?? null;
    const kind = FIGURES[name]?.kind;
    if (kind === undefined || named.get(name)?.formula !== undefined) return typeof value === "number" ? value : null;
    return figureIn(value, kind, info.dateSystem) ?? null;
  };
  const list = (name: string) =>
    text(name)
      .split(LIST_SEPARATOR)
      .filter((item) => item !== "");
  const typedBaseline = number(NAMES.typedBaseline);
  const optional = <Key extends string>(key: Key, value: string) =>
    value === "" ? {} : ({ [key]: value } as Record<Key, string>);
  return {
    summary,
    ...BLANK_CASE,
    objective: text(NAMES.objective),
    sponsor: text(NAMES.sponsor),
    programme: text(NAMES.programme),
    launched: number(NAMES.launched),
    treated: list(NAMES.treated),
    control: list(NAMES.control),
    baseline: choiceFrom(text(NAMES.baselineInUse), typedBaseline),
    uplift: number(NAMES.uplift),
    share: number(NAMES.share),
    lowShare: number(NAMES.lowShare),
    highShare: number(NAMES.highShare),
    agreedOn: number(NAMES.agreedOn),
    agreedShare: agreedEarlier(
      number(NAMES.agreedShare),
      number(NAMES.agreedShareDay),
      number(NAMES.share),
      number(NAMES.agreedOn),
    ),
    margin: number(NAMES.margin),
    cost: number(NAMES.cost),
    marketGrowth: number(NAMES.marketGrowth),
    components: recalledComponents(table(NAMES.components)),
    costs: recalledCosts(table(NAMES.costs)),
    notes: recalledNotes(table(NAMES.notes), named.get(NAMES.notes)?.formulas, text(NAMES.sponsor), info.dateSystem),
    caveats: text(NAMES.caveats),
    signOff: recalledSignOff(table(NAMES.signOff), info.dateSystem),
    ...optional("sourceLabel", text(NAMES.source)),
    roles: {
      ...optional("date", text(NAMES.dateColumn)),
      ...optional("amount", text(NAMES.amountColumn)),
      ...optional("group", text(NAMES.groupColumn)),
      ...(text(NAMES.answers) === "" ? {} : { answers: answersFrom(text(NAMES.answers)) }),
    },
    ...(typedBaseline === null ? {} : { typedBaseline }),
    ...recalledCurrency(text(NAMES.currency), text(NAMES.currencySide)),
  };
}

/** Whether the page of a summary is there: its headline stands on a sheet, whatever it shows, or shows something. */
function standsThere({ sheets }: NamedCells, headline: NameInfo | undefined): boolean {
  if (!headline || headline.refersTo.includes("#REF!")) return false;
  const { sheet } = parseReference(headline.refersTo);
  return headline.value !== null || sheets === undefined || sheets.some(({ name }) => name === sheet);
}

/** The share that was agreed to, where another one has been typed over it since and the day is still the same. */
const agreedEarlier = (agreed: number | null, on: number | null, share: number | null, agreedOn: number | null) =>
  on === agreedOn && agreed !== share ? agreed : null;

function recalledCurrency(currency: string, side: string): Pick<RecalledCase, "currency" | "moneySigns"> {
  if (currency === "") return {};
  return { currency, moneySigns: side === SIDES.behind ? signBehind(currency) : signBefore(currency) };
}

function choiceFrom(label: string, typed: number | null): BaselineChoice {
  if (label === "" || label === MOST_CONSERVATIVE) return "conservative";
  if (label === BASELINE_LABELS.typed) return typed ?? "conservative";
  return BASELINE_NAMES.find((name) => BASELINE_LABELS[name] === label) ?? "conservative";
}
