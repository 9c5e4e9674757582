import fc from "fast-check";
import { Matrix, solve } from "ml-matrix";
import {
  isModelError,
  removalCredit,
  shapleyCredit,
  splitCredit,
  sum,
  unattributedPct,
  type Credit,
  type ModelError,
} from "../../src/model";
import { errorOf, sound } from "../support/sound";

const close = (a: number, b: number, scale = 1) =>
  expect(Math.abs(a - b)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(scale)));
const amounts = (credits: Credit[] | ModelError) => sound(credits).map(({ amount }) => amount);
const money = fc.integer({ min: -1_000_000, max: 1_000_000 });

describe("splitCredit", () => {
  /** Shares that add up to at most 100%. */
  const shares = fc
    .array(fc.integer({ min: 0, max: 1000 }), { minLength: 1, maxLength: 12 })
    .map((parts) => parts.map((part) => part / Math.max(1000, sum(parts))));
  const labelled = (parts: number[]) => parts.map((_, i) => `Cause ${i}`);

  test("credits, other factors included, add up to the amount, and shares to the whole", () => {
    fc.assert(
      fc.property(money, shares, (amount, parts) => {
        const credits = sound(splitCredit(amount, labelled(parts), parts));
        close(sum(credits.map((credit) => credit.amount)), amount, amount);
        close(sum(credits.map(({ share }) => share)), 1);
        expect(credits.at(-1)?.label).toBe("Other factors");
      }),
    );
  });

  test("the last row is what unattributedPct leaves", () => {
    fc.assert(
      fc.property(
        shares,
        (parts) => sound(splitCredit(100, labelled(parts), parts)).at(-1)?.share === unattributedPct(parts),
      ),
    );
  });

  test("shares that make exactly the whole leave exactly nothing, whatever their rounding", () => {
    expect(unattributedPct([0.1, 0.2, 0.7])).toBe(0);
    expect(amounts(splitCredit(900, ["a", "b", "c"], [1 / 3, 1 / 3, 1 / 3]))).toEqual([300, 300, 300, 0]);
  });

  test("more than the whole is refused, for it would count revenue twice", () => {
    expect(errorOf(splitCredit(100, ["a", "b"], [0.6, 0.5])).message).toBe(
      "shares add up to 110%, more than the whole: lower them to 100% or less",
    );
    expect(isModelError(unattributedPct([0.5, 0.500001]))).toBe(true);
  });
});

describe("shapleyCredit", () => {
  const side = fc.integer({ min: 1, max: 6 });
  /** Every combination of n components. */
  const table = (n: number) => Array.from({ length: 2 ** n }, (_, mask) => mask);
  const names = (n: number) => Array.from({ length: n }, (_, i) => `C${i + 1}`);
  /** A number of components and an outcome for each of their combinations. */
  const game = side.chain((n) => fc.tuple(fc.constant(n), fc.array(money, { minLength: 2 ** n, maxLength: 2 ** n })));
  const credit = (n: number, worth: readonly number[]) => shapleyCredit(names(n), table(n), worth);
  const adds = (worth: readonly number[]) => (worth.at(-1) ?? 0) !== (worth[0] ?? 0);

  test("is efficient: credits add up to what all components add to none of them", () => {
    fc.assert(
      fc.property(game, ([n, worth]) => {
        fc.pre(adds(worth));
        const credits = sound(credit(n, worth));
        const total = (worth.at(-1) ?? 0) - (worth[0] ?? 0);
        close(sum(credits.map(({ amount }) => amount)), total, 1e6);
        close(sum(credits.map(({ share }) => share)) * total, total, 1e6);
      }),
    );
  });

  test("is symmetric: two components that are always worth the same get the same", () => {
    fc.assert(
      fc.property(game, ([n, worth]) => {
        fc.pre(n >= 2);
        const swapped = (mask: number) => (mask & ~3) | ((mask & 1) << 1) | ((mask & 2) >> 1);
        const even = worth.map((outcome, mask) => outcome + (worth[swapped(mask)] ?? 0));
        fc.pre(adds(even));
        const [first = 0, second = 0] = amounts(credit(n, even));
        close(first, second, 1e6);
      }),
    );
  });

  test("gives nothing to a dummy: a component that never adds anything", () => {
    fc.assert(
      fc.property(game, ([n, worth]) => {
        const withDummy = worth.map((_, mask) => worth[mask & ~1] ?? 0);
        fc.pre(adds(withDummy));
        close(amounts(credit(n, withDummy))[0] ?? NaN, 0, 1e6);
      }),
    );
  });

  test("is additive: credits of two games make the credits of their sum", () => {
    fc.assert(
      fc.property(game, fc.infiniteStream(money), ([n, worth], stream) => {
        const other = worth.map(() => Number(stream.next().value));
        const both = worth.map((outcome, i) => outcome + (other[i] ?? 0));
        fc.pre(adds(worth) && adds(other) && adds(both));
        const [a, b, c] = [worth, other, both].map((game) => amounts(credit(n, game)));
        c?.forEach((value, i) => close(value, (a?.[i] ?? 0) + (b?.[i] ?? 0), 1e6));
      }),
    );
  });

  test("does not depend on the order of the rows", () => {
    fc.assert(
      fc.property(game, ([n, worth]) => {
        fc.pre(adds(worth));
        const reversed = shapleyCredit(names(n), table(n).reverse(), [...worth].reverse());
        expect(reversed).toEqual(credit(n, worth));
      }),
    );
  });

  test("counts the combination of none as 0 unless its outcome is given", () => {
    expect(amounts(shapleyCredit(["a"], [1], [10]))).toEqual([10]);
    expect(amounts(shapleyCredit(["a"], [0, 1], [4, 10]))).toEqual([6]);
  });

  test("names the combinations that are missing, as many as a tooltip can hold", () => {
    expect(errorOf(shapleyCredit(["a", "b", "c"], [0b111], [1]))).toEqual({
      kind: "notAvailable",
      message:
        'no outcome for a, b, a + b, c and 2 more: add a row for each, or type "best_subset" as the last argument',
    });
  });

  test("counts an unseen combination as its best observed subset, only when asked", () => {
    const rows = [0b001, 0b010, 0b111];
    const filled = shapleyCredit(["a", "b", "c"], rows, [5, 8, 20], "best_subset");
    const byHand = shapleyCredit(["a", "b", "c"], table(3), [0, 5, 8, 8, 0, 5, 8, 20]);
    expect(filled).toEqual(byHand);
  });

  test("refuses a combination that is given twice, 17 components, and a whole that is nothing", () => {
    expect(errorOf(shapleyCredit(["a", "b"], [0b01, 0b01], [1, 2])).message).toBe(
      "a has two rows: give each combination one row, such as the mean of its outcomes",
    );
    expect(errorOf(shapleyCredit(names(17), [], [])).message).toBe("components has 17 columns: select 1 to 16");
    expect(errorOf(shapleyCredit(["a", "b"], table(2), [0, 5, -5, 0])).kind).toBe("notAvailable");
  });

  test("is exact for 16 components: each of an additive game's parts comes back", () => {
    const parts = Array.from({ length: 16 }, (_, i) => (i + 1) * 1000.25);
    const worth = table(16).map((mask) => sum(parts.filter((_, i) => mask & (1 << i))));
    amounts(credit(16, worth)).forEach((amount, i) => close(amount, parts[i] ?? 0, 1e5));
  });
});

