import { exhibit } from "../base";
import type { ExhibitSource } from "../exhibit";
import { listSheet, TWO_YEARS } from "../revenue";

const source: ExhibitSource = { kind: "sheets", sheets: [listSheet(TWO_YEARS)] };
const falling: ExhibitSource = { kind: "sheets", sheets: [listSheet({ ...TWO_YEARS, lift: -0.15 })] };
const fromNothing: ExhibitSource = {
  kind: "sheets",
  sheets: [listSheet({ ...TWO_YEARS, groups: { North: 0, East: 0, South: 0 } })],
};

/** Cases that do not end well for the programme: a sponsor believes a page that can say so. */
export const ENDINGS = [
  exhibit({
    name: "loss",
    title: "A loss",
    shows: "The credited profit does not pay the cost: net benefit and return are negative.",
    source,
    over: { cost: 90_000 },
  }),
  exhibit({
    name: "no-increase",
    title: "No increase",
    shows: "Revenue fell below the baseline, so nothing is credited to learning.",
    source: falling,
  }),
  exhibit({
    name: "zero-share",
    title: "A share of nothing",
    shows: "The sponsor credits learning with 0%: the page says so and claims nothing.",
    source,
    over: { share: 0, lowShare: null },
  }),
  exhibit({
    name: "no-share",
    title: "No share yet",
    shows: "Nobody has agreed to a share of the increase: nothing is claimed, and the page says what the increase is.",
    source,
    over: { share: null, lowShare: null, highShare: null, agreedOn: null },
  }),
  exhibit({
    name: "zero-revenue",
    title: "No revenue at all",
    shows: "Every amount is 0: no figure divides by it.",
    source: fromNothing,
  }),
];
