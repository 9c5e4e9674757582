import { buildSummary, type SponsorCase } from "../../../src/summary";
import { storyRequest, typedRequest } from "../../support/story";

/** What the bridge chart draws, as the page says it, and the names of its first and its last column. */
function bridge(request: ReturnType<typeof storyRequest>): { description: string; first: unknown; last: unknown } {
  const [page, workings] = buildSummary(request, "1").sheets;
  const chart = page.charts.find(({ name }) => name === "Envelope bridge");
  if (!chart) throw new Error("no bridge");
  const { area } = chart.categories;
  const nameAt = (row: number) => workings.cells.find((cell) => cell.row === row && cell.column === 0)?.value;
  return { description: chart.description, first: nameAt(area.row), last: nameAt(area.row + area.rows - 1) };
}

test.each<[string, Partial<SponsorCase>, string, string, string]>([
  [
    "with margin and cost",
    {},
    "Attributed",
    "Net benefit",
    "Waterfall from the revenue attributed to learning to net benefit,",
  ],
  [
    "without a margin, where the claim can be seen beside revenue",
    { margin: null, share: 0.9, highShare: 1 },
    "Actual",
    "Attributed",
    "Waterfall from actual revenue to the revenue attributed to learning,",
  ],
  [
    "without a margin, where it cannot",
    { margin: null },
    "Baseline",
    "Actual",
    "Waterfall from the baseline to actual revenue,",
  ],
  ["where revenue fell", { baseline: 99e9 }, "Baseline", "Actual", "Waterfall from the baseline to actual revenue,"],
])("the bridge chart says from where to where it goes %s", (_name, over, first, last, said) => {
  const found = bridge(storyRequest(over));
  expect([found.first, found.last]).toEqual([first, last]);
  expect(found.description.startsWith(said)).toBe(true);
});

test("nothing is credited where typed revenue fell: no negative claim stands on the page, and no figure of a return", () => {
  const [page] = buildSummary(
    typedRequest({
      uplift: -0.1,
      margin: 0.4,
      lowShare: 0.02,
      highShare: 0.04,
      components: [{ name: "Coaching", share: 0.03 }],
    }),
    "1",
  ).sheets;
  const value = (name: string) => {
    const area = page.names.find((item) => item.name === name)?.area;
    return page.cells.find(({ row, column }) => row === area?.row && column === area.column)?.value;
  };
  expect(
    ["Envelope_Increase", "Envelope_AttributedRevenue", "Envelope_AttributedProfit", "Envelope_NetBenefit"].map(value),
  ).toEqual([-1e9, "–", "–", "–"]);
  const row = (label: string) => {
    const at = page.cells.find((cell) => cell.value === label && cell.column === 0)?.row;
    return page.cells
      .filter((cell) => cell.row === at && cell.formula !== undefined && cell.column < 6)
      .map((cell) => cell.value);
  };
  for (const label of [
    "Attributed revenue",
    "Attributed profit",
    "Net benefit",
    "Benefit–cost ratio",
    "Return on investment",
    "Payback, months",
  ])
    expect(row(label)).toEqual(["–", "–", "–"]);
});
