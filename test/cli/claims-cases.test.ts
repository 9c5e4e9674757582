import { readdirSync } from "node:fs";
import path from "node:path";
import { envelope, testFolder } from "../support/command-line";

const CASES = path.resolve(__dirname, "../fixtures/cases/claims");
const { file } = testFolder();

/** What `summarize --json` says of a file; amounts to the cent, checks as `label: what was found`. */
interface Said {
  readonly increase: number;
  readonly claim: number;
  readonly paybackMonths: number | null;
  readonly headline: string;
  readonly failed: readonly string[];
  readonly refuses: string;
}
type Part = Partial<Said>;

const DID_NOT_RISE = "Revenue did not rise above the baseline, so nothing is credited to learning.";
const NOT_ABOVE = "Revenue rose above the baseline: it did not";
/** Nothing is credited, and the page says why. */
const NOTHING: Part = { claim: 0, headline: DID_NOT_RISE, failed: [NOT_ABOVE] };

/** What is right already. */
const RIGHT: Readonly<Record<string, Part>> = {
  "backloaded.csv": { increase: 6000, claim: 6000 },
  "daily-starts-8th-flat.csv": NOTHING,
  "diverging-before.csv": NOTHING,
  "fell.csv": { ...NOTHING, increase: -600 },
  "first-month-part.csv": NOTHING,
  "grew-300.csv": { increase: 18_000, claim: 9000, failed: [] },
  "many-small.csv": NOTHING,
  "missing-two-months-before.csv": { failed: ["No month is missing: the source has no revenue in Mar 2024"] },
  "refund-months.csv": NOTHING,
  "three-before.csv": { claim: 0 },
  "treated-opens-at-launch.csv": {
    failed: ["Same groups before and after: NewCity has no revenue before go-live"],
  },
  "weekly-christmas.csv": NOTHING,
  "yearly.csv": {
    refuses:
      "envelope: Go-live on 2025-01-01 lies outside the data, which runs from 2015-12-31 to 2024-12-31. " +
      "Choose a day in between.",
  },
};

/**
 * What is wrong still: what would be right, and what is said instead. Who makes it right moves it to the list above.
 */
const LATER: Readonly<Record<string, { readonly right: string; readonly says: Part }>> = {
  "backloaded.csv": {
    right: "the whole effect comes in the sixth month, so that the cost is back after 5.67 months",
    says: { paybackMonths: 4 },
  },
  "big-controls.csv": {
    right: "the market rose 10% and the treated group 20% more: 132.22, which two of the baselines say",
    says: { ...NOTHING, increase: -419.93 },
  },
  "contaminated.csv": {
    right: "the control rose 10% at go-live, when it should not have: the evidence is doubted",
    says: { increase: 601, claim: 300.5, failed: [] },
  },
  "daily-starts-8th-flat.csv": {
    right: "1,000 every day: an increase of 0; the last month has 23 of its 30 days and counts whole",
    says: { increase: -10_888.11 },
  },
  "diverging-before.csv": {
    right: "a check says that the groups drifted apart before go-live",
    says: { failed: [NOT_ABOVE] },
  },
  "exponential-40.csv": {
    right: "40% a year throughout: an increase of about 0, or one within chance",
    says: { increase: 4626.27, claim: 2313.14, failed: [] },
  },
  "first-month-part.csv": {
    right: "1,000 every month but for a first one in part: an increase of 0",
    says: { increase: -585 },
  },
  "holiday-launch-9-before.csv": {
    right: "no November or December was seen before go-live: it cannot be judged, or 0",
    says: { increase: 741.39, claim: 370.69, failed: [] },
  },
  "inflation-8.csv": {
    right: "8% a year throughout: an increase of 0",
    says: { increase: 24.58, claim: 12.29, failed: [] },
  },
  "many-small.csv": {
    right: "two restless years say little about a season: a decrease of about 1,100, within chance",
    says: { increase: -7402.63 },
  },
  "missing-two-months-before.csv": {
    right: "1,000 in every month that is there: an increase of 0",
    says: { increase: 500, claim: 250 },
  },
  "monthly-mid-launch.csv": {
    right: "January 2025 has both before and after: it is named, and left out or asked about",
    says: { increase: 1229.82, claim: 614.91, failed: [] },
  },
  "refund-months.csv": {
    right: "every May has the same refund: an increase of 0",
    says: { increase: -881.74 },
  },
  "three-before.csv": {
    right: "three months before go-live are too few: it cannot be judged, and a check says so",
    says: { headline: DID_NOT_RISE, increase: -268, failed: [NOT_ABOVE] },
  },
  "treated-opens-at-launch.csv": {
    right: "like for like, without the group that opened at go-live: an increase of 0",
    says: { increase: 3000, claim: 1500 },
  },
  "weekly-christmas.csv": {
    right: "the same weeks a year before had as much: an increase of 0",
    says: { increase: -1553.03 },
  },
};

