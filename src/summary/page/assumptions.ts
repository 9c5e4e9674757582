import type { CellValue, ValidationRule } from "../../sheet/spec";
import type { SummaryContext } from "../context";
import { figure, FORMAT, look, LOOK } from "../look";
import { NAMES } from "../names";
import { heading, LEFT, ruled } from "./grid";

const VALUE = LEFT + 3;
const NOTE = LEFT + 4;

interface Assumption {
  readonly label: string;
  readonly name: string;
  readonly value: CellValue;
  readonly format: string;
  readonly note: string;
  readonly rule: ValidationRule;
  readonly error: string;
}

/** Serial numbers of the years 1950 to 2150, in either date system. */
const DATES: ValidationRule = { kind: "date", minimum: 16_800, maximum: 91_700 };
const RATE: ValidationRule = { kind: "decimal", minimum: -10, maximum: 10 };

/** Everything the claim rests on that is not in the source, each in a cell to type in. */
export function assumptions(context: SummaryContext, top: number): number {
  const { page, facts, request } = context;
  const { sponsorCase } = request;
  heading(page, top, LEFT, "Assumptions");
  const money = facts.money.label === "" ? "in full" : facts.money.label;
  const notSplit = sponsorCase.cost === null ? "everything it took" : "in one figure";
  const shared: Assumption[] = [
    { label: "Share agreed on", name: NAMES.agreedOn, value: sponsorCase.agreedOn, format: FORMAT.date, note: "blank: a proposal", rule: DATES, error: "Type the day on which the sponsor agreed, as a date." },
    { label: "Contribution margin", name: NAMES.margin, value: sponsorCase.margin, format: FORMAT.share, note: "of revenue", rule: { kind: "decimal", minimum: 0, maximum: 1 }, error: "Type a margin between 0% and 100%, for example 40%." },
    { label: "Programme cost", name: NAMES.cost, value: sponsorCase.cost, format: facts.money.format, note: `${money}, ${notSplit}`, rule: { kind: "decimal", minimum: 0 }, error: "Type what the programme cost, in full: 12,400,000 rather than 12.4." },
  ];
  const typed = typedBaseline(context);
  const lines = facts.series
    ? [
        ...shared,
        { label: "Market growth", name: NAMES.marketGrowth, value: sponsorCase.marketGrowth, format: FORMAT.share, note: facts.series.control.length > 0 ? "blank: as the control grew" : "before to after", rule: RATE, error: "Type the market's growth as a rate, for example 4%." },
        { label: "Typed baseline, or plan", name: NAMES.typedBaseline, value: typed, format: facts.money.format, note: `${money}, all after`, rule: { kind: "decimal", minimum: 0 } as const, error: "Type the planned revenue of the after-periods as a whole, in full." },
      ]
    : [
        { label: "Revenue before", name: NAMES.typedBaseline, value: typed, format: facts.money.format, note: money, rule: { kind: "decimal", minimum: 0 } as const, error: "Type revenue before, in full." },
        { label: "Growth", name: NAMES.uplift, value: sponsorCase.uplift, format: FORMAT.share, note: "over revenue before", rule: RATE, error: "Type the growth as a rate, for example 33%." },
        ...shared,
      ];
  lines.forEach((line, index) => assumption(context, line, top + 1 + index));
  return top + lines.length + 1;
}

function typedBaseline({ facts }: SummaryContext): number | null {
  const rung = facts.baselines.find(({ name }) => name === "typed");
  return rung && "baseline" in rung ? rung.baseline : null;
}

function assumption({ page }: SummaryContext, line: Assumption, row: number): void {
  page.put(row, LEFT, line.label, LOOK.body);
  page.put(row, VALUE, line.value, figure(line.format, LOOK.input)).put(row, NOTE, line.note, look(LOOK.muted, { indent: 1 }));
  page.nameCell(line.name, { row, column: VALUE });
  page.validations.push({ area: { row, column: VALUE, rows: 1, columns: 1 }, rule: line.rule, error: { title: line.label, message: line.error } });
  ruled(page, row, LEFT);
  page.paint({ row, column: VALUE, rows: 1, columns: 1 }, LOOK.input.bottom ? { bottom: LOOK.input.bottom } : {});
}
