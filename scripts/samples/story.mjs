import { serial, workbookFile } from "./workbook-file.mjs";

const TREATED = { North: 340e6, East: 280e6, West: 213e6 };
const CONTROL = { South: 380e6, Central: 330e6, Islands: 290e6 };
const REGIONS = { ...TREATED, ...CONTROL };
const MONTHS = 36;
const GO_LIVE = 24;
const AFTER = MONTHS - GO_LIVE;

/** What learning is to be asked about: the increase that the difference-in-differences of the sample comes to. */
const INCREASE = 3_333_333_333;

/** Share of a year's revenue that falls on each month, relative to the mean. */
const SEASON = [0.94, 0.93, 1.03, 0.97, 0.98, 1.04, 0.96, 0.95, 1.03, 1.02, 1.04, 1.11];

/** Mulberry32: the same numbers between 0 and 1 from the same seed, everywhere. */
function generator(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Revenue as it would have been anyway: trend, season and noise. */
function plainRevenue() {
  const random = generator(20_260_120);
  return Object.fromEntries(
    Object.entries(REGIONS).map(([region, base]) => [
      region,
      Array.from({ length: MONTHS }, (_, month) =>
        Math.round(base * (1 + 0.002 * month) * SEASON[month % 12] * (1 + 0.03 * (random() - 0.5))),
      ),
    ]),
  );
}

/** Raises the treated regions after go-live so that the difference-in-differences comes to INCREASE, to the dollar. */
function withProgramme(revenue) {
  const sum = (regions, from, to) =>
    Object.keys(regions).reduce(
      (total, region) => total + revenue[region].slice(from, to).reduce((a, b) => a + b, 0),
      0,
    );
  const meanBefore = (regions) => sum(regions, 0, GO_LIVE) / GO_LIVE;
  const controlChange = sum(CONTROL, GO_LIVE, MONTHS) - AFTER * meanBefore(CONTROL);
  const wanted = Math.round(AFTER * meanBefore(TREATED) + controlChange + INCREASE);
  const missing = wanted - sum(TREATED, GO_LIVE, MONTHS);

  // The programme takes hold over half a year, and larger regions gain more.
  const ramp = Array.from({ length: AFTER }, (_, month) => Math.min(1, (month + 2) / 7));
  const weights = Object.keys(TREATED).flatMap((region) =>
    ramp.map((part, month) => ({ region, month: GO_LIVE + month, weight: part * TREATED[region] })),
  );
  const all = weights.reduce((total, { weight }) => total + weight, 0);
  let left = missing;
  weights.forEach(({ region, month, weight }, index) => {
    const added = index === weights.length - 1 ? left : Math.round((missing * weight) / all);
    revenue[region][month] += added;
    left -= added;
  });
  return revenue;
}

/** The invented story: six regions over three years, three of which had the programme in the last. */
export function story() {
  const revenue = withProgramme(plainRevenue());
  const rows = Array.from({ length: MONTHS }, (_, month) =>
    Object.keys(REGIONS).map((region) => [serial(2023, 1 + month, 1), region, revenue[region][month]]),
  ).flat();
  const costs = [
    ["Design and development", null, null, null, 3_100_000],
    ["Delivery", null, null, null, 1_600_000],
    ["Platform and support", null, null, null, 1_400_000],
    ["Learner time", 14_500, 8, 50, 5_800_000],
    ["Evaluation", null, null, null, 500_000],
  ];
  const notes = [
    ["An invented story"],
    [
      "None of this happened: the figures are made by a seeded generator, to try Envelope with. They are scaled so that the difference-in-differences comes to $3,333,333,333, of which 3% is $100 million.",
    ],
    [
      "Objective: grow revenue of the field organisation. Sponsor: the VP Sales. Programme: a field learning ecosystem of eLearning, performance support, structured activities and social learning.",
    ],
    [
      "Go-live: 1 January 2025 in North, East and West. South, Central and Islands did not take part and serve as the control.",
    ],
    ["Contribution margin: 42%. Cost: $12.4 million, see the sheet Costs."],
  ];
  return workbookFile({
    title: "Invented story: a learning programme and its revenue",
    description: "Invented data from a seeded generator, to try Envelope with",
    sheets: [
      {
        name: "Revenue",
        widths: [12, 12, 18],
        kinds: ["month", "text", "money"],
        table: "Revenue",
        rows: [["Month", "Region", "Revenue"], ...rows],
      },
      {
        name: "Costs",
        widths: [26, 10, 12, 14, 14],
        kinds: ["text", "count", "count", "money", "money"],
        table: "ProgrammeCosts",
        rows: [["Cost", "People", "Hours each", "$ an hour", "Amount"], ...costs],
      },
      { name: "About (invented)", widths: [100], kinds: ["note"], rowKinds: { 0: "title" }, rows: notes },
    ],
  });
}