const TERMS = ["--share", "50%", "--cost", "100", "--margin", "40%"];
const TWO_GROUPS = [...TERMS, "--treated", "T", "--control", "C"];
/** What a file is summarized with, where it is not go-live on 1 January 2025 with the terms above. */
const OPTIONS: Readonly<Record<string, { readonly launched?: string; readonly terms?: readonly string[] }>> = {
  "backloaded.csv": { terms: ["--margin", "50%", "--cost", "2000", "--share", "100%"] },
  "big-controls.csv": { terms: [...TERMS, "--treated", "Small", "--control", "Big1,Big2,Big3"] },
  "contaminated.csv": { terms: TWO_GROUPS },
  "daily-starts-8th-flat.csv": { launched: "2025-01-08" },
  "diverging-before.csv": { terms: TWO_GROUPS },
  "holiday-launch-9-before.csv": { launched: "2024-11-01" },
  "monthly-mid-launch.csv": { launched: "2025-01-15" },
  "treated-opens-at-launch.csv": { terms: [...TERMS, "--treated", "North,NewCity", "--control", "South"] },
};

async function summarized(name: string): Promise<Part> {
  const { launched = "2025-01-01", terms = TERMS } = OPTIONS[name] ?? {};
  const given = ["--launched", launched, ...terms, "--json", "--out", file("out.xlsx")];
  const { code, out, error } = await envelope("summarize", path.join(CASES, name), ...given);
  if (code !== 0) return { refuses: error };
  const { increase, attributedRevenue, paybackMonths, headline, checks } = JSON.parse(out) as {
    readonly increase: number;
    readonly attributedRevenue: number;
    readonly paybackMonths: number | null;
    readonly headline: string;
    readonly checks: readonly { readonly label: string; readonly passed: boolean; readonly detail: string }[];
  };
  const failed = checks.filter(({ passed }) => !passed).map(({ label, detail }) => `${label}: ${detail}`);
  return { increase: toCents(increase), claim: toCents(attributedRevenue), paybackMonths, headline, failed };
}

/** To the cent, and never a negative zero. */
const toCents = (amount: number) => Math.round(amount * 100) / 100 + 0;

test("every file has its place in the lists, and every file with options is one", () => {
  const names = readdirSync(CASES).sort();
  expect([...new Set([...Object.keys(RIGHT), ...Object.keys(LATER)])].sort()).toEqual(names);
  expect(names).toEqual(expect.arrayContaining(Object.keys(OPTIONS)));
});

test.each(Object.entries(RIGHT))("%s is claimed from rightly, doubted or refused", async (name, expected) => {
  expect(await summarized(name)).toMatchObject(expected);
});

test.each(Object.entries(LATER))("%s waits, and says what it said", async (name, { says }) => {
  expect(await summarized(name)).toMatchObject(says);
});

test("months without rows between those of a source fail a check; one baseline still counts them as 0", async () => {
  const gaps = path.resolve(CASES, "../reading/b11_gap_months.csv");
  const given = ["--launched", "2023-01-01", "--json", "--out", file("out.xlsx")];
  const { out } = await envelope("summarize", gaps, ...given);
  const { increase, baselines, checks } = JSON.parse(out) as {
    readonly increase: number;
    readonly baselines: readonly { readonly name: string; readonly increase?: number }[];
    readonly checks: readonly { readonly label: string; readonly passed: boolean; readonly detail: string }[];
  };
  expect(increase).toBe(90);
  expect(checks).toContainEqual({
    label: "No month is missing",
    passed: false,
    detail: "the source has no revenue in Apr 2022",
  });
  // Later: the average of the three months that are there, from which the increase is 90 as well.
  expect(baselines.find(({ name }) => name === "average")).toMatchObject({ increase: 337.5 });
});
