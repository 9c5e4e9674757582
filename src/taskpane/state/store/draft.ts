import { parseNumber } from "../../numbers";
import { normalise, type NumberKind } from "../../normalise";
import { texts } from "../../texts";
import type { SourceRoles } from "../../../source";
import { BLANK_FORM, type Form } from "../fields/form";
import type { PaneState, SummaryNumber } from "./pane-state";

/**
 * What was begun in the pane and not built: what differs from the sheets (or from empty fields), with what stood
 * there then. So a draft that comes back keeps what was changed in the sheets meanwhile, and tells where both were.
 */
export interface Draft {
  readonly version: 1;
  /** ISO time of the last change. */
  readonly savedAt: string;
  /** Numbers are written in this locale. */
  readonly locale: string;
  readonly summary: SummaryNumber | null;
  readonly changes: Partial<Form>;
  readonly base: Partial<Form>;
  /** Where revenue was to be read; null for typed numbers. Absent where nobody chose. */
  readonly source?: { readonly label: string; readonly roles: SourceRoles } | null;
}

const FIELDS = Object.keys(BLANK_FORM) as (keyof Form)[];

/** Null while nothing differs from what the sheets hold. */
export function draftOf(
  { form, base, source, sourceChosen, summary }: PaneState,
  locale: string,
): Omit<Draft, "savedAt"> | null {
  // A summary of its own has no sheets yet that could hold the rest.
  const changed = summary === "new" ? FIELDS : FIELDS.filter((field) => !same(form[field], base[field]));
  if (changed.length === 0 && !sourceChosen) return null;
  const place = source && { label: source.candidate.label, roles: source.roles };
  return {
    version: 1,
    locale,
    summary,
    changes: only(form, changed),
    base: summary === "new" ? {} : only(base, changed),
    ...(sourceChosen ? { source: place } : {}),
  };
}

/** A draft without its time, by which it is seen whether anything has changed. */
export function contentOf({ savedAt: _savedAt, ...draft }: Draft): string {
  return JSON.stringify(draft);
}

/** @throws Error in words, when the text is no draft that this version understands */
export function readDraft(text: string): Draft {
  let draft: unknown;
  try {
    draft = JSON.parse(text);
  } catch {
    throw new Error(texts.draft.unreadable);
  }
  if (!isObject(draft) || draft.version !== 1)
    throw new Error(isObject(draft) && typeof draft.version === "number" ? texts.draft.newer : texts.draft.unreadable);
  const { savedAt, locale, changes, base, source } = draft;
  const whole =
    typeof savedAt === "string" &&
    !Number.isNaN(Date.parse(savedAt)) &&
    isLocale(locale) &&
    isForm(changes) &&
    isForm(base) &&
    (source == null || (isObject(source) && typeof source.label === "string" && isObject(source.roles)));
  if (!whole) throw new Error(texts.draft.unreadable);
  return draft as unknown as Draft;
}

/**
 * The fields with a draft laid over what the sheets say.
 * @returns also the fields that the sheets say something else about than when the draft was made: the draft's value
 * stands
 */
export function restore(
  { changes, base, locale: written }: Draft,
  now: Form,
  locale: string,
): { readonly form: Form; readonly conflicts: readonly (keyof Form)[] } {
  const conflicts = FIELDS.filter((field) => {
    const before = base[field];
    return (
      changes[field] !== undefined &&
      before !== undefined &&
      comparable(field, before) &&
      !sameMeaning(before, written, now[field], locale) &&
      !sameMeaning(changes[field], written, now[field], locale)
    );
  });
  return { form: { ...now, ...inLocale(changes, written, locale) }, conflicts };
}

/** Numbers among the fields. They mean something else in another locale, so that they are written anew there. */
const KINDS: Partial<Record<keyof Form, NumberKind>> = {
  before: "money",
  after: "growth",
  cost: "money",
  plan: "money",
  share: "rate",
  lowShare: "rate",
  highShare: "rate",
  agreedShare: "rate",
  margin: "rate",
  marketGrowth: "rate",
  costDesign: "money",
  costDelivery: "money",
  costPlatform: "money",
  costEvaluation: "money",
  people: "count",
  hours: "count",
  hourlyCost: "money",
};

function inLocale(changes: Partial<Form>, from: string, to: string): Partial<Form> {
  if (from === to) return changes;
  const rewritten = (text: string, kind: NumberKind) => normalise(text, kind, "", from, to);
  const fields = Object.entries(changes).map(([field, value]) => {
    const kind = KINDS[field as keyof Form];
    return [field, kind && typeof value === "string" ? rewritten(value, kind) : value] as const;
  });
  const { components } = changes;
  return {
    ...Object.fromEntries(fields),
    ...(components ? { components: components.map((row) => ({ ...row, share: rewritten(row.share, "rate") })) } : {}),
  };
}

/** "33%" and "+3.3bn" say by how much revenue grew, where the sheets give back what it came to. */
const comparable = (field: keyof Form, value: Form[keyof Form]) =>
  field !== "after" || typeof value !== "string" || !/[%+]/.test(value);

function sameMeaning(
  value: Form[keyof Form] | undefined,
  from: string,
  other: Form[keyof Form],
  locale: string,
): boolean {
  if (same(value, other)) return true;
  if (typeof value !== "string" || typeof other !== "string") return false;
  const [a, b] = [parseNumber(value, from), parseNumber(other, locale)];
  return a !== null && b !== null && a.value === b.value;
}

const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);
const only = (form: Form, fields: readonly (keyof Form)[]) =>
  Object.fromEntries(fields.map((field) => [field, form[field]])) as Partial<Form>;
const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Whether each value is of the kind that its field holds. What is in a list is looked at too: screens draw it. */
function isForm(value: unknown): value is Partial<Form> {
  return (
    isObject(value) &&
    Object.entries(value).every(([field, one]) => {
      if (!Object.hasOwn(BLANK_FORM, field)) return false;
      if (field === "components") return Array.isArray(one) && one.every((row) => hasTexts(row, ["name", "share"]));
      if (field === "notes")
        return isObject(one) && Object.values(one).every((note) => hasTexts(note, ["source", "owner", "agreedOn"]));
      if (field === "treated" || field === "control")
        return Array.isArray(one) && one.every((name) => typeof name === "string");
      return typeof one === "string";
    })
  );
}

const hasTexts = (value: unknown, keys: readonly string[]) =>
  isObject(value) && keys.every((key) => typeof value[key] === "string");

/** Whether numbers can be read as this locale writes them; in one that is not known here they would be read in another. */
function isLocale(value: unknown): value is string {
  if (typeof value !== "string") return false;
  try {
    return Intl.NumberFormat.supportedLocalesOf(value).length > 0;
  } catch {
    return false;
  }
}
