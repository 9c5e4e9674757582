import type { SummaryContext } from "../drawing/context";
import type { Signature } from "../case/case";
import { BESIDE, FORMAT, look, LOOK, SIGNATURE } from "../drawing/look";
import { NAMES } from "../names/names";
import { SIGNATURE_HEIGHT } from "./caveats";
import { heading, headRow, RIGHT } from "./grid";
import { DATES } from "../drawing/typed-inputs";

const NAME = RIGHT + 1;
const DATE = RIGHT + 3;
const LINE = RIGHT + 4;

/** Who stands behind the page: sponsor and finance, with the day, and a line to sign on once it is printed. */
export function signOff({ page, request }: SummaryContext, top: number): number {
  const { sponsor, finance } = request.sponsorCase.signOff;
  heading(page, top, RIGHT, "Sign-off");
  const heads = top + 1;
  headRow(page, heads, RIGHT);
  page
    .put(heads, NAME, "Name", LOOK.columnHeadLeft)
    .put(heads, DATE, "Date", LOOK.columnHeadLeft)
    .put(heads, LINE, "Signature", look(LOOK.columnHeadLeft, { indent: 1 }));
  const people: readonly (readonly [string, Signature])[] = [
    ["Sponsor", sponsor],
    ["Finance", finance],
  ];
  people.forEach(([who, { name, date }], index) => {
    const row = heads + 1 + index;
    page.put(row, RIGHT, who, LOOK.evidence);
    page
      .put(row, NAME, name === "" ? null : name, look(LOOK.evidenceInput, { wrap: true, horizontal: "left" }))
      .merge({ row, column: NAME, rows: 1, columns: 2 });
    page.put(row, DATE, date, look(LOOK.evidenceInput, BESIDE, { numberFormat: FORMAT.date, horizontal: "left" }));
    page.paint({ row, column: LINE, rows: 1, columns: 2 }, SIGNATURE);
    page.heightUnlessSet(row, SIGNATURE_HEIGHT);
  });
  const table = { row: heads + 1, column: NAME, rows: people.length, columns: DATE - NAME + 1 };
  page.nameArea(NAMES.signOff, table);
  page.validations.push({
    area: { ...table, column: DATE, columns: 1 },
    rule: DATES,
    error: { title: "Not a day", message: "Type the day of the signature, as a date." },
  });
  return heads + 1 + people.length;
}
