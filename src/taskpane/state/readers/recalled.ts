import { isoFromSerial, type DateSystem } from "../../../sheet/dates";
import { signBefore } from "../../../sheet/money-signs";
import type { SourceRoles } from "../../../source";
import type { AssumptionNote, RecalledCase } from "../../../summary";
import { formatMoney, formatNumber, formatRate } from "../../formats";
import { typable } from "../../numbers";
import { BLANK_FORM, type Form, type TypedNote } from "../fields/form";

/** A case read back from the sheets of a summary, as the fields show it. */
export interface RecalledForm {
  readonly form: Form;
  /** Where its revenue stood; null for a claim from typed numbers. */
  readonly source: { readonly label: string; readonly roles: SourceRoles } | null;
}

export function recalledForm(recalled: RecalledCase, dateSystem: DateSystem, locale: string): RecalledForm {
  const signs = recalled.moneySigns ?? signBefore(recalled.currency ?? "");
  const money = (value: number | null | undefined) => (value == null ? "" : formatMoney(value, typable(signs), locale));
  const withCurrency = (value: number) => formatMoney(value, signs, locale);
  const rate = (value: number | null | undefined) => (value == null ? "" : formatRate(value, locale));
  const day = (serial: number | null | undefined) => (serial == null ? "" : isoFromSerial(serial, dateSystem));
  const count = (value: number | null | undefined) => (value == null ? "" : formatNumber(value, locale));
  const { baseline = "conservative", typedBaseline, uplift, sourceLabel, costs, signOff } = recalled;
  const typed = sourceLabel === undefined;
  const form: Form = {
    objective: recalled.objective ?? "",
    sponsor: recalled.sponsor ?? "",
    programme: recalled.programme ?? "",
    before: typed && typedBaseline !== undefined ? withCurrency(typedBaseline) : "",
    after: typed && typedBaseline !== undefined && uplift != null ? withCurrency(typedBaseline * (1 + uplift)) : "",
    share: recalled.share === undefined ? BLANK_FORM.share : rate(recalled.share),
    lowShare: rate(recalled.lowShare),
    highShare: rate(recalled.highShare),
    agreedOn: day(recalled.agreedOn),
    agreedShare: rate(recalled.agreedShare),
    cost: costs ? "" : money(recalled.cost),
    margin: rate(recalled.margin),
    marketGrowth: rate(recalled.marketGrowth),
    plan: typed ? "" : money(typedBaseline),
    launched: day(recalled.launched),
    treated: recalled.treated ?? [],
    control: recalled.control ?? [],
    baseline: typeof baseline === "number" ? "typed" : baseline,
    components: (recalled.components ?? []).map(({ name, share }) => ({ name, share: rate(share) })),
    costDesign: money(costs?.design),
    costDelivery: money(costs?.delivery),
    costPlatform: money(costs?.platform),
    costEvaluation: money(costs?.evaluation),
    people: count(costs?.people),
    hours: count(costs?.hoursEach),
    hourlyCost: money(costs?.hourlyCost),
    notes: Object.fromEntries(
      (recalled.notes ?? []).map((note) => [note.assumption, typedNote(note, recalled.sponsor ?? "", day)]),
    ),
    caveats: recalled.caveats ?? "",
    sponsorSigns: signOff?.sponsor.name ?? "",
    sponsorSignedOn: day(signOff?.sponsor.date),
    financeSigns: signOff?.finance.name ?? "",
    financeSignedOn: day(signOff?.finance.date),
  };
  return { form, source: typed ? null : { label: sourceLabel, roles: recalled.roles } };
}

/** The sponsor stands for the share, whoever that is by then, and the day is that of the agreement. */
function typedNote(
  { assumption, source, owner, agreedOn }: AssumptionNote,
  sponsor: string,
  day: (serial: number | null) => string,
): TypedNote {
  if (assumption === "share") return { source, owner: owner === sponsor ? "" : owner, agreedOn: "" };
  return { source, owner, agreedOn: day(agreedOn) };
}
