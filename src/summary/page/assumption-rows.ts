import type { AssumptionId } from "../case/case";
import type { CellValue } from "../../sheet/spec";
import type { SummaryContext } from "../drawing/context";
import { FORMAT } from "../drawing/look";
import { NAMES } from "../names/names";
import type { PageText } from "./block";
import { text } from "./block";
import { COST_INPUT, MARGIN_INPUT, MARKET_INPUT, PLAN_INPUT, type TypedInput } from "../drawing/typed-inputs";

/** An assumption of the register: typed in its row, or a formula that points to where it stands. */
export interface AssumptionRow {
  readonly id: AssumptionId;
  readonly label: PageText;
  readonly value: CellValue;
  readonly format: string;
  readonly unit: string;
  /** Where it comes from, unless somebody types something else. */
  readonly source: string;
  /** The name of the cells that the source stands for, where it is on our sheets. */
  readonly link?: string;
  readonly from: { readonly formula: string } | { readonly input: TypedInput };
}

/** How the label of each assumption begins: by it a row is known again when the sheet is read. */
export const ASSUMPTION_LABELS: Readonly<Record<AssumptionId, string>> = {
  share: "Share credited",
  baseline: "Baseline: ",
  margin: "Contribution margin",
  cost: "Programme cost",
  learnerHour: "A learner’s hour",
  marketGrowth: "Market growth",
  plan: "Plan",
  revenueBefore: "Revenue before",
  uplift: "Growth",
};

/** What the page says about figures that stand elsewhere on our sheets. */
const ON_PAGE = {
  claim: "The claim",
  learner: "Costs, learner time",
  total: "Costs, total",
  steps: "Bridge, step by step",
  workings: "Workings, baseline in use",
} as const;
export const OWN_SOURCES: readonly string[] = Object.values(ON_PAGE);

/** Everything that the claim rests on and that no source says by itself. */
export function assumptionRows({ facts, request }: SummaryContext): AssumptionRow[] {
  const { sponsorCase } = request;
  const { currency, label, format } = facts.money;
  const money = label === "" ? "in full" : label;
  const inUse: PageText = {
    value: `${ASSUMPTION_LABELS.baseline}${facts.inUse.label}`,
    formula: `"${ASSUMPTION_LABELS.baseline}"&${NAMES.baselineUsed}`,
  };
  const share: AssumptionRow = {
    id: "share",
    label: text(ASSUMPTION_LABELS.share),
    value: sponsorCase.share ?? "",
    format: FORMAT.share,
    unit: "of increase",
    source: ON_PAGE.claim,
    link: NAMES.share,
    from: { formula: `IF(ISNUMBER(${NAMES.share}),${NAMES.share},"")` },
  };
  const { costs, cost } = sponsorCase;
  const learnerHour: AssumptionRow[] =
    costs === null || costs.hourlyCost === null
      ? []
      : [
          {
            id: "learnerHour",
            label: text(ASSUMPTION_LABELS.learnerHour),
            value: costs.hourlyCost,
            format: FORMAT.count,
            unit: currency === "" ? "an hour" : `${currency} an hour`,
            source: ON_PAGE.learner,
            link: NAMES.costs,
            from: { formula: `INDEX(${NAMES.costs},4,3)` },
          },
        ];

  if (!facts.series) {
    const fromSteps = (name: string) => ({
      source: ON_PAGE.steps,
      link: name,
      from: { formula: `IF(ISNUMBER(${name}),${name},"")` },
    });
    return [
      share,
      {
        id: "revenueBefore",
        label: text(ASSUMPTION_LABELS.revenueBefore),
        value: facts.inUse.baseline,
        format,
        unit: money,
        ...fromSteps(NAMES.typedBaseline),
      },
      {
        id: "uplift",
        label: text(ASSUMPTION_LABELS.uplift),
        value: sponsorCase.uplift,
        format: FORMAT.typedGrowth,
        unit: "of before",
        ...fromSteps(NAMES.uplift),
      },
      {
        id: "margin",
        label: text(ASSUMPTION_LABELS.margin),
        value: sponsorCase.margin ?? "",
        format: FORMAT.share,
        unit: "of revenue",
        ...fromSteps(NAMES.margin),
      },
      {
        id: "cost",
        label: text(ASSUMPTION_LABELS.cost),
        value: cost ?? "",
        format,
        unit: money,
        ...fromSteps(NAMES.cost),
        ...(costs === null ? {} : { source: ON_PAGE.total }),
      },
      ...learnerHour,
    ];
  }
  const control = facts.series.control.length > 0;
  const plan = facts.baselines.find(({ name }) => name === "typed");
  return [
    share,
    {
      id: "baseline",
      label: inUse,
      value: facts.inUse.baseline,
      format,
      unit: money,
      source: ON_PAGE.workings,
      link: NAMES.baseline,
      from: { formula: NAMES.baseline },
    },
    {
      id: "margin",
      label: text(ASSUMPTION_LABELS.margin),
      value: sponsorCase.margin,
      format: FORMAT.share,
      unit: "of revenue",
      source: "",
      from: { input: MARGIN_INPUT },
    },
    costs === null
      ? {
          id: "cost",
          label: text(ASSUMPTION_LABELS.cost),
          value: cost,
          format,
          unit: money,
          source: "",
          from: { input: COST_INPUT },
        }
      : {
          id: "cost",
          label: text(ASSUMPTION_LABELS.cost),
          value: cost ?? "",
          format,
          unit: money,
          source: ON_PAGE.total,
          link: NAMES.cost,
          from: { formula: `IF(ISNUMBER(${NAMES.cost}),${NAMES.cost},"")` },
        },
    ...learnerHour,
    {
      id: "marketGrowth",
      label: text(`${ASSUMPTION_LABELS.marketGrowth}${control ? " (blank: the control’s)" : ""}`),
      value: sponsorCase.marketGrowth,
      format: FORMAT.typedGrowth,
      unit: "after",
      source: "",
      from: { input: MARKET_INPUT },
    },
    {
      id: "plan",
      label: text(`${ASSUMPTION_LABELS.plan}, or another baseline`),
      value: plan && "baseline" in plan ? plan.baseline : null,
      format,
      unit: money,
      source: "",
      from: { input: PLAN_INPUT },
    },
  ];
}
