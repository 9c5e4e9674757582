import { readFileSync } from "node:fs";
import path from "node:path";
import { component } from "../../src/cli/component";
import { costsFrom } from "../../src/cli/costs";
import { note } from "../../src/cli/note";
import { recall } from "../../src/summary";
import { openWorkbook } from "../../src/xlsx";
import { envelope, testFolder } from "../support/command-line";

const story = path.resolve(__dirname, "../../assets/samples/story.xlsx");
const STORY = [
  "summarize",
  story,
  "--launched",
  "2025-01-01",
  "--treated",
  "North,East,West",
  "--control",
  "South,Central,Islands",
];
const PARTS = [
  "--cost-design",
  "3.1m",
  "--cost-delivery",
  "1.6m",
  "--cost-platform",
  "1.4m",
  "--cost-evaluation",
  "0.5m",
  "--people",
  "14,500",
  "--hours",
  "8",
  "--hourly-cost",
  "$50",
];

const { file } = testFolder();

async function summarized(...words: string[]) {
  const ran = await envelope(...words, "--out", file("out.xlsx"));
  const recalled = async () => recall(await openWorkbook(readFileSync(file("out.xlsx")), "out.xlsx").describe());
  return { ...ran, recalled };
}

describe("components", () => {
  test("come one by one, and the last equals sign divides", () => {
    expect(component("A = B testing = 0.9%", component("eLearning=1.2%"))).toEqual([
      { name: "eLearning", share: 0.012 },
      { name: "A = B testing", share: 0.009 },
    ]);
  });

  test.each(["eLearning", "=1%", "eLearning=lots", ""])("%j says how to type one", (text) =>
    expect(() => component(text)).toThrow(/NAME=SHARE/),
  );

  test("twice the same is an error", () =>
    expect(() => component("elearning=1%", component("eLearning=1%"))).toThrow(/listed twice/));

  test("their part of the claim is in the report", async () => {
    const { code, out } = await summarized(
      ...STORY,
      "--component",
      "eLearning=1.8%",
      "--component",
      "Coaching=1.2%",
      "--json",
    );
    expect(code).toBe(0);
    const report = JSON.parse(out) as {
      increase: number;
      attributedRevenue: number;
      components: { name: string; attributedRevenue: number }[];
    };
    expect(report.components.map(({ name }) => name)).toEqual(["eLearning", "Coaching"]);
    expect(report.components.reduce((sum, { attributedRevenue }) => sum + attributedRevenue, 0)).toBeCloseTo(
      report.attributedRevenue,
      2,
    );
  });
});

describe("costs in parts", () => {
  test("their total is the cost", async () => {
    const { code, out, recalled } = await summarized(...STORY, ...PARTS, "--json");
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ cost: 12_400_000, costPerPerson: 12_400_000 / 14_500 });
    expect(await recalled()).toMatchObject({ cost: 12_400_000 });
  });

  test("without any the cost is one figure, or not known", () => {
    expect(costsFrom({ cost: 5 })).toEqual({ cost: 5, costs: null });
    expect(costsFrom({})).toEqual({ cost: null, costs: null });
  });

  test("learners' time alone is a cost too", () => {
    expect(costsFrom({ people: 10, hours: 2, hourlyCost: 50 })).toMatchObject({
      cost: 1000,
      costs: { design: null, people: 10 },
    });
  });

  test.each<[string, string[], number, RegExp]>([
    [
      "the whole cost beside a part of it",
      ["--cost", "12m", "--cost-design", "3m"],
      2,
      /^envelope: Use either --cost, the total cost, or --cost-design, a part of it; not both\.$/,
    ],
    [
      "people without their hours",
      ["--people", "14500", "--hourly-cost", "50"],
      2,
      /^envelope: .*Add --hours, or omit all three\.$/,
    ],
    ["a part below zero", ["--cost-design", "-5"], 1, /^envelope: --cost-design is negative\. .*$/],
    ["people that are no number", ["--people", "many"], 2, /Enter a number, for example 14500 or 7\.5\./],
  ])("%s is refused", async (_name, args, wanted, message) => {
    const { code, error } = await summarized(...STORY, ...args);
    expect([code, error]).toEqual([wanted, expect.stringMatching(message)]);
  });
});

