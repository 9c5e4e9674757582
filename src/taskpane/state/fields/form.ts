import type { AssumptionId, BaselineName } from "../../../summary";

/** What stands in the fields, as text: numbers as typed, days as "2025-01-20". */
export interface Form {
  readonly objective: string;
  readonly sponsor: string;
  readonly programme: string;
  /** Revenue before, for a claim from typed numbers. */
  readonly before: string;
  /** Revenue after ("13.3bn"), or its growth ("33%"), or the increase ("+3.3bn"). */
  readonly after: string;
  readonly share: string;
  readonly lowShare: string;
  readonly highShare: string;
  readonly agreedOn: string;
  /** The share that the day belongs to, once another one is typed; "" while it is that of `share`. */
  readonly agreedShare: string;
  readonly cost: string;
  readonly margin: string;
  readonly marketGrowth: string;
  /** Planned revenue for the after-periods, another baseline. */
  readonly plan: string;
  readonly launched: string;
  readonly treated: readonly string[];
  readonly control: readonly string[];
  readonly baseline: "conservative" | "typed" | BaselineName;
  readonly components: readonly TypedComponent[];
  /** What the programme cost in parts. As soon as one is typed, their total stands in for `cost`. */
  readonly costDesign: string;
  readonly costDelivery: string;
  readonly costPlatform: string;
  readonly costEvaluation: string;
  /** Learners' time: people × hours × what an hour costs. */
  readonly people: string;
  readonly hours: string;
  readonly hourlyCost: string;
  readonly notes: Readonly<Partial<Record<AssumptionId, TypedNote>>>;
  readonly caveats: string;
  /** Who signs the page, and when they did. */
  readonly sponsorSigns: string;
  readonly sponsorSignedOn: string;
  readonly financeSigns: string;
  readonly financeSignedOn: string;
}

/** A part of the programme, with the share of the increase that it is credited with. */
export interface TypedComponent {
  readonly name: string;
  readonly share: string;
}

/** Where an assumption comes from, who stands for it and since when. */
export interface TypedNote {
  readonly source: string;
  readonly owner: string;
  readonly agreedOn: string;
}

export const BLANK_NOTE: TypedNote = { source: "", owner: "", agreedOn: "" };

export const BLANK_FORM: Form = {
  objective: "",
  sponsor: "",
  programme: "",
  before: "",
  after: "",
  share: "3%",
  lowShare: "",
  highShare: "",
  agreedOn: "",
  agreedShare: "",
  cost: "",
  margin: "",
  marketGrowth: "",
  plan: "",
  launched: "",
  treated: [],
  control: [],
  baseline: "conservative",
  components: [],
  costDesign: "",
  costDelivery: "",
  costPlatform: "",
  costEvaluation: "",
  people: "",
  hours: "",
  hourlyCost: "",
  notes: {},
  caveats: "",
  sponsorSigns: "",
  sponsorSignedOn: "",
  financeSigns: "",
  financeSignedOn: "",
};

/** Fields that can be wrong or missing: those of the form and those that say where revenue stands. */
export type FieldName = Exclude<keyof Form, "agreedShare"> | "source" | "date" | "amount" | "group";

/** The screens, in the order of their tabs. Functions has no fields of the case. */
export const TABS = ["envelope", "data", "case", "summary", "functions"] as const;

export type Tab = (typeof TABS)[number];

/** The screen on which each field is to be found. */
export const TAB_OF: Readonly<Record<FieldName, Tab>> = {
  objective: "envelope",
  sponsor: "envelope",
  before: "envelope",
  after: "envelope",
  share: "envelope",
  cost: "envelope",
  programme: "envelope",
  source: "data",
  date: "data",
  amount: "data",
  group: "data",
  treated: "data",
  control: "data",
  launched: "data",
  baseline: "case",
  plan: "case",
  lowShare: "case",
  highShare: "case",
  agreedOn: "case",
  margin: "case",
  marketGrowth: "case",
  components: "case",
  costDesign: "case",
  costDelivery: "case",
  costPlatform: "case",
  costEvaluation: "case",
  people: "case",
  hours: "case",
  hourlyCost: "case",
  notes: "case",
  caveats: "case",
  sponsorSigns: "case",
  sponsorSignedOn: "case",
  financeSigns: "case",
  financeSignedOn: "case",
};

/** The id of a field's control on the page. */
export const fieldId = (field: FieldName) => `field-${field}`;
