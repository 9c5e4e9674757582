import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { randomWorkbook, tryRandomWorkbooks } from "../support/reliability/random-workbooks";
import { isFull } from "../support/tier";

jest.setTimeout(120_000);

test("random workbooks become a summary that reconciles, or are refused in one line", async () => {
  const { wrong, summarized, refused, workbooks } = await tryRandomWorkbooks(
    isFull ? 80 : 16,
    mkdtempSync(path.join(tmpdir(), "envelope-random-")),
  );
  expect(wrong).toEqual([]);
  expect(summarized + refused).toBe(workbooks);
  // Both happen, or nothing would be tested.
  expect(Math.min(summarized, refused)).toBeGreaterThan(isFull ? 5 : 1);
});

test("a seed gives the same workbook each time, and another one another", () => {
  const [first, again, other] = [randomWorkbook(7), randomWorkbook(7), randomWorkbook(8)];
  expect(Buffer.from(first).equals(Buffer.from(again))).toBe(true);
  expect(Buffer.from(first).equals(Buffer.from(other))).toBe(false);
});
