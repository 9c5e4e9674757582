import fc from "fast-check";
import { serialFromIso } from "../../../../src/sheet/dates";
import { BLANK_CASE, type AssumptionNote, type SponsorCase } from "../../../../src/summary";
import { agreedEarlier } from "../../../../src/taskpane/state/fields/agreed-earlier";
import { evaluate } from "../../../../src/taskpane/state/fields/evaluate";
import { BLANK_FORM, type Form } from "../../../../src/taskpane/state/fields/form";
import { missingParts } from "../../../../src/taskpane/state/store/missing-parts";
import { paneReducer, START } from "../../../../src/taskpane/state/store/pane-state";
import { recalledForm } from "../../../../src/taskpane/state/readers/recalled";
import { register } from "../../../../src/taskpane/state/fields/register";
import { leftOf, readComponents, splitRest } from "../../../../src/taskpane/state/fields/typed-components";
import { readCosts } from "../../../../src/taskpane/state/fields/typed-costs";
import { storyReading } from "../../../support/story";
import { tries } from "../../../support/tier";

const LOCALE = "en-US";
const evaluated = (change: Partial<Form>, locale = LOCALE) =>
  evaluate({
    form: { ...BLANK_FORM, before: "10bn", after: "33.334%", ...change },
    fromWorkbook: false,
    reading: null,
    dateSystem: "1900",
    now: new Date(2026, 0, 20),
    locale,
  });

const ROWS = [
  { name: "eLearning", share: "1.2%" },
  { name: "Performance support", share: "" },
  { name: "Coaching", share: "" },
];
const PARTS = {
  costDesign: "3.1m",
  costDelivery: "1.6m",
  costPlatform: "1.4m",
  costEvaluation: "0.5m",
  people: "14,500",
  hours: "8",
  hourlyCost: "50",
};

describe("a wrong margin, cost, low or high share", () => {
  test.each<[string, Partial<Form>, keyof Form, RegExp]>([
    ["a margin that is no number", { margin: "abc" }, "margin", /“abc” is not a rate/],
    ["a margin of 420%", { margin: "420%" }, "margin", /A margin of 420%: more than the whole revenue/],
    ["a margin of 420, which is 420%", { margin: "420" }, "margin", /A margin of 420%/],
    ["a cost that is no number", { cost: "much" }, "cost", /“much” is not a number/],
    ["a cost below nothing", { cost: "-5m" }, "cost", /less than nothing/],
    ["a low share above the share", { lowShare: "50%" }, "lowShare", /above the share itself/],
    ["a high share of 300%", { highShare: "300%" }, "highShare", /More than the whole|more than the whole/],
  ])(
    "%s is said beside its field; baselines and claim stay, and the summary waits for it",
    (_name, change, field, message) => {
      const { errors, waiting, request, assessment } = evaluated(change);
      expect(errors).toEqual({ [field]: expect.stringMatching(message) as string });
      expect([waiting, request]).toEqual([field, null]);
      expect(assessment?.baselines).toEqual(evaluated({}).assessment?.baselines);
      expect(assessment?.headline).toBe(evaluated({}).assessment?.headline);
    },
  );

  test("several are each said beside their field", () => {
    const { errors, assessment } = evaluated({ margin: "420%", lowShare: "50%", cost: "much" });
    expect(Object.keys(errors).sort()).toEqual(["cost", "lowShare", "margin"]);
    expect(assessment).not.toBeNull();
  });

  test("what the increase itself rests on is another matter: a wrong share or revenue shows no claim", () => {
    expect(evaluated({ share: "300%" }).assessment).toBeNull();
    expect(evaluated({ before: "much" }).assessment).toBeNull();
  });
});

describe("a rate without a percent sign", () => {
  test.each([
    ["3", 0.03],
    ["0.03", 0.03],
    ["1", 0.01],
    ["33.334", 0.33334],
  ])("%s is the share %d", (share, read) => {
    expect(evaluated({ share }).request?.sponsorCase.share).toBe(read);
  });

  test("is read alike in every field and in each component", () => {
    const { request } = evaluated({
      share: "3",
      lowShare: "2",
      highShare: "4",
      margin: "42",
      components: [{ name: "Coaching", share: "1.5" }],
    });
    expect(request?.sponsorCase).toMatchObject({
      share: 0.03,
      lowShare: 0.02,
      highShare: 0.04,
      margin: 0.42,
      components: [{ name: "Coaching", share: 0.015 }],
    });
  });

  test("follows the separators of the locale", () => {
    expect(evaluated({ share: "2,5", before: "10 Mrd.", after: "33,334 %" }, "de-DE").request?.sponsorCase.share).toBe(
      0.025,
    );
  });
});