describe("removalCredit", () => {
  const steps = ["A", "B", "C", "D", "E"];
  const journey = fc.array(fc.constantFrom(...steps), { minLength: 1, maxLength: 6 });
  const cases = fc
    .array(fc.tuple(journey, fc.integer({ min: 0, max: 5 })), { minLength: 1, maxLength: 25 })
    .filter((rows) => rows.some(([, outcome]) => outcome > 0));
  const credit = (rows: readonly (readonly [string[], number])[]) =>
    removalCredit(
      rows.map(([path]) => path),
      rows.map(([, outcome]) => outcome),
    );

  /**
   * Probability of earning by the definition, with one step taken away: a linear solve of its own, by another library.
   */
  function probability(rows: readonly (readonly [string[], number])[], removed: string | null): number {
    const places = [null, ...steps];
    const counts = places.map(() => new Map<string, number>());
    rows.forEach(([path, outcome]) => {
      const walk = [null, ...path];
      walk.forEach((step, i) => {
        const next = i + 1 < walk.length ? String(walk[i + 1]) : outcome > 0 ? "earned" : "nothing";
        const from = counts[places.indexOf(step)];
        from?.set(next, (from.get(next) ?? 0) + 1);
      });
    });
    const total = (i: number) => Math.max(1, sum([...(counts[i]?.values() ?? [])]));
    const chance = (i: number, next: string) =>
      places[i] !== null && places[i] === removed ? 0 : (counts[i]?.get(next) ?? 0) / total(i);
    const system = places.map((_, i) => places.map((to, j) => (i === j ? 1 : 0) - (to === null ? 0 : chance(i, to))));
    return solve(new Matrix(system), Matrix.columnVector(places.map((_, i) => chance(i, "earned")))).get(0, 0);
  }

  test("credits add up to all outcomes, and none is below 0", () => {
    fc.assert(
      fc.property(cases, (rows) => {
        const found = amounts(credit(rows));
        close(sum(found), sum(rows.map(([, outcome]) => outcome)), 100);
        expect(Math.min(...found)).toBeGreaterThanOrEqual(-1e-12);
      }),
    );
  });

  test("credits are in proportion to what the chain loses without each step, as a linear solve of the definition gives it", () => {
    fc.assert(
      fc.property(cases, (rows) => {
        const all = probability(rows, null);
        const credits = sound(credit(rows));
        const effects = credits.map(({ label }) => 1 - probability(rows, label) / all);
        credits.forEach(({ share }, i) => close(share, (effects[i] ?? 0) / sum(effects)));
      }),
    );
  });

  test("the order of the journeys changes nothing but the order of the rows", () => {
    fc.assert(
      fc.property(cases, (rows) => {
        const shares = (list: typeof rows) =>
          Object.fromEntries(sound(credit(list)).map(({ label, share }) => [label, share]));
        const [one, other] = [shares(rows), shares([...rows].reverse())];
        for (const [label, share] of Object.entries(one)) close(share, other[label] ?? NaN);
      }),
    );
  });

  test("a step on every earning journey takes the largest share", () => {
    const credits = sound(
      credit([
        [["A", "X"], 1],
        [["B", "X"], 1],
        [["A"], 0],
      ]),
    );
    expect([...credits].sort((a, b) => b.share - a.share)[0]?.label).toBe("X");
  });

  test("journeys that earned nothing, a loss, or too many steps are refused in words", () => {
    expect(errorOf(credit([[["A"], 0]])).kind).toBe("notAvailable");
    expect(errorOf(credit([[["A"], -1]])).message).toBe("outcomes is -1: type 0 or a number above 0");
    expect(errorOf(credit([[Array.from({ length: 257 }, (_, i) => `S${i}`), 1]])).message).toContain(
      "paths hold 257 different steps",
    );
  });
});
