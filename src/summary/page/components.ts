import { areaBetween } from "../../sheet/address";
import type { SummaryContext } from "../drawing/context";
import { BESIDE, figure, FORMAT, look, LOOK, RULE } from "../drawing/look";
import { NAMES } from "../names/names";
import { ifIncrease, NOTHING } from "../formulas/nothing";
import type { Place } from "./block";
import { cellAddress, heading, headRow, HEIGHT, ruled, takeaway, textRoom } from "./grid";
import { linesOf } from "./text-width";

const NAME_COLUMNS = 4;
/** Empty rows below the components, for those that somebody adds on the sheet. */
const SPARE = 1;

/**
 * What each part of the programme is credited with, as a share of the increase; the rest is left to other factors, so
 * that all together are never more than the increase itself. Names and shares are one table under one name, from which
 * they are read back.
 */
export function components(context: SummaryContext, top: number, { left }: Pick<Place, "left">): number {
  const { page, facts, request } = context;
  const [shareColumn, amountColumn] = [left + NAME_COLUMNS, left + NAME_COLUMNS + 1];
  const { increase } = facts.inUse;
  const parts = request.sponsorCase.components;
  const money = facts.money.format;
  const credit = (share: number) => (increase > 0 ? share * increase : NOTHING);
  heading(page, top, left, "Credit by component");
  const [most, tooMuch] = ["never more than the increase itself", "more than the whole increase"];
  takeaway(page, top, left, `IF(SUM(${NAMES.components})>1.000000001,"${tooMuch}","${most}")`, most);
  const heads = top + 1;
  headRow(page, heads, left);
  page.put(heads, shareColumn, "Share", LOOK.columnHead).put(heads, amountColumn, facts.money.label, LOOK.columnHead);

  const first = heads + 1;
  const rows = parts.length + SPARE;
  for (let index = 0; index < rows; index++) {
    const row = first + index;
    const part = parts[index];
    const share = cellAddress({ row, column: shareColumn });
    ruled(page, row, left, index === rows - 1 ? RULE.sum : RULE.hair);
    page
      .put(
        row,
        left,
        part && part.name !== "" ? part.name : null,
        look(LOOK.evidenceInput, { wrap: true, horizontal: "left" }),
      )
      .merge({ row, column: left, rows: 1, columns: NAME_COLUMNS });
    page.height(row, HEIGHT.evidence * linesOf(part?.name ?? "", { size: 9 }, textRoom(left, NAME_COLUMNS)));
    page.put(row, shareColumn, part?.share ?? null, look(figure(FORMAT.share, LOOK.evidenceInput), BESIDE));
    page.formula(
      row,
      amountColumn,
      `IF(OR(ISNUMBER(${share}),${cellAddress({ row, column: left })}<>""),${ifIncrease(`N(${share})*${NAMES.increase}`)},"")`,
      part ? credit(part.share) : "",
      figure(money, LOOK.evidence),
    );
  }
  page.nameArea(
    NAMES.components,
    areaBetween({ row: first, column: left }, { row: first + rows - 1, column: shareColumn }),
  );
  page.validations.push({
    area: { row: first, column: shareColumn, rows, columns: 1 },
    rule: { kind: "decimal", minimum: 0, maximum: 1 },
    error: {
      title: "Not a share",
      message: "Type the part of the increase that this component is credited with, for example 0.9%.",
    },
  });

  const learning = first + rows;
  const share = parts.reduce((all, part) => all + part.share, 0);
  const at = (row: number) => cellAddress({ row, column: shareColumn });
  const lines = [
    {
      label: "Learning in all",
      formula: `SUM(${NAMES.components})`,
      share,
      look: LOOK.evidenceStrong,
      rule: RULE.hair,
    },
    { label: "Other factors", formula: `1-${at(learning)}`, share: 1 - share, look: LOOK.evidence, rule: RULE.sum },
    {
      label: "Increase",
      formula: `${at(learning)}+${at(learning + 1)}`,
      share: 1,
      look: LOOK.evidenceStrong,
      rule: RULE.total,
    },
  ];
  lines.forEach((line, index) => {
    const row = learning + index;
    page.put(row, left, line.label, line.look);
    page.formula(row, shareColumn, line.formula, line.share, figure(FORMAT.share, line.look));
    const amount = `${at(row)}*${NAMES.increase}`;
    const isWhole = index === lines.length - 1;
    page.formula(
      row,
      amountColumn,
      isWhole ? amount : ifIncrease(amount),
      isWhole ? line.share * increase : credit(line.share),
      figure(money, line.look),
    );
    ruled(page, row, left, line.rule);
  });
  return learning + lines.length;
}