describe("components", () => {
  test("shares add up without the dust of binary fractions", () => {
    const { given } = readComponents(
      ["1.2%", "0.9%", "0.5%", "0.4%"].map((share, at) => ({ name: `Part ${at}`, share })),
      LOCALE,
    );
    expect([given, leftOf(0.03, given)]).toEqual([0.03, 0]);
  });

  test("the rest is split among those that have a name and no share", () => {
    expect(splitRest(ROWS, 0.018, LOCALE).map(({ share }) => share)).toEqual(["1.2%", "0.9%", "0.9%"]);
    expect(splitRest([...ROWS, { name: "", share: "" }], 0.018, LOCALE)[3]).toEqual({ name: "", share: "" });
  });

  test("however the rest divides, all shares add up to it exactly", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 100_000 }),
        fc.integer({ min: 1, max: 12 }),
        fc.constantFrom("en-US", "de-DE", "fr-FR"),
        (left, count, locale) => {
          const rows = Array.from({ length: count }, (_, at) => ({ name: `Part ${at}`, share: "" }));
          const share = left / 1e6;
          expect(readComponents(splitRest(rows, share, locale), locale).given).toBe(Math.round(share * 1e9) / 1e9);
        },
      ),
    );
  });

  test("half a row holds up the summary and not the claim", () => {
    const { errors, waiting, request, assessment } = evaluated({ components: ROWS });
    expect([errors.components, waiting, request]).toEqual(["Give it a share.", "components", null]);
    expect(assessment?.headline).toContain("$100 million");
    expect(evaluated({ components: [{ name: "", share: "1%" }] }).errors.components).toBe("Give it a name.");
  });

  test("an empty row is no component, and a negative share is none", () => {
    expect(evaluated({ components: [{ name: " ", share: "" }] }).request?.sponsorCase.components).toEqual([]);
    expect(evaluated({ components: [{ name: "eLearning", share: "-1%" }] }).errors.components).toMatch(
      /“-1%” is not a share/,
    );
  });

  test("more than the share is said and can be written, more than the whole increase cannot", () => {
    const over = (share: string) =>
      evaluated({
        components: [
          { name: "eLearning", share },
          { name: "Coaching", share: "2%" },
        ],
      });
    expect(over("2%").request?.sponsorCase.components).toHaveLength(2);
    expect([over("99%").waiting, over("99%").request]).toEqual(["components", null]);
    expect(over("98%").waiting).toBeNull();
  });
});

describe("costs in parts", () => {
  test("their total is the cost of the case, and the figure typed before rests", () => {
    const { request, assessment } = evaluated({ ...PARTS, cost: "a lot" });
    expect(request?.sponsorCase).toMatchObject({
      cost: 12_400_000,
      costs: {
        design: 3_100_000,
        delivery: 1_600_000,
        platform: 1_400_000,
        evaluation: 500_000,
        people: 14_500,
        hoursEach: 8,
        hourlyCost: 50,
      },
    });
    expect(assessment?.paysText).toBe(
      "Whether the cost is recovered depends on the contribution margin. Break-even margin: 12.4%.",
    );
  });

  test("learners’ time needs all three; until then the cost is not known", () => {
    const { errors, request, assessment } = evaluated({ ...PARTS, hours: "", cost: "5m" });
    expect(errors.hours).toBe("Needed for the learners’ time.");
    expect([request, assessment?.breakEvenOnRevenue]).toEqual([null, null]);
    expect(evaluated({ people: "", hours: "8", hourlyCost: "" }).errors).toEqual({
      people: "Needed for the learners’ time.",
    });
  });

  test("numbers are read as people type them, in their locale and with their currency", () => {
    const { costs, currency, errors } = readCosts(
      { ...BLANK_FORM, costDesign: "€ 3,1 Mio.", people: "14.500", hours: "7,5", hourlyCost: "50 €" },
      "de-DE",
    );
    expect([costs?.design, costs?.people, costs?.hoursEach, currency, errors]).toEqual([
      3_100_000,
      14_500,
      7.5,
      "€",
      {},
    ]);
  });

  test.each<[Partial<Form>, Partial<Form>]>([
    [{ costDesign: "much" }, { costDesign: "“much” is not a number. Type it like 10bn, 10,000m or 12.4." }],
    [{ costDelivery: "-5" }, { costDelivery: "Less than nothing. Type what it cost, or leave it blank." }],
    [{ costPlatform: "3%" }, { costPlatform: "“3%” is not a number. Type it like 10bn, 10,000m or 12.4." }],
    [{ people: "$5", hours: "1", hourlyCost: "1" }, { people: "“$5” is not a number. Type it like 14,500 or 7.5." }],
  ])("%j is refused beside its field", (change, errors) =>
    expect(evaluated(change)).toMatchObject({ errors, request: null }),
  );
});

