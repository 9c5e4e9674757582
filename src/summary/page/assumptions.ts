import { areaBetween } from "../../sheet/address";
import { AGREEMENT_HOLDS_HERE, agreementHolds } from "../case/agreed";
import type { AssumptionNote } from "../case/case";
import type { SummaryContext } from "../drawing/context";
import { BESIDE, figure, FORMAT, INK, look, LOOK } from "../drawing/look";
import { NAMES } from "../names/names";
import { assumptionRows, type AssumptionRow } from "./assumption-rows";
import { cellAddress, columnFixed, heading, headRow, HEIGHT, LEFT, ruled, takeaway, textRoom, WHOLE } from "./grid";
import { linkFormula } from "./link";
import { linesOf } from "./text-width";
import { DATES, typeInto } from "../drawing/typed-inputs";

const VALUE = LEFT + 3;
const UNIT = LEFT + 4;
const SOURCE = LEFT + 5;
const OWNER = LEFT + 8;
const AGREED_ON = LEFT + 10;
const STATUS = LEFT + 11;

/** Air between a figure or a cell to type in and the text behind it. */
const INDENT = { indent: 1 };
/** To the left whatever its letters: from right to left it would run into the day beside it. */
const WRAP = { wrap: true, horizontal: "left" } as const;
const FONT = { size: 9 };

/** Of the named table of notes, from column 0: where a row's label, source, owner and day stand. */
export const NOTE_COLUMNS = {
  label: 0,
  source: SOURCE - LEFT,
  owner: OWNER - LEFT,
  agreedOn: AGREED_ON - LEFT,
} as const;

/**
 * Everything that the claim rests on, a row each: what it is, where it comes from, who stands for it and since when.
 * An assumption without an owner and a day is open.
 */
export function assumptions(context: SummaryContext, top: number): number {
  const { page } = context;
  const rows = assumptionRows(context);
  heading(page, top, LEFT, "Assumptions", WHOLE);
  const heads = top + 1;
  headRow(page, heads, LEFT, WHOLE);
  page
    .put(heads, LEFT, "Assumption", LOOK.columnHeadLeft)
    .put(heads, VALUE, "Value", LOOK.columnHead)
    .put(heads, UNIT, "Unit", look(LOOK.columnHeadLeft, INDENT));
  page
    .put(heads, SOURCE, "Source", LOOK.columnHeadLeft)
    .put(heads, OWNER, "Owner", LOOK.columnHeadLeft)
    .put(heads, AGREED_ON, "Agreed on", LOOK.columnHeadLeft)
    .put(heads, STATUS, "Status", look(LOOK.columnHeadLeft, INDENT));

  const first = heads + 1;
  const stands = rows.map((row, index) => assumption(context, row, first + index));
  page.nameArea(
    NAMES.notes,
    areaBetween({ row: first, column: LEFT }, { row: first + rows.length - 1, column: AGREED_ON }),
  );

  const status = { row: first, column: STATUS, rows: rows.length, columns: 1 };
  page.highlights.push({
    area: status,
    formula: `${columnFixed(status)}="open"`,
    style: { font: { bold: true, color: INK } },
  });
  const cells = `${cellAddress({ row: first, column: STATUS })}:${cellAddress({ row: first + rows.length - 1, column: STATUS })}`;
  const count = (wanted: Standing) => stands.filter((standing) => standing === wanted).length;
  takeaway(
    page,
    top,
    LEFT,
    `COUNTIF(${cells},"agreed")&" of "&(COUNTIF(${cells},"agreed")+COUNTIF(${cells},"open"))&" agreed"`,
    `${count("agreed")} of ${count("agreed") + count("open")} agreed`,
    WHOLE,
  );
  return first + rows.length;
}

type Standing = "agreed" | "open" | "not used";

