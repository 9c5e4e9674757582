import { BLANK_CASE } from "../../summary";
import { day, exhibit } from "../base";

const ENVELOPE = { ...BLANK_CASE, uplift: 1 / 3, share: 0.03, cost: 12_400_000 };

/** Claims from typed numbers, without a source. */
export const TYPED = [
  exhibit({
    name: "plain-envelope",
    title: "The plain envelope",
    shows:
      "Four typed numbers: ten billion grew by a third, learning is credited with 3% of it, and cost 12.4 million.",
    source: null,
    sponsorCase: ENVELOPE,
    typedBaseline: 10e9,
  }),
  exhibit({
    name: "agreed-envelope",
    title: "The envelope, agreed",
    shows: "The same four numbers with a margin, a range, a sponsor and a date: the headline names who agreed when.",
    source: null,
    sponsorCase: {
      ...ENVELOPE,
      objective: "Grow revenue",
      sponsor: "the CFO",
      programme: "Sales academy",
      margin: 0.42,
      lowShare: 0.02,
      highShare: 0.05,
      agreedOn: day(2026, 1, 12),
    },
    typedBaseline: 10e9,
    currency: "€",
  }),
];