describe("notes", () => {
  test("say where an assumption comes from, who stands for it and since when", () => {
    expect(note("margin: source=Finance pack 2025 p. 14; owner=Finance partner; agreed=2025-12-18")).toEqual([
      { assumption: "margin", source: "Finance pack 2025 p. 14", owner: "Finance partner", agreed: "2025-12-18" },
    ]);
  });

  test("may leave parts out and hold semicolons, and know the options' names", () => {
    expect(note("Market growth: source=Outlook; table 4;", note("hourly-cost: owner=HR: pay"))).toEqual([
      { assumption: "learnerHour", source: "", owner: "HR: pay" },
      { assumption: "marketGrowth", source: "Outlook; table 4", owner: "" },
    ]);
  });

  test.each<[string, RegExp]>([
    ["margin", /Enter a note as/],
    ["margin:", /Enter a note as/],
    ["margin: from finance", /is not source=, owner= or agreed=/],
    ["marge: source=x", /no assumption “marge”.*market-growth/],
    ["margin: agreed=18.12.2025", /YYYY-MM-DD/],
    ["margin: owner=a; owner=b", /owner= appears twice/],
  ])("%j is refused with what to type", (text, message) => expect(() => note(text)).toThrow(message));

  test("an assumption has one note", () =>
    expect(() => note("margin: owner=b", note("margin: owner=a"))).toThrow(/two notes/));

  test("are taken by the command, with caveats and the name for finance", async () => {
    const { code, error } = await summarized(
      ...STORY,
      "--note",
      "margin: source=Pack; agreed=2025-12-18",
      "--caveats",
      "Prices rose in May.",
      "--finance",
      "Jonas Brandt",
    );
    expect([code, error]).toEqual([0, ""]);
  });
});

describe("a plan", () => {
  test("is one more baseline, and not the one in use for that", async () => {
    const { code, out, recalled } = await summarized(...STORY, "--plan", "9bn", "--json");
    expect(code).toBe(0);
    const report = JSON.parse(out) as { baseline: { name: string }; baselines: { name: string; baseline?: number }[] };
    expect(report.baseline.name).not.toBe("typed");
    expect(report.baselines.find(({ name }) => name === "typed")).toMatchObject({ baseline: 9e9 });
    expect(await recalled()).toMatchObject({ typedBaseline: 9e9, baseline: "conservative" });
  });

  test.each<[string, string[]]>([
    ["another amount as the baseline", [...STORY, "--baseline", "10bn", "--plan", "11bn"]],
    ["typed growth", ["summarize", "--baseline", "10bn", "--uplift", "33%", "--plan", "11bn"]],
  ])("beside %s is wrong usage", async (_name, args) => {
    expect(await summarized(...args)).toMatchObject({
      code: 2,
      error: expect.stringMatching(/^envelope: --plan and --baseline are both amounts of revenue\. .*$/),
    });
  });
});

test("the help shows how to type notes and components", async () => {
  const { out } = await summarized("summarize", "--help");
  for (const part of [
    "--component <name=share>",
    "eLearning=1.2%",
    "--cost-evaluation",
    "agreed=2025-12-18",
    "hourly-cost",
  ])
    expect(out).toContain(part);
});