describe("the register of assumptions", () => {
  const rows = (change: Partial<Form>, fromWorkbook: boolean) =>
    register({
      form: { ...BLANK_FORM, ...change },
      fromWorkbook,
      assessment: null,
      totalCost: "$12,400,000",
      locale: "en-US",
    }).map(({ assumption, value, agreed }) => [assumption, value, agreed]);

  test("lists what is in use and no more", () => {
    expect(rows({}, false)).toEqual([["share", "3%", false]]);
    expect(
      rows({ before: "10bn", after: "33%", marketGrowth: "4%", plan: "12bn" }, false).map(([name]) => name),
    ).toEqual(["share", "revenueBefore", "uplift"]);
    expect(rows({ ...PARTS, marketGrowth: "4%", plan: "12bn", margin: "42%" }, true).map(([name]) => name)).toEqual([
      "share",
      "baseline",
      "margin",
      "cost",
      "learnerHour",
      "marketGrowth",
      "plan",
    ]);
  });

  test("an assumption is agreed once it has an owner and a day; the share’s are the sponsor’s", () => {
    const notes = {
      learnerHour: { source: "", owner: "", agreedOn: "2025-12-18" },
      margin: { source: "Pack", owner: "Finance partner", agreedOn: "2025-12-18" },
      cost: { source: "Ledger", owner: "", agreedOn: "" },
    };
    expect(
      rows(
        { notes, margin: "42%", cost: "12.4m", hourlyCost: "50", sponsor: "the VP Sales", agreedOn: "2026-01-20" },
        false,
      ),
    ).toEqual([
      ["share", "3%", true],
      ["margin", "42%", true],
      ["cost", "$12,400,000", false],
      ["learnerHour", "50", false],
    ]);
  });

  test("the share’s note names who agreed to it", () => {
    const { request } = evaluated({
      sponsor: "the VP Sales",
      agreedOn: "2026-01-20",
      notes: { share: { source: "Minutes", owner: "", agreedOn: "" } },
    });
    expect(request?.sponsorCase.notes).toEqual([
      { assumption: "share", source: "Minutes", owner: "the VP Sales", agreedOn: serialFromIso("2026-01-20", "1900") },
    ]);
  });

  test("an owner of the share that is not the sponsor comes back from the sheet; the sponsor is not kept twice", () => {
    const share = (owner: string) =>
      recalledForm(
        { roles: {}, sponsor: "the VP Sales", notes: [{ assumption: "share", source: "", owner, agreedOn: 46000 }] },
        "1900",
        LOCALE,
      ).form.notes.share;
    expect(share("the CFO")).toEqual({ source: "", owner: "the CFO", agreedOn: "" });
    expect(share("the VP Sales")?.owner).toBe("");
  });
});

