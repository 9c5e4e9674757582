import { areaBetween } from "../../sheet/address";
import { textConstant } from "../../sheet/formula";
import type { CellValue } from "../../sheet/spec";
import type { SummaryContext } from "../context";
import type { CostParts } from "../case";
import { BESIDE, figure, FORMAT, look, LOOK, RULE } from "../look";
import { NAMES } from "../names";
import { learnerTime, totalCost } from "../totalCost";
import { cellAddress, heading, headRow, RIGHT, ruled, takeaway } from "./grid";

const PEOPLE = RIGHT + 2;
const HOURS = RIGHT + 3;
const HOURLY = RIGHT + 4;
const AMOUNT = RIGHT + 5;

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
export function costs(context: SummaryContext, parts: CostParts, top: number): number {
  const { page, facts } = context;
  const money = facts.money.format;
  heading(page, top, RIGHT, "Costs");
  const heads = top + 1;
  headRow(page, heads, RIGHT);
  const anHour = facts.money.currency === "" ? "An hour" : `${facts.money.currency} an hour`;
  page.put(heads, PEOPLE, "People", LOOK.columnHead).put(heads, HOURS, "Hours each", LOOK.columnHead).put(heads, HOURLY, anHour, LOOK.columnHead).put(heads, AMOUNT, facts.money.label, LOOK.columnHead);

  const first = heads + 1;
  COST_ROWS.forEach(({ part, label }, index) => {
    const row = first + index;
    ruled(page, row, RIGHT, index === COST_ROWS.length - 1 ? RULE.sum : RULE.hair);
    page.put(row, RIGHT, label, LOOK.evidence);
    if (part === "learner") learnerRow(context, parts, row);
    else typed(context, row, AMOUNT, parts[part], money, "Type what this part cost, in full: 3,100,000 rather than 3.1.");
  });
  page.nameArea(NAMES.costs, areaBetween({ row: first, column: PEOPLE }, { row: first + COST_ROWS.length - 1, column: AMOUNT }));

  const total = first + COST_ROWS.length;
  page.put(total, RIGHT, "Total", LOOK.evidenceStrong);
  page.formula(total, AMOUNT, `IF(${COSTS_GIVEN}=0,"",${COSTS_TOTAL})`, totalCost(parts) ?? "", figure(money, LOOK.evidenceStrong));
  page.nameCell(NAMES.cost, { row: total, column: AMOUNT });
  ruled(page, total, RIGHT, RULE.total);
  loaded(context, parts, top, cellAddress({ row: first + COST_ROWS.findIndex(({ part }) => part === "learner"), column: PEOPLE }));
  return total + 1;
}

function learnerRow(context: SummaryContext, parts: CostParts, row: number): void {
  const { page, facts } = context;
  typed(context, row, PEOPLE, parts.people, FORMAT.count, "Type how many people took part.");
  typed(context, row, HOURS, parts.hoursEach, FORMAT.hours, "Type how many hours each of them spent.");
  typed(context, row, HOURLY, parts.hourlyCost, FORMAT.count, "Type what an hour of theirs costs, wages and all.");
  const [people, hours, hourly] = [PEOPLE, HOURS, HOURLY].map((column) => cellAddress({ row, column })) as [string, string, string];
  page.formula(row, AMOUNT, `IF(COUNT(${people}:${hourly})=3,${people}*${hours}*${hourly},"")`, learnerTime(parts) ?? "", figure(facts.money.format, LOOK.evidence));
}

function typed({ page }: SummaryContext, row: number, column: number, value: CellValue, format: string, message: string): void {
  page.put(row, column, value, look(figure(format, LOOK.evidenceInput), column === PEOPLE ? {} : BESIDE));
  page.validations.push({ area: { row, column, rows: 1, columns: 1 }, rule: { kind: "decimal", minimum: 0 }, error: { title: "Costs", message } });
}

/** What it came to for each learner; while a part is missing it is not fully loaded, and the page says so. */
function loaded({ page, facts }: SummaryContext, parts: CostParts, top: number, people: string): void {
  const total = totalCost(parts);
  const given = COST_ROWS.filter(({ part }) => (part === "learner" ? learnerTime(parts) : parts[part]) !== null).length;
  const { before, behind } = facts.money.signs;
  const missing = `of ${COST_ROWS.length} parts given, so not fully loaded yet`;
  const perPerson = total !== null && parts.people !== null && parts.people > 0 ? total / parts.people : null;
  const digits = (amount: number) => (amount < 10 ? 2 : 0);
  const said = perPerson === null ? "fully loaded" : `fully loaded: ${before}${perPerson.toLocaleString("en-US", { minimumFractionDigits: digits(perPerson), maximumFractionDigits: digits(perPerson) })}${behind} a person`;
  const each = `${NAMES.cost}/${people}`;
  takeaway(
    page,
    top,
    RIGHT,
    `IF(${COSTS_GIVEN}<${COST_ROWS.length},${COSTS_GIVEN}&" ${missing}",IF(N(${people})>0,${textConstant(`fully loaded: ${before}`)}&FIXED(${each},IF(${each}<10,2,0))&${textConstant(`${behind} a person`)},"fully loaded"))`,
    given < COST_ROWS.length ? `${given} ${missing}` : said,
  );
}
