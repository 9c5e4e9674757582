import { day, exhibit } from "../base";
import { listSheet, TWO_YEARS } from "../revenue";

const { North, East, South } = TWO_YEARS.groups as Record<"North" | "East" | "South", number>;
const LONG = "Enterprise accounts of the northern, north-eastern and north-western regions including partners";

/** What people write into the page: long, from right to left, or looking like a formula. */
export const TEXTS = [
  exhibit({
    name: "long-texts",
    title: "Long texts",
    shows: "Sentences where a few words were expected: how much of them the page still shows.",
    source: {
      kind: "sheets",
      sheets: [listSheet({ ...TWO_YEARS, groups: { [LONG]: North, East, South }, lifted: [LONG, "East"] })],
    },
    over: {
      objective:
        "Grow the revenue of the field organisation in every region by a fifth within a year, without discounts, while keeping the customers whom we have and winning back those whom we lost in the two years before",
      sponsor:
        "the Executive Vice President for Sales, Service and Customer Success in Europe, the Middle East and Africa",
      programme:
        "Field learning ecosystem with performance support at the moment of need, structured activities and a community of practice",
      treated: [LONG, "East"],
      caveats: "Prices rose in March. ".repeat(20).trim(),
      signOff: {
        sponsor: { name: "Wolfeschlegelsteinhausenbergerdorff the Elder", date: day(2026, 1, 12) },
        finance: { name: "", date: null },
      },
    },
  }),
  exhibit({
    name: "right-to-left",
    title: "Right to left",
    shows:
      "Objective, sponsor, programme and regions in Arabic and Hebrew, beside figures that run from left to right.",
    source: {
      kind: "sheets",
      sheets: [listSheet({ ...TWO_YEARS, groups: { الشمال: North, צפון: East, South }, lifted: ["الشمال", "צפון"] })],
    },
    over: {
      objective: "زيادة إيرادات فريق المبيعات",
      sponsor: "סמנכ״ל המכירות",
      programme: "منظومة التعلم",
      treated: ["الشمال", "צפון"],
    },
  }),
  exhibit({
    name: "texts-like-formulas",
    title: "Texts like formulas",
    shows: "A sponsor called =HYPERLINK(…) is written as text, and so are +, - and @.",
    source: {
      kind: "sheets",
      sheets: [
        listSheet({ ...TWO_YEARS, groups: { "=A1+1": North, "*": East, "who?": South }, lifted: ["=A1+1", "*"] }),
      ],
    },
    over: {
      objective: "+12% & more",
      sponsor: '=HYPERLINK("https://example.com","the CFO")',
      programme: "@Learning, “quoted” and 'apostrophised'",
      treated: ["=A1+1", "*"],
      control: ["who?"],
      caveats: "-1: minus one",
    },
  }),
];