describe("a rate without a percent sign", () => {
  test.each([
    ["3", 0.03, "--share 3 is read as 3%."],
    ["1", 0.01, "--share 1 is read as 1%."],
    ["0.03", 0.03, "--share 0.03 is read as 3%."],
    ["2.5", 0.025, "--share 2.5 is read as 2.5%."],
  ])("--share %s is %d, and it is said so", async (typed, share, said) => {
    const { code, out } = await envelope(
      "summarize",
      "--baseline",
      "10m",
      "--after",
      "11m",
      "--share",
      typed,
      "--json",
      "--out",
      file("rate.xlsx"),
    );
    const { share: read, notes } = JSON.parse(out) as { share: number; notes: string[] };
    expect([code, read, notes[0]]).toEqual([0, share, said]);
  });

  test("is told of every option and component, in words too, and one with the sign of none", async () => {
    const { out } = await envelope(
      "summarize",
      "--baseline",
      "10m",
      "--uplift",
      "10",
      "--share",
      "3%",
      "--margin",
      "40",
      "--component",
      "Coaching=1.2",
      "--component",
      "Clinic=1.8%",
      "--cost",
      "200k",
      "--out",
      file("rates.xlsx"),
    );
    expect(out.split("\n").filter((line) => line.includes("is read as"))).toEqual([
      "--uplift 10 is read as 10%.",
      "--margin 40 is read as 40%.",
      "--component Coaching=1.2 is read as 1.2%.",
    ]);
    expect(out).toContain("At 3% the cost is not recovered. Break-even share: 50%.");
  });

  test("that is more than all of it is refused, and so is an amount", async () => {
    const tooMuch = await envelope(
      "summarize",
      "--baseline",
      "10m",
      "--after",
      "11m",
      "--share",
      "420",
      "--out",
      file("no.xlsx"),
    );
    expect([tooMuch.code, tooMuch.error]).toEqual([
      1,
      expect.stringContaining("A share of 420%: more than the whole increase."),
    ]);
    const amount = await envelope(
      "summarize",
      "--baseline",
      "10m",
      "--after",
      "11m",
      "--share",
      "$3",
      "--out",
      file("no.xlsx"),
    );
    expect([amount.code, amount.error]).toEqual([2, expect.stringContaining("Enter a rate, for example 3% or 0.03.")]);
  });
});

describe("--json says whether the cost is recovered", () => {
  test.each([
    ["pays", ["--share", "60%", "--margin", "40%", "--cost", "200k"], 0.5, 0.2],
    ["not-at-this-share", ["--share", "3%", "--margin", "40%", "--cost", "200k"], 0.5, 0.2],
    ["never", ["--share", "3%", "--margin", "40%", "--cost", "500k"], 1.25, 0.5],
    ["unknown", ["--share", "60%", "--cost", "200k"], null, 0.2],
    ["unknown", ["--share", "60%", "--margin", "40%"], null, null],
  ])("%s", async (pays, options, breakEvenShare, breakEvenShareOnRevenue) => {
    const { out } = await envelope(
      "summarize",
      "--baseline",
      "10m",
      "--after",
      "11m",
      ...options,
      "--json",
      "--out",
      file("pays.xlsx"),
    );
    expect(JSON.parse(out)).toMatchObject({ pays, breakEvenShare, breakEvenShareOnRevenue });
  });

  test("and credits nothing where revenue fell, rather than less than nothing", async () => {
    const { out } = await envelope(
      "summarize",
      "--baseline",
      "10m",
      "--after",
      "9m",
      "--share",
      "3%",
      "--margin",
      "40%",
      "--cost",
      "200k",
      "--component",
      "Coaching=3%",
      "--json",
      "--out",
      file("fell.xlsx"),
    );
    const report = JSON.parse(out) as { baselines: { claim: number }[]; components: { attributedRevenue: number }[] };
    expect(report).toMatchObject({
      pays: "unknown",
      increase: -1e6,
      attributedRevenue: 0,
      attributedProfit: null,
      netBenefit: null,
      breakEvenShare: null,
    });
    expect([
      ...report.baselines.map(({ claim }) => claim),
      ...report.components.map(({ attributedRevenue }) => attributedRevenue),
    ]).toEqual([0, 0]);
  });
});
