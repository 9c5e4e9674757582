import type { RecalledCase } from "../../summary";
import type { DateSystem } from "../../sheet/dates";
import { formatNumber, formatRate } from "../formats";
import { parseNumber } from "../numbers";
import { growth } from "../state/fields/evaluate";
import type { Form } from "../state/fields/form";
import { recalledForm } from "../state/readers/recalled";
import { COST_FIELDS } from "../state/fields/typed-costs";
import { texts } from "../texts";

/** A difference between the fields and the sheets, as people read it. */
export interface Change {
  readonly name: string;
  /** What stands on the sheet and what will; null where there is too much to say in a line. */
  readonly says: { readonly from: string; readonly to: string } | null;
}

const PLAIN = [
  "objective",
  "sponsor",
  "programme",
  "agreedOn",
  "launched",
  "before",
  "after",
  "share",
  "lowShare",
  "highShare",
  "baseline",
  "margin",
  "cost",
  "marketGrowth",
  "plan",
  "treated",
  "control",
] as const satisfies readonly (keyof Form)[];

type PlainField = (typeof PLAIN)[number];
type LineField = PlainField | (typeof COST_FIELDS)[number];

/** Fields in which a number may be written in several ways. */
const NUMBERS = new Set<keyof Form>([
  "before",
  "after",
  "share",
  "lowShare",
  "highShare",
  "margin",
  "cost",
  "marketGrowth",
  "plan",
  ...COST_FIELDS,
]);

/** What a build will change of what is typed on the sheets of a summary. */
export function changesOf(form: Form, onSheets: RecalledCase, dateSystem: DateSystem, locale: string): Change[] {
  const there = recalledForm(onSheets, dateSystem, locale).form;
  const said = (of: Form, field: PlainField) => canonical(of, field, locale);
  const differs = (field: PlainField) =>
    said(there, field) !== said(form, field) && !(field === "after" && sameGrowth(there, form, locale));
  const plain = PLAIN.filter(differs).map((field) => ({
    name: nameOf(field),
    says: { from: said(there, field), to: said(form, field) },
  }));
  const long = GROUPS.filter(({ of }) => of(there, locale) !== of(form, locale)).map(({ name }) => ({
    name: texts.changes[name],
    says: null,
  }));
  return [...plain, ...long];
}

/** Revenue after may be typed as an amount, an increase or a rate; what counts is the growth that it means. */
function sameGrowth(there: Form, form: Form, locale: string): boolean {
  const [before, after] = [there, form].map((of) =>
    growth(parseNumber(of.before, locale) ?? undefined, parseNumber(of.after, locale) ?? undefined),
  );
  return before != null && after != null && Math.abs(before - after) < 1e-9;
}

const nameOf = (field: PlainField): string =>
  field === "after"
    ? texts.changes.after
    : field === "lowShare"
      ? texts.changes.lowShare
      : field === "highShare"
        ? texts.changes.highShare
        : texts.fields[field];

/** Parts of a case with more than one field, each as a text that differs when they do. */
const GROUPS: readonly {
  readonly name: "components" | "costParts" | "notes" | "caveats" | "signOff";
  readonly of: (form: Form, locale: string) => string;
}[] = [
  {
    name: "components",
    of: ({ components }, locale) =>
      JSON.stringify(components.map(({ name, share }) => [name.trim(), numeral(share, locale)])),
  },
  {
    name: "costParts",
    of: (form, locale) => JSON.stringify(COST_FIELDS.map((field) => canonical(form, field, locale))),
  },
  {
    name: "notes",
    of: ({ notes }) =>
      JSON.stringify(
        Object.entries(notes)
          .map(([assumption, { source, owner, agreedOn }]) => [assumption, source.trim(), owner.trim(), agreedOn])
          .filter(([, ...said]) => said.some((text) => text !== ""))
          .sort(),
      ),
  },
  { name: "caveats", of: ({ caveats }) => caveats.trim() },
  {
    name: "signOff",
    of: (form) =>
      JSON.stringify([form.sponsorSigns.trim(), form.sponsorSignedOn, form.financeSigns.trim(), form.financeSignedOn]),
  },
];

function canonical(form: Form, field: LineField, locale: string): string {
  if (field === "baseline") return baselineName(form.baseline);
  if (field === "treated" || field === "control") return form[field].join(", ");
  const text = form[field].trim();
  return NUMBERS.has(field) ? numeral(text, locale) : text;
}

function baselineName(baseline: Form["baseline"]): string {
  return baseline === "conservative" ? texts.case.useLowest : texts.baselines[baseline];
}

/** The same numeral for the same number, however it was typed. */
function numeral(text: string, locale: string): string {
  const number = parseNumber(text, locale);
  if (!number) return text.trim();
  return number.percent ? formatRate(number.value, locale) : formatNumber(number.value, locale);
}