describe("everything typed comes back", () => {
  const throughTheSheets = (sponsorCase: SponsorCase, extra: object, locale: string) =>
    recalledForm({ ...sponsorCase, ...extra, roles: {} }, "1900", locale).form;

  test("as the fields show it", () => {
    const typed = {
      components: [
        { name: "eLearning", share: "1.2%" },
        { name: "Coaching", share: "1.8%" },
      ],
      ...PARTS,
      notes: {
        margin: { source: "Finance pack 2025, p. 14", owner: "Finance partner", agreedOn: "2025-12-18" },
        plan: { source: "Budget", owner: "", agreedOn: "" },
      },
      caveats: "Prices rose in May.\nNot counted: faster onboarding.",
      sponsorSigns: "Maria Keller",
      sponsorSignedOn: "2026-01-21",
      financeSigns: "Jonas Brandt",
      financeSignedOn: "",
    };
    const sponsorCase = evaluated(typed).request?.sponsorCase ?? BLANK_CASE;
    expect(throughTheSheets(sponsorCase, { typedBaseline: 10e9 }, LOCALE)).toMatchObject({
      ...typed,
      cost: "",
      costDesign: "3,100,000",
      costDelivery: "1,600,000",
      costPlatform: "1,400,000",
      costEvaluation: "500,000",
    });
  });

  test("as the same case, in every locale, also from revenue in the workbook", () => {
    const cents = fc.integer({ min: 0, max: 1e12 }).map((n) => n / 100);
    const amount = fc.option(cents);
    const text = fc.string({ maxLength: 20 }).map((words) => words.trim());
    const day = fc.option(fc.integer({ min: 30_000, max: 60_000 }));
    const name = text.filter((words) => words !== "");
    const note = (assumption: AssumptionNote["assumption"]) =>
      fc.record({ assumption: fc.constant(assumption), source: name, owner: text, agreedOn: day });
    const learners = fc.option(
      fc.tuple(
        fc.integer({ min: 0, max: 1e6 }),
        fc.integer({ min: 0, max: 4000 }).map((n) => n / 4),
        cents,
      ),
    );
    const costs = fc
      .record({ design: cents, delivery: amount, platform: amount, evaluation: amount, learners })
      .map(({ learners: time, ...parts }) => ({
        ...parts,
        people: time?.[0] ?? null,
        hoursEach: time?.[1] ?? null,
        hourlyCost: time?.[2] ?? null,
      }));
    const parts = fc.record({
      components: fc.uniqueArray(fc.record({ name, share: fc.integer({ min: 0, max: 100_000 }).map((n) => n / 1e6) }), {
        maxLength: 6,
        selector: (part) => part.name.toLowerCase(),
      }),
      costs: fc.option(costs),
      notes: fc.tuple(note("margin"), note("plan")).map((both): AssumptionNote[] => both),
      caveats: text,
      signOff: fc.record({
        sponsor: fc.record({ name: text, date: day }),
        finance: fc.record({ name: text, date: day }),
      }),
    });
    fc.assert(
      fc.property(parts, fc.constantFrom("en-US", "de-DE", "fr-FR", "de-CH"), (typed, locale) => {
        const form = throughTheSheets({ ...BLANK_CASE, ...typed }, { sourceLabel: "Sales", launched: 45658 }, locale);
        const { request, errors } = evaluate({
          form,
          fromWorkbook: true,
          reading: storyReading(),
          dateSystem: "1900",
          now: new Date(2026, 0, 20),
          locale,
        });
        expect(errors).toEqual({});
        expect(request?.sponsorCase).toMatchObject(typed);
      }),
      tries(60),
    );
  });
});

test("what makes a claim stronger is told a few at a time, the finer points last", () => {
  const names = (change: Partial<Form>) =>
    missingParts({ ...START, form: { ...BLANK_FORM, ...change } }, "en-US").map(({ name }) => name);
  const basics = { cost: "12.4m", margin: "42%", sponsor: "the VP Sales", agreedOn: "2026-01-20", objective: "Grow" };
  expect(names({})).toEqual(["cost", "margin", "agreed", "revenue", "objective"]);
  expect(names(basics)).toEqual(["revenue", "costParts", "components", "notes", "finance"]);
  expect(names({ ...basics, ...PARTS, cost: "" })).toEqual(["revenue", "components", "notes", "finance"]);
});

describe("the day of an agreement", () => {
  const typed = (...changes: Partial<Form>[]) =>
    changes.reduce((state, change) => paneReducer(state, { type: "edit", change }), START).form;
  const agreed = { share: "3%", sponsor: "the VP Sales", agreedOn: "2026-01-20" };

  test("stays with its share when another one is typed", () => {
    expect(agreedEarlier(typed(agreed, { share: "4" }, { share: "4%" }), "en-US")).toBe(0.03);
  });

  test("is that of the share again once the share is, however it is typed", () => {
    expect(agreedEarlier(typed(agreed, { share: "4%" }, { share: "3.0 %" }), "en-US")).toBeNull();
  });

  test("is of the new share when it is typed anew", () => {
    expect(agreedEarlier(typed(agreed, { share: "4%" }, { agreedOn: "2026-02-02" }), "en-US")).toBeNull();
  });

  test("is never asked for before there is one", () => {
    expect(agreedEarlier(typed({ share: "4%" }, { agreedOn: "2026-01-20" }), "en-US")).toBeNull();
  });

  test("of another share leaves the assumption open, and comes back from the sheets", () => {
    const rows = register({
      form: typed(agreed, { share: "4%" }),
      fromWorkbook: false,
      assessment: null,
      totalCost: "",
      locale: "en-US",
    });
    expect(rows.find(({ assumption }) => assumption === "share")).toMatchObject({ agreed: false });
    const { form } = recalledForm({ roles: {}, share: 0.04, agreedOn: 46_042, agreedShare: 0.03 }, "1900", "en-US");
    expect(agreedEarlier(form, "en-US")).toBe(0.03);
  });
});
