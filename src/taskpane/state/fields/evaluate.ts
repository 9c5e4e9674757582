import { serialFromDay, serialFromIso, type DateSystem } from "../../../sheet/dates";
import {
  assess,
  BLANK_CASE,
  CaseProblem,
  type Assessment,
  type CaseField,
  type CaseRequest,
  type SponsorCase,
} from "../../../summary";
import { signBefore, type MoneySigns } from "../../../sheet/money-signs";
import { sameCurrency, type RevenueReading } from "../../../source";
import { parseNumber, parseRate, typable, typedSigns, type TypedNumber } from "../../numbers";
import { inOurWords, texts } from "../../texts";
import type { FieldName, Form } from "./form";
import { agreedEarlier } from "./agreed-earlier";
import { typedNotes } from "./register";
import { readComponents, type ComponentsReading } from "./typed-components";
import { hasCostParts, readCosts, type CostsReading } from "./typed-costs";

/** What the fields come to. */
export interface Evaluation {
  /** What is wrong with a field, in words. */
  readonly errors: Partial<Record<FieldName, string>>;
  /** The first field that is missing or wrong; null when the summary can be built. */
  readonly waiting: FieldName | null;
  /** Null while a field is missing or wrong. */
  readonly request: CaseRequest | null;
  /** The claim. Half a component or half a cost holds up the summary, not the claim. */
  readonly assessment: Assessment | null;
  /** The share credited, as typed; null while it cannot be read. */
  readonly typedShare: number | null;
  readonly components: ComponentsReading;
  readonly costs: CostsReading;
  /** "$" in front of an amount or " €" behind it, as the source or the typed amounts say it. */
  readonly currency: MoneySigns;
  /** The same for what the pane writes into fields: none where nobody has named one, or where it could not be typed. */
  readonly fieldCurrency: MoneySigns;
}

export interface EvaluationInput {
  readonly form: Form;
  /** Whether revenue is to come from the workbook; its reading may still be on its way. */
  readonly fromWorkbook: boolean;
  readonly reading: RevenueReading | null;
  readonly dateSystem: DateSystem;
  readonly now: Date;
  readonly locale: string;
}

/** Where the pane shows what the summary says about a field of the case. */
const FIELD_OF: Readonly<Record<CaseField, FieldName>> = {
  launched: "launched",
  treated: "treated",
  control: "control",
  baseline: "baseline",
  uplift: "after",
  share: "share",
  lowShare: "lowShare",
  highShare: "highShare",
  margin: "margin",
  cost: "cost",
  marketGrowth: "marketGrowth",
  components: "components",
  costs: "costDesign",
};

/**
 * Fields → 1. numbers → 2. what is missing → 3. the case → 4. the claim → 5. what holds up the summary.
 * Nothing is thrown: every problem belongs to a field.
 */
export function evaluate(input: EvaluationInput): Evaluation {
  const { form, fromWorkbook, reading, dateSystem } = input;
  const errors: Partial<Record<FieldName, string>> = {};
  const numbers = typedNumbers(form, input.locale, fromWorkbook, errors);
  const components = readComponents(form.components, input.locale);
  const named = reading?.currencyWritten ?? "";
  const ofNumbers = refuseOtherCurrencies(form, numbers, named, errors);
  const costs = readCosts(form, input.locale, [named, ofNumbers?.currency ?? ""]);
  const typedMoney = named === "" ? [ofNumbers, costs].find((number) => number?.currency) : undefined;
  const known = reading && named !== "" ? reading.moneySigns : typedMoney ? typedSigns(typedMoney) : null;
  const sign = typedMoney?.currency ?? (fromWorkbook ? "" : "$");
  const currency = known ?? signBefore(sign);
  const incomplete = { ...costs.errors, ...componentsError(components) };
  const money = { currency, fieldCurrency: known ? typable(known) : signBefore("") };
  const base = {
    errors: { ...errors, ...incomplete },
    ...money,
    typedShare: numbers.share?.value ?? null,
    components,
    costs,
    request: null,
    assessment: null,
  };

  const missing = fromWorkbook
    ? reading
      ? form.launched === ""
        ? "launched"
        : null
      : "source"
    : form.before.trim() === ""
      ? "before"
      : form.after.trim() === ""
        ? "after"
        : null;
  const ofIncrease = Object.fromEntries(Object.entries(errors).filter(([field]) => !isAside(field, form)));
  const waiting = missing ?? (form.share.trim() === "" ? "share" : null) ?? firstError(ofIncrease);
  if (waiting) return { ...base, waiting };

  const typedBaseline = fromWorkbook ? (numbers.plan?.value ?? null) : (numbers.before?.value ?? null);
  const day = (iso: string) => (iso === "" ? null : serialFromIso(iso, dateSystem));
  const sponsorCase: SponsorCase = {
    ...BLANK_CASE,
    objective: form.objective.trim(),
    sponsor: form.sponsor.trim(),
    programme: form.programme.trim(),
    launched: fromWorkbook ? day(form.launched) : null,
    treated: fromWorkbook ? form.treated : [],
    control: fromWorkbook ? form.control : [],
    baseline: fromWorkbook
      ? form.baseline === "typed"
        ? (typedBaseline ?? "conservative")
        : form.baseline
      : "conservative",
    uplift: fromWorkbook ? null : growth(numbers.before, numbers.after),
    share: numbers.share?.value ?? 0,
    lowShare: numbers.lowShare?.value ?? null,
    highShare: numbers.highShare?.value ?? null,
    agreedOn: day(form.agreedOn),
    agreedShare: agreedEarlier(form, input.locale),
    margin: numbers.margin?.value ?? null,
    cost: costs.costs === null ? (numbers.cost?.value ?? null) : firstError(costs.errors) === null ? costs.total : null,
    marketGrowth: numbers.marketGrowth?.value ?? null,
    components: incomplete.components === undefined ? components.components : [],
    costs: firstError(costs.errors) === null ? costs.costs : null,
    notes: typedNotes(form, day),
    caveats: form.caveats.trim(),
    signOff: {
      sponsor: { name: form.sponsorSigns.trim(), date: day(form.sponsorSignedOn) },
      finance: { name: form.financeSigns.trim(), date: day(form.financeSignedOn) },
    },
  };
  const today = serialFromDay(
    { year: input.now.getFullYear(), month: input.now.getMonth() + 1, day: input.now.getDate() },
    dateSystem,
  );
  const request: CaseRequest = {
    sponsorCase,
    reading: fromWorkbook ? reading : null,
    typedBaseline,
    today,
    currency: sign,
    moneySigns: currency,
  };
  const { assessment, problems } = assessed(request);
  const all = { ...base.errors, ...problems };
  const holdsUp = firstError(all);
  return { ...base, errors: all, waiting: holdsUp, request: holdsUp === null ? request : null, assessment };
}

