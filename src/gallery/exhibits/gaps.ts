import { exhibit } from "../base";
import type { ExhibitSource } from "../exhibit";
import { listSheet, TWO_YEARS } from "../revenue";

const source: ExhibitSource = { kind: "sheets", sheets: [listSheet(TWO_YEARS)] };

/** Cases in which something is not known yet: the page says what it needs and claims nothing that it cannot. */
export const GAPS = [
  exhibit({
    name: "two-years",
    title: "Two years, agreed",
    shows: "The usual case: three regions over 24 months, two of which took part.",
    source,
  }),
  exhibit({
    name: "no-control",
    title: "No control",
    shows: "All regions took part, so no control group says what would have come in anyway.",
    source,
    over: { treated: [], control: [], marketGrowth: 0.02 },
  }),
  exhibit({
    name: "no-cost",
    title: "No cost",
    shows: "Without a cost nothing is said about the return, and a check fails.",
    source,
    over: { cost: null },
  }),
  exhibit({
    name: "no-margin",
    title: "No margin",
    shows: "Revenue is not profit: without a margin only the break-even margin is shown.",
    source,
    over: { margin: null },
  }),
  exhibit({
    name: "proposed",
    title: "A proposal",
    shows: "No sponsor has agreed yet: the headline says “if you credit it with”.",
    source,
    over: { sponsor: "", agreedOn: null, lowShare: null, highShare: null },
  }),
  exhibit({
    name: "plan-in-use",
    title: "Against the plan",
    shows: "The planned revenue of the year is the baseline in use.",
    source,
    over: { baseline: 10_200_000 },
    typedBaseline: 10_200_000,
  }),
];
