import { AGREEMENT_STANDS, agreementHolds } from "../case/agreed";
import type { SummaryContext } from "../drawing/context";
import { FORMAT, look, LOOK, RULE } from "../drawing/look";
import { NAMES } from "../names/names";
import { typeInto } from "../drawing/typed-inputs";

/** Between the label and the values of the workings' other sections. */
const VALUE = 3;

const AGREED_SHARE = {
  name: NAMES.agreedShare,
  rule: { kind: "decimal", minimum: 0, maximum: 1 },
  error: { title: "Agreed share", message: "Type the share that was agreed, between 0% and 100%." },
} as const;

/**
 * To which share the sponsor agreed, and when. A share that is typed over afterwards is a proposal again, until a new
 * day is typed or this share is set right.
 * @returns the first row below
 */
export function agreement({ workings, request }: SummaryContext, top: number): number {
  const { share, agreedOn, agreedShare } = request.sponsorCase;
  const isKnown = share !== null && agreedOn !== null;
  workings
    .put(top, 0, "What was agreed", LOOK.heading)
    .paint({ row: top, column: 0, rows: 1, columns: 2 }, LOOK.heading);
  workings.paint({ row: top, column: 2, rows: 1, columns: 5 }, LOOK.headingRest);
  const [shareRow, dayRow, holdsRow] = [top + 1, top + 2, top + 3];

  workings.put(shareRow, 0, "Share agreed to", LOOK.body);
  typeInto(
    workings,
    AGREED_SHARE,
    { row: shareRow, column: VALUE },
    isKnown ? (agreedShare ?? share) : null,
    FORMAT.share,
    LOOK.evidenceInput,
  );
  const day = { row: dayRow, column: VALUE };
  workings
    .put(dayRow, 0, "on", LOOK.body)
    .put(
      day.row,
      day.column,
      isKnown ? agreedOn : null,
      look(LOOK.evidence, { numberFormat: FORMAT.date, horizontal: "right" }),
    );
  workings.nameCell(NAMES.agreedShareDay, day);

  const holds = { row: holdsRow, column: VALUE };
  workings.put(holdsRow, 0, "The day is that of the share credited", LOOK.body);
  workings.formula(
    holds.row,
    holds.column,
    `IF(AND(ISNUMBER(${NAMES.share}),ISNUMBER(${NAMES.agreedOn})),${AGREEMENT_STANDS},FALSE)`,
    agreementHolds(request.sponsorCase),
    look(LOOK.body, { horizontal: "right" }),
  );
  workings.nameCell(NAMES.agreementHolds, holds);
  for (const row of [shareRow, dayRow, holdsRow]) workings.paint({ row, column: 0, rows: 1, columns: 7 }, RULE.hair);
  return holdsRow + 2;
}
