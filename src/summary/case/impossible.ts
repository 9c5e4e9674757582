import type { SponsorCase } from "./case";
import { NAMES } from "../names/names";

/**
 * What cannot be about an input: the words for it, whether a case has it, and the condition under which a sheet has it.
 */
interface Rule {
  readonly says: string;
  readonly holds: boolean;
  readonly when: string;
}

/** A case, the source that it is about or null, and the day on which it is looked at. */
interface Inputs {
  readonly sponsorCase: SponsorCase;
  readonly reading: object | null;
  readonly today: number;
}

/** Beyond a tenfold growth a rate is more likely an amount that slipped into the wrong cell. */
const GROWTH = { least: -1, most: 10, bounds: "−100% to 1,000%" };
const PART = { least: 0, most: 1, bounds: "0% to 100%" };

/**
 * The first input that cannot be and that the sentences rest on, in words that end a sentence: "the margin is outside
 * 0% to 100%"; "" where all can. Excel refuses such an entry only while it is typed: pasted, or written by a program,
 * it stands.
 */
export function impossibleInput(request: Inputs, typedBaseline: number | null): string {
  return said(spokenRules(request, typedBaseline));
}

/** The formula for {@link impossibleInput}, which keeps looking at the cells that people type in. */
export function impossibleFormula(request: Inputs): string {
  return formulaOf(spokenRules(request, null));
}

/** The same for inputs beside the sentences: the range of shares, components, days in the register of assumptions. */
export function impossibleBeside(request: Inputs): { readonly value: string; readonly formula: string } {
  const rules = besideRules(request);
  return { value: said(rules), formula: formulaOf(rules) };
}

const said = (rules: readonly Rule[]) => rules.find(({ holds }) => holds)?.says ?? "";
const formulaOf = (rules: readonly Rule[]) =>
  `IFERROR(${rules.reduceRight((rest, { when, says }) => `IF(${when},"${says}",${rest})`, '""')},"an input shows an error")`;

function spokenRules({ sponsorCase, reading, today }: Inputs, typedBaseline: number | null): Rule[] {
  const { share, margin, cost, costs, uplift, marketGrowth, agreedOn } = sponsorCase;
  const parts = costs === null ? [] : Object.values(costs);
  return [
    ...outside("the share", NAMES.share, share, PART),
    ...outside("the margin", NAMES.margin, margin, PART),
    ...belowNothing("the cost", NAMES.cost, cost),
    ...(costs === null
      ? []
      : [
          {
            says: "a part of the cost is below 0",
            holds: parts.some((part) => (part ?? 0) < 0),
            when: `MIN(${NAMES.costs})<0`,
          },
        ]),
    ...(reading === null
      ? outside("the growth", NAMES.uplift, uplift, GROWTH)
      : outside("the market growth", NAMES.marketGrowth, marketGrowth, GROWTH)),
    ...belowNothing(reading === null ? "revenue before" : "the plan", NAMES.typedBaseline, typedBaseline),
    notANumber("the agreement date", NAMES.agreedOn, "date"),
    {
      says: "the agreement date is in the future",
      holds: (agreedOn ?? 0) > today,
      when: `N(${NAMES.agreedOn})>TODAY()`,
    },
  ];
}

function besideRules({ sponsorCase, reading, today }: Inputs): Rule[] {
  const { share, lowShare, highShare, components, notes } = sponsorCase;
  const above = (low: number | null, high: number | null) => low !== null && high !== null && low > high;
  const isAbove = (low: string, high: string) => `IF(COUNT(${low},${high})=2,${low}>${high},FALSE)`;
  const days = notes.flatMap(({ agreedOn: day }) => day ?? []);
  return [
    ...outside("the low share", NAMES.lowShare, lowShare, PART),
    ...outside("the high share", NAMES.highShare, highShare, PART),
    {
      says: "the low share is above the share",
      holds: above(lowShare, share),
      when: isAbove(NAMES.lowShare, NAMES.share),
    },
    {
      says: "the share is above the high share",
      holds: above(share, highShare),
      when: isAbove(NAMES.share, NAMES.highShare),
    },
    {
      says: "the low share is above the high share",
      holds: above(lowShare, highShare),
      when: isAbove(NAMES.lowShare, NAMES.highShare),
    },
    ...(components.length === 0
      ? []
      : [
          {
            says: "a component’s share is outside 0% to 100%",
            holds: components.some((part) => part.share < 0 || part.share > 1),
            when: `OR(MIN(${NAMES.components})<0,MAX(${NAMES.components})>1)`,
          },
        ]),
    // A short page has no register of assumptions.
    ...(reading === null && notes.length === 0
      ? []
      : [
          {
            says: "an agreement date is in the future",
            holds: days.some((day) => day > today),
            when: `MAX(INDEX(${NAMES.notes},0,COLUMNS(${NAMES.notes})))>TODAY()`,
          },
        ]),
  ];
}

function outside(input: string, name: string, value: number | null, { least, most, bounds }: typeof PART): Rule[] {
  const holds = value !== null && (value < least || value > most);
  return [
    notANumber(input, name),
    { says: `${input} is outside ${bounds}`, holds, when: `OR(N(${name})<${least},N(${name})>${most})` },
  ];
}

function belowNothing(input: string, name: string, value: number | null): Rule[] {
  return [notANumber(input, name), { says: `${input} is below 0`, holds: (value ?? 0) < 0, when: `N(${name})<0` }];
}

/** Text looks like the number that it spells and counts as nothing. A case holds numbers alone. */
function notANumber(input: string, name: string, what: "number" | "date" = "number"): Rule {
  return { says: `${input} is text, not a ${what}`, holds: false, when: `IF(ISTEXT(${name}),TRIM(${name})<>"",FALSE)` };
}
