import { assess } from "../../../src/summary";
import fc from "fast-check";
import { liveMoney, shownMoney } from "../../../src/summary/formulas/live-money";
import { breakEvenFormat, FORMAT } from "../../../src/summary/drawing/look";
import { moneyUnit } from "../../../src/summary/words/money";
import { Calculator } from "../../support/calculator";
import { shownNumber } from "../../support/shown-number";
import { storyRequest } from "../../support/story";

test.each([
  [100e6, 13e9, "$ million"],
  [2e9, 13e9, "$ billion"],
  [400, 9000, "$"],
  [3e12, 90e12, "$ trillion"],
  [5, 9e12, "$ billion"],
])("a claim of %s beside amounts up to %s is shown in %s", (claim, largest, label) => {
  expect(moneyUnit("$", claim, largest).label).toBe(label);
});

test("a cost far below the claim is still seen: the unit goes by the smaller of the two", () => {
  expect(assess(storyRequest({ share: 1, highShare: null, cost: 12_400_000 })).money.label).toBe("$ million");
});

test("the unit holds a cost that is larger than all revenue", () => {
  expect(assess(storyRequest({ cost: 9e15 })).money.label).toBe("$ trillion");
});

const UNITS = [1, 1e3, 1e6, 1e9, 1e12].map((amount) => moneyUnit("$", amount, amount));
/** What a format shows of a number: its sign, and whether any digit of it is not zero. */
const NEGATIVE = /^[-−]/;
const NOTHING = /^[-−]?0(?:\.0+)?%?$/;

describe("a minus stands before a number exactly when a digit of it is shown", () => {
  const formats = [
    ...UNITS.flatMap(({ format, wholeFormat }) => [format, wholeFormat]),
    FORMAT.growth,
    FORMAT.rate,
    FORMAT.ratio,
    FORMAT.payback,
    breakEvenFormat(null, 3),
    breakEvenFormat(0.124, 1),
    breakEvenFormat(0.0000124, 3),
  ];
  test.each(formats)("under %s", (format) => {
    fc.assert(
      fc.property(
        fc.double({ min: -2, max: 2, noNaN: true }),
        fc.constantFrom(1e-6, 1e-4, 0.01, 1, 1e3, 1e6, 1e9, 1e12),
        (mantissa, scale) => {
          const value = -Math.abs(mantissa * scale);
          const shown = shownNumber(value, format);
          expect(NEGATIVE.test(shown)).toBe(!NOTHING.test(shown));
          expect(shown.replace(NEGATIVE, "")).not.toMatch(NEGATIVE);
        },
      ),
    );
  });
  test.each(UNITS)("in a sentence in $label", (unit) => {
    fc.assert(
      fc.property(fc.double({ min: -3, max: 3, noNaN: true }), (tenths) => {
        const shown = shownMoney((tenths * unit.divisor) / 10, unit);
        expect(NEGATIVE.test(shown)).toBe(tenths < 0 && !NOTHING.test(shown));
      }),
    );
  });
});

test.each([-0.04, -0.05, 0, 0.04, -1.26, 3233.44])(
  "the formula for %s in the page's unit gives the text of the model",
  (amount) => {
    for (const unit of UNITS) {
      const calculator = new Calculator();
      calculator.addSheet({ name: "Data", rows: [[amount * unit.divisor]] });
      calculator.addSheet({ name: "Text", rows: [[null]] });
      calculator.typeFormula("Text", 0, 0, liveMoney("Data!A1", unit));
      calculator.evaluate();
      expect(calculator.value("Text", 0, 0)).toBe(shownMoney(amount * unit.divisor, unit));
    }
  },
);