function assumption(context: SummaryContext, row: AssumptionRow, at: number): Standing {
  const { page, request } = context;
  const { sponsorCase } = request;
  const note: AssumptionNote | undefined = sponsorCase.notes.find(({ assumption: noted }) => noted === row.id);
  ruled(page, at, LEFT, undefined, WHOLE);
  if (row.label.formula === undefined) page.put(at, LEFT, row.label.value, LOOK.evidence);
  else page.formula(at, LEFT, row.label.formula, row.label.value, LOOK.evidence);
  if ("input" in row.from)
    typeInto(page, row.from.input, { row: at, column: VALUE }, row.value, row.format, LOOK.evidenceInput);
  else page.formula(at, VALUE, row.from.formula, row.value, figure(row.format, LOOK.evidence));
  page.put(at, UNIT, row.unit, look(LOOK.muted, INDENT));

  const source = note && note.source !== "" ? note.source : row.source;
  // What the page says by itself about a source is no note of anybody's.
  if (source === row.source && row.link !== undefined)
    page
      .formula(at, SOURCE, linkFormula(row.link, source), source, look(LOOK.evidenceLink, WRAP))
      .mayBeTypedOver({ row: at, column: SOURCE });
  else page.put(at, SOURCE, source === "" ? null : source, look(LOOK.evidenceInput, WRAP));
  page.merge({ row: at, column: SOURCE, rows: 1, columns: OWNER - SOURCE });
  const owner = ownerCell(context, row, note, at);
  const lines = Math.max(
    linesOf(source, FONT, textRoom(SOURCE, OWNER - SOURCE)),
    linesOf(owner, FONT, textRoom(OWNER, AGREED_ON - OWNER)),
  );
  page.height(at, lines * HEIGHT.evidence);
  const agreedOn = agreedCell(context, row, note, at);

  const address = (column: number) => cellAddress({ row: at, column });
  // Every claim rests on a share: one that is missing is still to be agreed.
  const without: Standing = row.id === "share" ? "open" : "not used";
  // A day that a share was agreed on before it was typed over is no longer its own.
  const since =
    row.id === "share"
      ? { formula: AGREEMENT_HOLDS_HERE, value: agreementHolds(sponsorCase) }
      : { formula: `ISNUMBER(${address(AGREED_ON)})`, value: agreedOn !== null };
  const standing: Standing =
    row.value === null || row.value === "" ? without : owner.trim() !== "" && since.value ? "agreed" : "open";
  page.formula(
    at,
    STATUS,
    `IF(ISNUMBER(${address(VALUE)}),IF(AND(TRIM(${address(OWNER)})<>"",${since.formula}),"agreed","open"),"${without}")`,
    standing,
    look(LOOK.muted, INDENT),
  );
  return standing;
}

/** Who stands for it. For the share that is the sponsor, unless somebody else is named. */
function ownerCell(
  { page, request }: SummaryContext,
  { id }: AssumptionRow,
  note: AssumptionNote | undefined,
  row: number,
): string {
  const { sponsor } = request.sponsorCase;
  const owner = note?.owner ?? "";
  const style = look(LOOK.evidenceInput, BESIDE, WRAP);
  const isSponsor = id === "share" && (owner === "" || owner === sponsor);
  if (isSponsor)
    page
      .formula(row, OWNER, `${NAMES.sponsor}&""`, sponsor, look(LOOK.evidence, BESIDE, WRAP))
      .mayBeTypedOver({ row, column: OWNER });
  else page.put(row, OWNER, owner === "" ? null : owner, style);
  page.merge({ row, column: OWNER, rows: 1, columns: AGREED_ON - OWNER });
  return isSponsor ? sponsor : owner;
}

/** Since when. The day on which the share was agreed is the one that the headline names. */
function agreedCell(
  { page, facts, request }: SummaryContext,
  { id }: AssumptionRow,
  note: AssumptionNote | undefined,
  row: number,
): number | null {
  const at = { row, column: AGREED_ON };
  const style = look(LOOK.evidenceInput, BESIDE, { numberFormat: FORMAT.date, horizontal: "left" });
  const isShare = id === "share";
  const agreedOn = isShare ? request.sponsorCase.agreedOn : (note?.agreedOn ?? null);
  if (isShare && !facts.series) {
    page.formula(
      at.row,
      at.column,
      `IF(ISNUMBER(${NAMES.agreedOn}),${NAMES.agreedOn},"")`,
      agreedOn ?? "",
      look(LOOK.evidence, BESIDE, { numberFormat: FORMAT.date, horizontal: "left" }),
    );
    return agreedOn;
  }
  page.put(at.row, at.column, agreedOn, style);
  if (isShare) page.nameCell(NAMES.agreedOn, at);
  page.validations.push({
    area: { ...at, rows: 1, columns: 1 },
    rule: DATES,
    error: { title: "Agreed on", message: "Type the day on which it was agreed, as a date." },
  });
  return agreedOn;
}
