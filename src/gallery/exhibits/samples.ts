import { day, exhibit, GO_LIVE } from "../base";

const agreed = (source: string, owner: string) => ({ source, owner, agreedOn: day(2026, 1, 12) });

/** The sample workbooks with all that can be said of them. */
export const SAMPLES = [
  exhibit({
    name: "story",
    title: "The story sample, in full",
    shows:
      "Six regions over 36 months, an agreed share split between four components, a cost in its parts, notes, caveats and a sign-off.",
    source: { kind: "sample", file: "story.xlsx", label: "Revenue" },
    over: {
      launched: GO_LIVE,
      treated: ["North", "East", "West"],
      control: ["South", "Central", "Islands"],
      cost: 12_400_000,
      components: [
        { name: "eLearning", share: 0.006 },
        { name: "Performance support", share: 0.009 },
        { name: "Structured activities", share: 0.008 },
        { name: "Social learning", share: 0.007 },
      ],
      costs: {
        design: 3_100_000,
        delivery: 1_600_000,
        platform: 1_400_000,
        evaluation: 500_000,
        people: 14_500,
        hoursEach: 8,
        hourlyCost: 50,
      },
      notes: [
        { assumption: "share", ...agreed("Interview with the VP Sales", "the VP Sales") },
        { assumption: "margin", ...agreed("Finance pack 2025, p. 14", "Finance partner") },
        { assumption: "learnerHour", source: "Payroll, mean of the field organisation", owner: "HR", agreedOn: null },
      ],
      caveats:
        "The figures are invented. Customers also say that field staff answer faster, which is not in the money.",
      signOff: { sponsor: { name: "Dana Reyes", date: day(2026, 1, 12) }, finance: { name: "Kim Osei", date: null } },
    },
  }),
  exhibit({
    name: "geo-experiment",
    title: "The geo experiment",
    shows:
      "Real data of Google’s matched markets: 9,225 days of 100 geographies, half of them treated for four weeks, read day by day.",
    source: { kind: "sample", file: "geo-experiment.xlsx", label: "Sales" },
    over: {
      objective: "Sell more in the treated geographies",
      sponsor: "the media director",
      programme: "Search advertising, treated geographies",
      launched: day(2015, 2, 16),
      treated: ["Treatment"],
      control: ["Control"],
      baseline: "control",
      share: 1,
      lowShare: 0.8,
      highShare: null,
      cost: 50_000,
      margin: null,
    },
  }),
];
