import type { WorkbookInfo } from "../sheet/workbook";
import { answersFrom, type SourceRoles } from "../source";
import { BASELINE_LABELS, BASELINE_NAMES } from "./baselines";
import { BLANK_CASE, type BaselineChoice, type SponsorCase } from "./case";
import { NAMES } from "./names";
import { MOST_CONSERVATIVE } from "./page/ladder";
import { recalledComponents, recalledCosts, recalledNotes, recalledSignOff } from "./recalledTables";
import { LIST_SEPARATOR } from "./workings/caseSection";

/** A case as a summary in the workbook states it, with how its source was read. */
export interface RecalledCase extends Partial<SponsorCase> {
  readonly sourceLabel?: string;
  readonly roles: SourceRoles;
  readonly typedBaseline?: number;
}

/**
 * Reads a case back from the named cells of a summary: the sheets are the state, so what somebody typed on them counts.
 * @returns null when the workbook holds no summary
 */
export function recall(info: WorkbookInfo): RecalledCase | null {
  const values = new Map(info.names.map(({ name, value }) => [name, value]));
  const tables = new Map(info.names.map(({ name, values: rows }) => [name, rows ?? []]));
  const table = (name: string) => tables.get(name) ?? [];
  if (!values.has(NAMES.headline)) return null;
  const text = (name: string) => {
    const value = values.get(name) ?? null;
    return value === null ? "" : String(value);
  };
  const number = (name: string) => {
    const value = values.get(name);
    return typeof value === "number" ? value : null;
  };
  const list = (name: string) => text(name).split(LIST_SEPARATOR).filter((item) => item !== "");
  const share = number(NAMES.share);
  const typedBaseline = number(NAMES.typedBaseline);
  const optional = <Key extends string>(key: Key, value: string) => (value === "" ? {} : ({ [key]: value } as Record<Key, string>));
  return {
    ...BLANK_CASE,
    objective: text(NAMES.objective),
    sponsor: text(NAMES.sponsor),
    programme: text(NAMES.programme),
    launched: number(NAMES.launched),
    treated: list(NAMES.treated),
    control: list(NAMES.control),
    baseline: choiceFrom(text(NAMES.baselineInUse), typedBaseline),
    uplift: number(NAMES.uplift),
    ...(share === null ? {} : { share }),
    lowShare: number(NAMES.lowShare),
    highShare: number(NAMES.highShare),
    agreedOn: number(NAMES.agreedOn),
    margin: number(NAMES.margin),
    cost: number(NAMES.cost),
    marketGrowth: number(NAMES.marketGrowth),
    components: recalledComponents(table(NAMES.components)),
    costs: recalledCosts(table(NAMES.costs)),
    notes: recalledNotes(table(NAMES.notes), text(NAMES.sponsor)),
    caveats: text(NAMES.caveats),
    signOff: recalledSignOff(table(NAMES.signOff)),
    ...optional("sourceLabel", text(NAMES.source)),
    roles: {
      ...optional("date", text(NAMES.dateColumn)),
      ...optional("amount", text(NAMES.amountColumn)),
      ...optional("group", text(NAMES.groupColumn)),
      ...(text(NAMES.answers) === "" ? {} : { answers: answersFrom(text(NAMES.answers)) }),
    },
    ...(typedBaseline === null ? {} : { typedBaseline }),
  };
}

function choiceFrom(label: string, typed: number | null): BaselineChoice {
  if (label === "" || label === MOST_CONSERVATIVE) return "conservative";
  if (label === BASELINE_LABELS.typed) return typed ?? "conservative";
  return BASELINE_NAMES.find((name) => BASELINE_LABELS[name] === label) ?? "conservative";
}
