import fc from "fast-check";
import { isolated } from "../../src/taskpane/direction";
import { formatMoney, formatMoneyShort, formatRate } from "../../src/taskpane/formats";
import { parseNumber } from "../../src/taskpane/numbers";

const value = (text: string, locale = "en-US") => parseNumber(text, locale)?.value;

describe("numbers are read as people type them", () => {
  test.each([
    ["$10,000 m", 10_000_000_000],
    ["10bn", 10_000_000_000],
    ["10 bn $", 10_000_000_000],
    ["10,000m", 10_000_000_000],
    ["$1.2 billion", 1_200_000_000],
    ["€ 12.4 Mio.", 12_400_000],
    ["CHF 1'250'000", 1_250_000],
    ["1 250 000 €", 1_250_000],
    ["500k€", 500_000],
    ["10 MIO", 10_000_000],
    ["10 MRD EUR", 10_000_000_000],
    ["5 TSD", 5000],
    ["3%", 0.03],
    ["3 %", 0.03],
    ["33.334%", 0.33334],
    ["0.03", 0.03],
    [".5", 0.5],
    ["−5", -5],
    ["(2.4m)", -2_400_000],
    ["-$5", -5],
    ["$-5", -5],
    ["1,234,567", 1_234_567],
    ["US$ 7", 7],
  ])("%s is %d", (text, expected) => expect(value(text)).toBe(expected));

  test.each(["12constructor", "12 toString", "5__proto__", "5²", "①②", "½"])("%s is no number", (text) =>
    expect(parseNumber(text, "en-US")).toBeNull(),
  );

  test("two kinds of separator explain each other in every locale", () => {
    for (const locale of ["en-US", "de-DE", "fr-FR"]) {
      expect(value("1.234,5", locale)).toBe(1234.5);
      expect(value("1,234.5", locale)).toBe(1234.5);
    }
  });

  test("a single separator before three digits is read by the locale", () => {
    expect(value("1.234", "en-US")).toBe(1.234);
    expect(value("1.234", "de-DE")).toBe(1234);
    expect(value("1,234", "en-US")).toBe(1234);
    expect(value("1,234", "de-DE")).toBe(1.234);
  });

  test("a separator that cannot group thousands is the decimal one", () => {
    expect(value("12,4", "en-US")).toBe(12.4);
    expect(value("12.4", "de-DE")).toBe(12.4);
    expect(value("0.125", "de-DE")).toBe(0.125);
  });

  test.each(["", "abc", "3 apples", "1,23,4", "1.2.3,4,5", "1 2", "5%%", "12-4", "--3", "$5€", "3% $", "=1+1", "1e5"])(
    "%j is not a number",
    (text) => expect(parseNumber(text, "en-US")).toBeNull(),
  );

  test("signs and percent signs are reported, since they say what kind of number it is", () => {
    expect(parseNumber("+33%", "en-US")).toEqual({ value: 0.33, percent: true, signed: true, currency: "" });
    expect(parseNumber("+$3.3bn", "en-US")).toEqual({
      value: 3_300_000_000,
      percent: false,
      signed: true,
      currency: "$",
    });
    expect(parseNumber("(5)", "en-US")?.signed).toBe(false);
  });
});

describe("numbers are echoed in full", () => {
  test("money has its currency in front and cents only where there are any", () => {
    expect(formatMoney(13_333_400_000, "$", "en-US")).toBe("$13,333,400,000");
    expect(formatMoney(-0.5, "CHF", "en-US")).toBe("−CHF 0.5");
    expect(formatMoney(1234.5, "€", "de-DE")).toBe("€1.234,5");
  });

  test("from a million on, short amounts are in millions", () => {
    expect(formatMoneyShort(32_753_912_345, "$", "en-US")).toBe("$32,753.9 m");
    expect(formatMoneyShort(700_123.4, "$", "en-US")).toBe("$700,123");
    // As many figures as a sentence says of it, and one more where there are any.
    expect(formatMoneyShort(1_967_400, "$", "en-US")).toBe("$1.967 m");
    expect(formatMoneyShort(-2_960_000, "$", "en-US")).toBe("−$2.96 m");
    expect(formatMoneyShort(12_400_000, "$", "en-US")).toBe("$12.4 m");
    expect(isolated("$1.2 m")).toBe("$1.2 m");
  });

  test("what is echoed is read back as the same amount, in every locale", () => {
    const cents = fc.integer({ min: -1e14, max: 1e14 }).map((n) => n / 100);
    fc.assert(
      fc.property(
        cents,
        fc.constantFrom("en-US", "de-DE", "fr-FR", "de-CH", "es-ES", "ja-JP"),
        fc.constantFrom("$", "€", "CHF", ""),
        (amount, locale, currency) => {
          expect(parseNumber(formatMoney(amount, currency, locale), locale)?.value).toBe(amount === 0 ? 0 : amount);
        },
      ),
    );
  });

  test("rates to a millionth of a percent are read back unchanged", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 1e9 }),
        fc.constantFrom("en-US", "de-DE", "fr-FR"),
        (millionths, locale) => {
          const rate = Number(`${millionths}e-8`);
          expect(parseNumber(formatRate(rate, locale), locale)?.value).toBe(rate);
        },
      ),
    );
  });
});
