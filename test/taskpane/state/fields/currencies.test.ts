import { signBefore, signBehind } from "../../../../src/sheet/money-signs";
import type { RevenueReading } from "../../../../src/source";
import { assess, BLANK_CASE } from "../../../../src/summary";
import { normalise } from "../../../../src/taskpane/normalise";
import { evaluate } from "../../../../src/taskpane/state/fields/evaluate";
import { BLANK_FORM, type Form } from "../../../../src/taskpane/state/fields/form";
import { recalledForm } from "../../../../src/taskpane/state/readers/recalled";
import { storyReading } from "../../../support/story";

const COMMON = { dateSystem: "1900", now: new Date(2026, 0, 20), locale: "en-US" } as const;
const NO_RATES = "No exchange rates are applied: convert it by hand, or leave its sign off.";

const typed = (change: Partial<Form>) =>
  evaluate({
    ...COMMON,
    form: { ...BLANK_FORM, before: "10bn", after: "13bn", ...change },
    fromWorkbook: false,
    reading: null,
  });

/** The story's revenue, in a currency as its workbook writes it. */
function read(change: Partial<Form>, written: string, sign = written) {
  const reading: RevenueReading = {
    ...storyReading(),
    currency: sign,
    currencyWritten: written,
    moneySigns: signBefore(sign),
  };
  const form: Form = { ...BLANK_FORM, launched: "2025-01-01", treated: ["North"], control: ["South"], ...change };
  return evaluate({ ...COMMON, form, fromWorkbook: true, reading });
}

const TIME = { people: "9", hours: "8" };

describe("an amount in another currency than the page's", () => {
  test.each<[string, Partial<Form>, keyof Form, string, string]>([
    [
      "a cost beside the revenue before",
      { before: "$10bn", cost: "€200k" },
      "cost",
      "€200k",
      "€, and other amounts are in $",
    ],
    [
      "a cost beside the revenue after",
      { after: "£13bn", cost: "200k CHF" },
      "cost",
      "200k CHF",
      "CHF, and other amounts are in £",
    ],
    [
      "a part beside the revenue before",
      { before: "$10bn", costDesign: "€1m" },
      "costDesign",
      "€1m",
      "€, and other amounts are in $",
    ],
    [
      "a part beside another",
      { costDesign: "€1m", costDelivery: "£1m" },
      "costDelivery",
      "£1m",
      "£, and other amounts are in €",
    ],
    [
      "an hour’s cost beside a part",
      { ...TIME, costDesign: "¥1m", hourlyCost: "$50" },
      "hourlyCost",
      "$50",
      "$, and other amounts are in ¥",
    ],
  ])("is said beside its field, and the claim stays: %s", (_name, change, field, text, differs) => {
    const { errors, waiting, request, assessment } = typed(change);
    expect(errors).toEqual({ [field]: `“${text}” is in ${differs}. ${NO_RATES}` });
    expect([waiting, request]).toEqual([field, null]);
    expect(assessment?.inUse).toEqual(typed({ ...change, [field]: "" }).assessment?.inUse);
  });

  test.each<[string, Partial<Form>, string, string, keyof Form, string]>([
    ["a cost", { cost: "€200k" }, "$", "$", "cost", "“€200k” is in €, and other amounts are in $"],
    ["a plan", { plan: "CAD 4bn" }, "USD", "$", "plan", "“CAD 4bn” is in CAD, and other amounts are in USD"],
    ["a part of the cost", { costDesign: "$1m" }, "€", "€", "costDesign", "“$1m” is in $, and other amounts are in €"],
    [
      "a plan beside a cost",
      { plan: "CAD 4bn", cost: "US$1m" },
      "$",
      "$",
      "plan",
      "“CAD 4bn” is in CAD, and other amounts are in US$",
    ],
  ])("differs from the workbook's: %s of %j beside %s", (_name, change, written, sign, field, message) => {
    const { errors, waiting, request, assessment } = read(change, written, sign);
    expect(errors).toEqual({ [field]: `${message}. ${NO_RATES}` });
    expect([waiting, request]).toEqual([field, null]);
    expect(assessment?.headline).toBe(read({}, written, sign).assessment?.headline);
    expect(assessment?.baselines).toEqual(read({ ...change, [field]: "" }, written, sign).assessment?.baselines);
  });

  test("on which the claim itself rests shows none", () => {
    const after = typed({ before: "$10bn", after: "€13bn" });
    expect([after.waiting, after.assessment]).toEqual(["after", null]);
    const plan = read({ plan: "€4bn", baseline: "typed" }, "$");
    expect([plan.waiting, plan.assessment]).toEqual(["plan", null]);
  });

  test.each<[string, Partial<Form>]>([
    ["€", { cost: "EUR 200k" }],
    ["$", { cost: "CAD 200k", plan: "$4bn" }],
    ["CNY", { cost: "¥200k" }],
    ["$", { cost: "200k" }],
  ])("is none where %s and %j may be one", (written, change) => {
    expect(read(change, written).errors).toEqual({});
  });

  test("in a field that is not read is nobody's mistake", () => {
    expect(typed({ before: "$10bn", plan: "€4bn" }).errors).toEqual({});
    expect(read({ before: "$10bn", after: "£13bn" }, "€").errors).toEqual({});
  });
});

describe("the currency of the page", () => {
  test.each<[string, Partial<Form>, string]>([
    ["the sign of the revenue", { before: "€10bn", cost: "200k" }, "€"],
    ["the sign of the cost, where the revenue has none", { cost: "€200k" }, "€"],
    ["the sign of a part of the cost", { costDesign: "CHF 200k" }, "CHF"],
    ["the dollar where nothing has a sign", {}, "$"],
  ])("is %s", (_name, change, sign) => {
    const { request } = typed(change);
    expect(request && assess(request).money.currency).toBe(sign);
  });

  test.each<[string, Partial<Form>, string]>([
    ["the sign that is typed", { cost: "200k €" }, "€"],
    ["none where none is typed", { cost: "200k" }, ""],
  ])("is, where the workbook names none, %s", (_name, change, sign) => {
    const { request, currency } = read(change, "");
    expect(request && assess(request).money).toMatchObject({
      currency: sign,
      signs: sign === "" ? signBefore("") : signBehind(sign),
    });
    expect(currency).toEqual(sign === "" ? signBefore("") : signBehind(sign));
  });

  test("is written into fields once somebody has named it, and where it can be read there", () => {
    const echo = (evaluation: { fieldCurrency: ReturnType<typeof signBefore> }) =>
      normalise("200k", "money", evaluation.fieldCurrency, "en-US");
    expect(echo(typed({}))).toBe("200,000");
    expect(echo(typed({ before: "€10bn" }))).toBe("€200,000");
    expect(echo(read({}, "USD", "$"))).toBe("$200,000");
    expect(echo(read({}, "kr."))).toBe("200,000");
    expect(read({}, "kr.").currency).toEqual(signBefore("kr."));
  });
});

test("amounts of a summary come back into their fields with its currency", () => {
  const sheets = { ...BLANK_CASE, cost: 2e5, typedBaseline: 4e9, sourceLabel: "Sales", roles: {}, currency: "€" };
  expect(recalledForm(sheets, "1900", "en-US").form).toMatchObject({ cost: "€200,000", plan: "€4,000,000,000" });
  expect(recalledForm({ ...sheets, currency: "kr." }, "1900", "en-US").form).toMatchObject({ cost: "200,000" });
});
