import { areaBetween, oneCell, type Position } from "../../sheet/address";
import { textConstant } from "../../sheet/formula";
import type { CellValue } from "../../sheet/spec";
import type { Style } from "../../sheet/style";
import type { SummaryContext } from "../drawing/context";
import type { CostParts } from "../case/case";
import { BESIDE, figure, FORMAT, look, LOOK, RULE } from "../drawing/look";
import { NAMES } from "../names/names";
import { learnerTime, totalCost } from "../case/total-cost";
import type { Place } from "./block";
import { cellAddress, heading, headRow, ruled, takeaway } from "./grid";

/** Columns from the block's own first one on. */
const PEOPLE = 2;
const HOURS = 3;
const HOURLY = 4;
const AMOUNT = 5;

/** The parts of a fully loaded cost, in the order of the rows; "learner" is worked out of three figures. */
export const COST_ROWS = [
  { part: "design", label: "Design and development" },
  { part: "delivery", label: "Delivery" },
  { part: "platform", label: "Platform and support" },
  { part: "learner", label: "Learner time" },
  { part: "evaluation", label: "Evaluation" },
] as const;

/** The columns of the named table: people, hours of each, cost of an hour, amount. */
const COLUMNS = [PEOPLE, HOURS, HOURLY, AMOUNT] as const;

/** The same, as positions in the table. */
export const COST_COLUMNS = { people: 0, hoursEach: 1, hourlyCost: 2, amount: 3 } as const;

/** How many parts have an amount, live. */
export const COSTS_GIVEN = `COUNT(INDEX(${NAMES.costs},0,${COLUMNS.length}))`;

/** The sum of the parts. */
export const COSTS_TOTAL = `SUM(INDEX(${NAMES.costs},0,${COLUMNS.length}))`;

/**
 * The programme's cost in its parts, with the time of the learners, which is often the largest part and the one that a
 * sponsor finds missing. The total is the cost that the page goes by.
 */
export function costs(context: SummaryContext, parts: CostParts, top: number, { left }: Pick<Place, "left">): number {
  const { page, facts } = context;
  const money = facts.money.format;
  const [people, hours, hourly, amount] = COLUMNS.map((column) => left + column) as [number, number, number, number];
  heading(page, top, left, "Costs");
  const heads = top + 1;
  headRow(page, heads, left);
  const anHour = facts.money.currency === "" ? "An hour" : `${facts.money.currency} an hour`;
  page
    .put(heads, people, "People", LOOK.columnHead)
    .put(heads, hours, "Hours each", LOOK.columnHead)
    .put(heads, hourly, anHour, LOOK.columnHead)
    .put(heads, amount, facts.money.label, LOOK.columnHead);

  const first = heads + 1;
  COST_ROWS.forEach(({ part, label }, index) => {
    const row = first + index;
    ruled(page, row, left, index === COST_ROWS.length - 1 ? RULE.sum : RULE.hair);
    page.put(row, left, label, LOOK.evidence);
    if (part === "learner") learnerRow(context, parts, row, left);
    else
      typed(
        context,
        { row, column: amount },
        parts[part],
        money,
        "Type what this part cost, in full: 3,100,000 rather than 3.1.",
        BESIDE,
      );
  });
  page.nameArea(
    NAMES.costs,
    areaBetween({ row: first, column: people }, { row: first + COST_ROWS.length - 1, column: amount }),
  );

  const total = first + COST_ROWS.length;
  page.put(total, left, "Total", LOOK.evidenceStrong);
  page.formula(
    total,
    amount,
    `IF(${COSTS_GIVEN}=0,"",${COSTS_TOTAL})`,
    totalCost(parts) ?? "",
    figure(money, LOOK.evidenceStrong),
  );
  page.nameCell(NAMES.cost, { row: total, column: amount });
  ruled(page, total, left, RULE.total);
  loaded(
    context,
    parts,
    { row: top, left },
    cellAddress({ row: first + COST_ROWS.findIndex(({ part }) => part === "learner"), column: people }),
  );
  return total + 1;
}

function learnerRow(context: SummaryContext, parts: CostParts, row: number, left: number): void {
  const { page, facts } = context;
  const at = (column: number) => ({ row, column: left + column });
  typed(context, at(PEOPLE), parts.people, FORMAT.count, "Type how many people took part.");
  typed(context, at(HOURS), parts.hoursEach, FORMAT.hours, "Type how many hours each of them spent.", BESIDE);
  typed(
    context,
    at(HOURLY),
    parts.hourlyCost,
    FORMAT.count,
    "Type what an hour of theirs costs, wages and all.",
    BESIDE,
  );
  const [people, hours, hourly] = [PEOPLE, HOURS, HOURLY].map((column) => cellAddress(at(column))) as [
    string,
    string,
    string,
  ];
  page.formula(
    row,
    left + AMOUNT,
    `IF(COUNT(${people}:${hourly})=3,${people}*${hours}*${hourly},"")`,
    learnerTime(parts) ?? "",
    figure(facts.money.format, LOOK.evidence),
  );
}

function typed(
  { page }: SummaryContext,
  at: Position,
  value: CellValue,
  format: string,
  message: string,
  beside: Style = {},
): void {
  page.put(at.row, at.column, value, look(figure(format, LOOK.evidenceInput), beside));
  page.validations.push({
    area: oneCell(at),
    rule: { kind: "decimal", minimum: 0 },
    error: { title: "Costs", message },
  });
}

/** What it came to for each learner; while a part is missing it is not fully loaded, and the page says so. */
function loaded(
  { page, facts }: SummaryContext,
  parts: CostParts,
  at: { readonly row: number; readonly left: number },
  people: string,
): void {
  const total = totalCost(parts);
  const given = COST_ROWS.filter(({ part }) => (part === "learner" ? learnerTime(parts) : parts[part]) !== null).length;
  const { before, behind } = facts.money.signs;
  const missing = `of ${COST_ROWS.length} parts given, so not fully loaded yet`;
  const perPerson = total !== null && parts.people !== null && parts.people > 0 ? total / parts.people : null;
  const digits = (amount: number) => (amount < 10 ? 2 : 0);
  const said =
    perPerson === null
      ? "fully loaded"
      : `fully loaded: ${before}${perPerson.toLocaleString("en-US", { minimumFractionDigits: digits(perPerson), maximumFractionDigits: digits(perPerson) })}${behind} a person`;
  const each = `${NAMES.cost}/${people}`;
  takeaway(
    page,
    at.row,
    at.left,
    `IF(${COSTS_GIVEN}<${COST_ROWS.length},${COSTS_GIVEN}&" ${missing}",IF(N(${people})>0,${textConstant(`fully loaded: ${before}`)}&FIXED(${each},IF(${each}<10,2,0))&${textConstant(`${behind} a person`)},"fully loaded"))`,
    given < COST_ROWS.length ? `${given} ${missing}` : said,
  );
}
