import { areaBetween } from "../../sheet/address";
import type { SummaryContext } from "../context";
import { BESIDE, figure, FORMAT, look, LOOK, RULE } from "../look";
import { NAMES } from "../names";
import { cellAddress, heading, headRow, HEIGHT, LEFT, ruled, takeaway, textRoom } from "./grid";
import { linesOf } from "./textWidth";

const NAME_COLUMNS = 4;
const SHARE = LEFT + NAME_COLUMNS;
const AMOUNT = LEFT + 5;
/** Empty rows below the components, for those that somebody adds on the sheet. */
const SPARE = 1;

/**
 * What each part of the programme is credited with, as a share of the increase; the rest is left to other factors, so
 * that all together are never more than the increase itself. Names and shares are one table under one name, from which
 * they are read back.
 */
export function components(context: SummaryContext, top: number): number {
  const { page, facts, request } = context;
  const { increase } = facts.inUse;
  const parts = request.sponsorCase.components;
  const money = facts.money.format;
  heading(page, top, LEFT, "Credit by component");
  const [most, tooMuch] = ["never more than the increase itself", "more than the whole increase"];
  takeaway(page, top, LEFT, `IF(SUM(${NAMES.components})>1.000000001,"${tooMuch}","${most}")`, most);
  const heads = top + 1;
  headRow(page, heads, LEFT);
  page.put(heads, SHARE, "Share", LOOK.columnHead).put(heads, AMOUNT, facts.money.label, LOOK.columnHead);

  const first = heads + 1;
  const rows = parts.length + SPARE;
  for (let index = 0; index < rows; index++) {
    const row = first + index;
    const part = parts[index];
    const share = cellAddress({ row, column: SHARE });
    ruled(page, row, LEFT, index === rows - 1 ? RULE.sum : RULE.hair);
    page.put(row, LEFT, part && part.name !== "" ? part.name : null, look(LOOK.evidenceInput, { wrap: true })).merge({ row, column: LEFT, rows: 1, columns: NAME_COLUMNS });
    page.height(row, HEIGHT.evidence * linesOf(part?.name ?? "", { size: 9 }, textRoom(LEFT, NAME_COLUMNS)));
    page.put(row, SHARE, part?.share ?? null, look(figure(FORMAT.share, LOOK.evidenceInput), BESIDE));
    page.formula(row, AMOUNT, `IF(OR(ISNUMBER(${share}),${cellAddress({ row, column: LEFT })}<>""),N(${share})*${NAMES.increase},"")`, part ? part.share * increase : "", figure(money, LOOK.evidence));
  }
  page.nameArea(NAMES.components, areaBetween({ row: first, column: LEFT }, { row: first + rows - 1, column: SHARE }));
  page.validations.push({
    area: { row: first, column: SHARE, rows, columns: 1 },
    rule: { kind: "decimal", minimum: 0, maximum: 1 },
    error: { title: "Not a share", message: "Type the part of the increase that this component is credited with, for example 0.9%." },
  });

  const learning = first + rows;
  const share = parts.reduce((all, part) => all + part.share, 0);
  const at = (row: number) => cellAddress({ row, column: SHARE });
  const lines = [
    { label: "Learning in all", formula: `SUM(${NAMES.components})`, share, look: LOOK.evidenceStrong, rule: RULE.hair },
    { label: "Other factors", formula: `1-${at(learning)}`, share: 1 - share, look: LOOK.evidence, rule: RULE.sum },
    { label: "Increase", formula: `${at(learning)}+${at(learning + 1)}`, share: 1, look: LOOK.evidenceStrong, rule: RULE.total },
  ];
  lines.forEach((line, index) => {
    const row = learning + index;
    page.put(row, LEFT, line.label, line.look);
    page.formula(row, SHARE, line.formula, line.share, figure(FORMAT.share, line.look));
    page.formula(row, AMOUNT, `${at(row)}*${NAMES.increase}`, line.share * increase, figure(money, line.look));
    ruled(page, row, LEFT, line.rule);
  });
  return learning + lines.length;
}
