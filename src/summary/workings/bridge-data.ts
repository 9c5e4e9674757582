import { cellAddress } from "../../sheet/address";
import { textConstant } from "../../sheet/formula";
import type { BridgeReferences, SummaryContext } from "../drawing/context";
import { figure, look, LOOK, RULE } from "../drawing/look";
import { NAMES } from "../names/names";
import { liveMoney, shownMoney } from "../formulas/live-money";
import { ifIncrease } from "../formulas/nothing";

const NAME = 0;
/** What the column reaches from and to; a total starts at 0. */
const FROM = 3;
const TO = 4;
const BASE = 5;
const TOTAL = 6;
const STEP_ABOVE = 7;
const STEP_BELOW = 8;
/** The name with its value, for the axis: stacked columns have no place for a label above them. */
const AXIS = 9;
export const BRIDGE_COLUMNS = { axis: AXIS, base: BASE, total: TOTAL, stepAbove: STEP_ABOVE, stepBelow: STEP_BELOW };

/** Height of a row with the two lines of a label, in points. */
const TWO_LINES = 27;

interface Step {
  readonly name: string;
  readonly kind: "total" | "step";
  /** Comes of the claim: without an increase there is none, and a dash stands for its amount. */
  readonly ofClaim: boolean;
  /** Formula and value of where the column starts (a step) and ends. */
  readonly from: { readonly formula: string; readonly value: number };
  readonly to: { readonly formula: string; readonly value: number };
}

/** Below this part of the actual revenue the claim cannot be seen on one axis with it. */
const VISIBLE_PART = 0.05;

/**
 * The data of the bridge chart, at most five columns: the names of more would not stand side by side. Where margin and
 * cost are known, and revenue rose, it goes from the attributed revenue to the net benefit, and the table beside it
 * carries the first leg. Else it ends with the attributed revenue; or with the increase where the attributed is under
 * 5% of the actual, for one linear axis cannot show 10,000 and 29.6.
 */
export function bridgeData(context: SummaryContext, top: number): { references: BridgeReferences; next: number } {
  const { workings, facts } = context;
  workings
    .put(top, NAME, "Bridge chart", LOOK.heading)
    .paint({ row: top, column: 0, rows: 1, columns: 2 }, LOOK.heading);
  workings.paint({ row: top, column: 2, rows: 1, columns: AXIS - 1 }, LOOK.headingRest);
  const heads: [number, string][] = [
    [FROM, "From"],
    [TO, "To"],
    [BASE, "Invisible"],
    [TOTAL, "Total"],
    [STEP_ABOVE, "Step"],
    [STEP_BELOW, "Step below 0"],
    [AXIS, "On the axis"],
  ];
  workings.paint({ row: top + 1, column: 0, rows: 1, columns: AXIS + 1 }, LOOK.columnHeadLeft);
  for (const [column, text] of heads) workings.put(top + 1, column, text, LOOK.columnHead);

  const steps = bridgeSteps(context);
  const money = figure(facts.money.format);
  steps.forEach((step, index) => {
    const row = top + 2 + index;
    const [from, to] = [FROM, TO].map((column) => cellAddress({ row, column })) as [string, string];
    const { value: a } = step.from;
    const { value: b } = step.to;
    const total = step.kind === "total";
    const size = total ? to : `(${to}-${from})`;
    workings.put(row, NAME, step.name, LOOK.body);
    workings.formula(row, FROM, step.from.formula, a, money);
    workings.formula(row, TO, step.to.formula, b, money);
    workings.formula(
      row,
      BASE,
      total ? "0" : `IF(AND(${from}>=0,${to}>=0),MIN(${from},${to}),IF(AND(${from}<0,${to}<0),MAX(${from},${to}),0))`,
      total ? 0 : hidden(a, b),
      money,
    );
    workings.formula(row, TOTAL, total ? to : "0", total ? b : 0, money);
    workings.formula(
      row,
      STEP_ABOVE,
      total ? "0" : `MAX(0,MAX(${from},${to}))-MAX(0,MIN(${from},${to}))`,
      total ? 0 : above(a, b),
      money,
    );
    workings.formula(
      row,
      STEP_BELOW,
      total ? "0" : `MIN(0,MIN(${from},${to}))-MIN(0,MAX(${from},${to}))`,
      total ? 0 : below(a, b),
      money,
    );
    const amount = step.ofClaim ? ifIncrease(liveMoney(size, facts.money)) : liveMoney(size, facts.money);
    const label = `${textConstant(step.name)}&CHAR(10)&${amount}`;
    workings.formula(
      row,
      AXIS,
      label,
      `${step.name}\n${shownMoney(total ? b : b - a, facts.money)}`,
      look(LOOK.body, { horizontal: "right", wrap: true }),
    );
    workings.height(row, TWO_LINES);
    workings.paint({ row, column: 0, rows: 1, columns: AXIS + 1 }, RULE.hair);
  });
  return {
    references: {
      firstRow: top + 2,
      rows: steps.length,
      story: steps[1]?.name === "Increase" ? "increase" : steps[0]?.name === "Actual" ? "credit" : "return",
    },
    next: top + steps.length + 3,
  };
}

