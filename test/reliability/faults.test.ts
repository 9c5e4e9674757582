import { faulted } from "../support/reliability/faults";
import { STORIES } from "../support/reliability/stories";
import { some } from "../support/tier";

jest.setTimeout(300_000);

beforeEach(() => {
  // Univer complains of formulas on sheets that a batch added and its undoing deleted before they were ever calculated.
  jest.spyOn(console, "error").mockImplementation(() => undefined);
});
afterEach(() => jest.restoreAllMocks());

test.each(
  some(
    STORIES.filter(({ long }) => !long),
    2,
  ).map((story) => [story.name, story] as const),
)(
  "%s: with a fault at any round trip the workbook ends as it was or complete, and the user is told",
  async (_name, story) => {
    const { wrong, runs, asItWas, complete, trips } = await faulted(story);
    expect(wrong).toEqual([]);
    expect([runs, asItWas + complete]).toEqual([trips * 4, runs]);
  },
);