/** Fields on which no baseline rests: a wrong one is left out of what is shown, and holds up the summary. */
const ASIDE = ["margin", "cost", "lowShare", "highShare"] as const satisfies readonly (CaseField & FieldName)[];
type AsideField = (typeof ASIDE)[number];

/** A plan is aside too, unless it is the baseline that was chosen. */
const isAside = (field: string, { baseline }: Form) =>
  ASIDE.includes(field as AsideField) || (field === "plan" && baseline !== "typed");

/** The claim, without the fields of {@link ASIDE} that the model refuses, and why it does. */
function assessed(request: CaseRequest): {
  assessment: Assessment | null;
  problems: Partial<Record<FieldName, string>>;
} {
  try {
    return { assessment: assess(request), problems: {} };
  } catch (error) {
    if (!(error instanceof CaseProblem)) throw error;
    const problem = { [FIELD_OF[error.field]]: inOurWords(error.message) };
    const aside = ASIDE.find((field) => field === error.field);
    if (aside === undefined || request.sponsorCase[aside] === null) return { assessment: null, problems: problem };
    const rest = assessed({ ...request, sponsorCase: { ...request.sponsorCase, [aside]: null } });
    return { ...rest, problems: { ...problem, ...rest.problems } };
  }
}

/** What keeps the components from the page: a row that is not complete, or more than there is to give. */
function componentsError({ problems, given }: ComponentsReading): Partial<Record<"components", string>> {
  const problem = problems.find((row) => row !== null);
  if (problem) return { components: problem.message };
  return given > 1 ? { components: texts.components.overAll } : {};
}

const MONEY_FIELDS = ["before", "after", "cost", "plan"] as const;
const RATE_FIELDS = ["share", "lowShare", "highShare", "margin", "marketGrowth"] as const;
type NumberName = (typeof MONEY_FIELDS)[number] | (typeof RATE_FIELDS)[number];

function typedNumbers(
  form: Form,
  locale: string,
  fromWorkbook: boolean,
  errors: Partial<Record<FieldName, string>>,
): Partial<Record<NumberName, TypedNumber>> {
  const unused: readonly NumberName[] = fromWorkbook ? ["before", "after"] : ["plan", "marketGrowth"];
  const numbers: Partial<Record<NumberName, TypedNumber>> = {};
  const read = (field: NumberName, isRate: boolean) => {
    const text = form[field].trim();
    if (text === "" || unused.includes(field) || (field === "cost" && hasCostParts(form))) return;
    const number = (isRate ? parseRate : parseNumber)(text, locale);
    const fits = isRate || field === "after" || number?.percent === false;
    if (number && fits) numbers[field] = number;
    else errors[field] = isRate ? texts.errors.notARate({ text }) : texts.errors.notANumber({ text });
  };
  for (const field of MONEY_FIELDS) read(field, false);
  for (const field of RATE_FIELDS) read(field, true);
  if (numbers.before && numbers.before.value <= 0) errors.before = texts.errors.beforeNotPositive;
  return numbers;
}

/**
 * Amounts in another currency than the page's become errors and are not counted.
 * @param named what the source names, "" for nothing: then the first amount with a sign names it
 * @returns the first amount that is in the currency of the page, and says so
 */
function refuseOtherCurrencies(
  form: Form,
  numbers: Partial<Record<NumberName, TypedNumber>>,
  named: string,
  errors: Partial<Record<FieldName, string>>,
): TypedNumber | undefined {
  let first: TypedNumber | undefined;
  for (const field of MONEY_FIELDS) {
    const number = numbers[field];
    if (!number || number.currency === "") continue;
    const currency = [named, first?.currency ?? ""].find((known) => !sameCurrency(number.currency, known));
    if (currency === undefined) first ??= number;
    else {
      errors[field] = texts.errors.otherCurrency({ text: form[field].trim(), found: number.currency, currency });
      delete numbers[field];
    }
  }
  return first;
}

/** Growth over the revenue before: typed as a rate, as an increase with its sign, or as the revenue after. */
export function growth(before: TypedNumber | undefined, after: TypedNumber | undefined): number | null {
  if (!before || !after) return null;
  if (after.percent) return after.value;
  return (after.signed ? after.value : after.value - before.value) / before.value;
}

const firstError = (errors: Partial<Record<FieldName, string>>): FieldName | null =>
  (Object.keys(errors) as FieldName[])[0] ?? null;