function bridgeSteps({ facts, request }: SummaryContext): Step[] {
  const { inUse, agreed } = facts;
  const { share, margin, cost } = request.sponsorCase;
  const zero = { formula: "0", value: 0 };
  const total = (name: string, formula: string, value: number): Step => ({
    name,
    kind: "total",
    ofClaim: false,
    from: zero,
    to: { formula, value },
  });
  const step = (name: string, from: Step["from"], to: Step["to"]): Step => ({
    name,
    kind: "step",
    ofClaim: false,
    from,
    to,
  });

  const actual = { formula: NAMES.actual, value: inUse.actual };
  const baseline = { formula: facts.series ? NAMES.baseline : NAMES.typedBaseline, value: inUse.baseline };
  const increase = { formula: NAMES.increase, value: inUse.increase };
  // Share, margin and cost are cells that people may empty: N() reads what follows from an empty one as 0, where the
  // chart ends.
  const attributed = { formula: `N(${NAMES.attributed})`, value: agreed.attributed };
  const profit = { formula: `N(${NAMES.profit})`, value: agreed.profit ?? 0 };
  const net = { formula: `N(${NAMES.net})`, value: agreed.net ?? 0 };

  const known = share !== null && margin !== null && cost !== null && inUse.increase > 0;
  const claim = known
    ? [
        total("Attributed", attributed.formula, attributed.value),
        step("Variable costs", attributed, profit),
        total("Profit", profit.formula, profit.value),
        step("Cost", profit, net),
        total("Net benefit", net.formula, net.value),
      ]
    : [total("Attributed", attributed.formula, attributed.value)];
  if (known) return claim.map((one) => ({ ...one, ofClaim: true }));
  if (Math.abs(attributed.value) < VISIBLE_PART * Math.abs(actual.value)) {
    const [before, after] = facts.series ? ["Baseline", "Actual"] : ["Before", "After"];
    return [
      total(before, baseline.formula, baseline.value),
      step("Increase", baseline, actual),
      total(after, actual.formula, actual.value),
    ];
  }
  return [
    total("Actual", actual.formula, actual.value),
    step("Baseline", actual, increase),
    total("Increase", increase.formula, increase.value),
    step("Not credited", increase, attributed),
    ...claim,
  ];
}

const hidden = (a: number, b: number) => (a >= 0 && b >= 0 ? Math.min(a, b) : a < 0 && b < 0 ? Math.max(a, b) : 0);
const above = (a: number, b: number) => Math.max(0, Math.max(a, b)) - Math.max(0, Math.min(a, b));
const below = (a: number, b: number) => Math.min(0, Math.min(a, b)) - Math.min(0, Math.max(a, b));
