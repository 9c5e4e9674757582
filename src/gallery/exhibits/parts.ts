import type { SponsorCase } from "../../summary";
import { AGREED_CASE, day, exhibit } from "../base";
import type { ExhibitSource } from "../exhibit";
import { listSheet, TWO_YEARS } from "../revenue";

const COSTS = {
  design: 3000,
  delivery: 1500,
  platform: 1000,
  evaluation: 500,
  people: 14,
  hoursEach: 5,
  hourlyCost: 50,
};

/** One list with the regions of two programmes, and two regions in which neither took place. */
const TWO_REGIONS: ExhibitSource = {
  kind: "sheets",
  sheets: [
    listSheet({
      ...TWO_YEARS,
      groups: { North: 410_000, East: 380_000, South: 350_000, West: 300_000 },
      lifted: ["North", "West"],
    }),
  ],
};
const ECOSYSTEM: Partial<SponsorCase> = { treated: ["North"], control: ["East", "South"] };
const ACADEMY: Partial<SponsorCase> = {
  objective: "Win accounts in the west",
  sponsor: "the regional director",
  programme: "Sales academy",
  treated: ["West"],
  control: ["East", "South"],
  share: 0.04,
  lowShare: 0.03,
  highShare: 0.05,
  cost: 4_000,
};

/** Claims and costs in their parts, and workbooks with more than one programme. */
export const PARTS = [
  exhibit({
    name: "five-components",
    title: "Five components",
    shows: "The share split between five parts of a learning ecosystem, with what is left to other factors.",
    source: { kind: "sheets", sheets: [listSheet(TWO_YEARS)] },
    over: {
      components: [
        { name: "eLearning", share: 0.004 },
        { name: "Performance support", share: 0.009 },
        { name: "Structured activities", share: 0.007 },
        { name: "Social learning", share: 0.006 },
        { name: "Coaching", share: 0.004 },
      ],
    },
  }),
  exhibit({
    name: "cost-in-parts",
    title: "A cost in its parts",
    shows: "Fully loaded: design, delivery, platform, evaluation, and learners’ time as people × hours × hourly cost.",
    source: { kind: "sheets", sheets: [listSheet(TWO_YEARS)] },
    over: {
      cost: 9500,
      costs: COSTS,
      notes: [{ assumption: "learnerHour", source: "Payroll 2025", owner: "HR", agreedOn: day(2025, 11, 3) }],
    },
  }),
  exhibit({
    name: "two-programmes",
    title: "Two programmes",
    shows:
      "A summary for each of two programmes in one workbook; neither’s region is the other’s control, and together they claim 7% of an increase.",
    source: TWO_REGIONS,
    over: ECOSYSTEM,
    others: [{ ...AGREED_CASE, ...ACADEMY }],
  }),
  exhibit({
    name: "too-much-credit",
    title: "Two programmes that claim too much",
    shows: "Two summaries that together claim 115%: the check on the credit in all of them fails on both pages.",
    source: TWO_REGIONS,
    over: { ...ECOSYSTEM, share: 0.6, lowShare: null, highShare: null },
    others: [{ ...AGREED_CASE, ...ACADEMY, share: 0.55, lowShare: null, highShare: null }],
  }),
  exhibit({
    name: "many-groups",
    title: "Many groups",
    shows: "Nine regions took part and seven did not: the workings grow to the right, the page does not.",
    source: {
      kind: "sheets",
      sheets: [
        listSheet({
          ...TWO_YEARS,
          periods: 18,
          groups: Object.fromEntries(
            Array.from({ length: 16 }, (_, index) => [`Region ${index + 1}`, 90_000 + 7000 * index]),
          ),
          lifted: Array.from({ length: 9 }, (_, index) => `Region ${index + 1}`),
        }),
      ],
    },
    over: {
      treated: Array.from({ length: 9 }, (_, index) => `Region ${index + 1}`),
      control: Array.from({ length: 7 }, (_, index) => `Region ${index + 10}`),
    },
  }),
];
