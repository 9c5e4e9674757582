import fc from "fast-check";
import { sensitivityShares } from "../../../src/summary/page/sensitivity-shares";

test.each([
  [0.03, [0.01, 0.02, 0.03, 0.04, 0.05]],
  [0.025, [0.015, 0.02, 0.025, 0.03, 0.035]],
  [0.06, [0.02, 0.04, 0.06, 0.08, 0.1]],
  [0.5, [0.3, 0.4, 0.5, 0.6, 0.7]],
  [0.9, [0.8, 0.85, 0.9, 0.95, 1]],
  [1, [0.6, 0.7, 0.8, 0.9, 1]],
  [0, [0, 0.01, 0.02, 0.03, 0.04]],
])("around a share of %s stand round shares", (share, expected) => {
  sensitivityShares(share).forEach((found, index) => expect(found).toBeCloseTo(expected[index] ?? NaN, 12));
});

test("the shares rise, lie between 0% and 100%, and hold the one in use, in the middle where there is room", () => {
  fc.assert(
    fc.property(
      fc
        .double({ min: 0, max: 1, noNaN: true })
        .filter((share) => share === 0 || share === 1 || (share > 1e-9 && share < 1 - 1e-6)),
      (share) => {
        const shares = sensitivityShares(share);
        expect(shares).toContain(share);
        expect([...shares].sort((a, b) => a - b)).toEqual(shares);
        expect(new Set(shares).size).toBe(shares.length);
        expect(Math.min(...shares)).toBeGreaterThanOrEqual(0);
        expect(Math.max(...shares)).toBeLessThanOrEqual(1 + 1e-12);
        if (share > 0 && share < 1) expect(shares[2]).toBe(share);
      },
    ),
  );
});
