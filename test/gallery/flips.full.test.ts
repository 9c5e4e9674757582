import { EXHIBITS } from "../../src/gallery";
import type { CellValue } from "../../src/sheet/spec";
import { NAMES } from "../../src/summary";
import type { Calculator } from "../support/calculator";
import { withoutRecount } from "../support/changed-summary";
import { errors, follows } from "../support/gallery/follows";
import { hung, type Hung } from "../support/gallery/hung";
import { inputsOf, type Input } from "../support/gallery/inputs";
import { recalculatedAlone } from "../support/gallery/recalculated";
import { rebuilt } from "../support/gallery/rebuilt";

// A flip recalculates and rebuilds both sheets, and an exhibit has dozens.
jest.setTimeout(120_000);

test.each(EXHIBITS.map((exhibit) => [exhibit.name, exhibit] as const))(
  "%s: whichever input changes, the page follows the model",
  async (_name, exhibit) => {
    const hanging = unwatched(await hung(exhibit));
    const calculator = await recalculatedAlone(hanging);
    const inputs = inputsOf(hanging.summary);
    expect(inputs.length).toBeGreaterThanOrEqual(10);
    const wrong = inputs.flatMap((input) => flip(calculator, hanging, input));
    expect(wrong).toEqual([]);
  },
);

/**
 * Without the formulas that check the others: they double the time, and test/summary/workings/untouched types over each
 * formula.
 */
function unwatched(hanging: Hung): Hung {
  const [page, workings] = hanging.summary.sheets;
  return {
    ...hanging,
    sheets: hanging.sheets.map(withoutRecount),
    summary: { ...hanging.summary, sheets: [page, withoutRecount(workings)] },
  };
}

/** Types into a cell what may stand there instead, empties it, and puts back what it held. */
function flip(calculator: Calculator, hanging: Hung, input: Input): string[] {
  const { summary, request } = hanging;
  const wrong: string[] = [];
  for (const typed of typings(hanging, input)) {
    calculator.set(input.sheet, input.row, input.column, typed);
    calculator.evaluate();
    const after = rebuilt(summary, request, input, typed, calculator);
    const label = `${input.name} = ${String(typed)}: `;
    // What else the model refuses, or fills again when the page is built anew, the page need not follow; but it shows
    // no errors.
    if (!after && input.name === NAMES.launched) {
      // Without a before and an after there is nothing to compare: figures are errors, and the headline says why.
      const { sheet, row, column } = cellNamed(summary, NAMES.headline);
      const headline = calculator.value(sheet, row, column);
      if (!String(headline).startsWith("Nothing is claimed: the day of go-live"))
        wrong.push(`${label}the headline says ${String(headline)}`);
      continue;
    }
    const found =
      !after || (typed === null && !isBlank(after, input))
        ? errors(calculator, summary)
        : follows(calculator, summary, after).wrong;
    // A baseline without data leaves the most conservative one in use, as built anew, and the page says so besides.
    const told = [NAMES.baselineInUse, NAMES.typedBaseline].includes(input.name as never)
      ? found.filter((text) => !/gives “[^”]*” lacks data/.test(text))
      : found;
    wrong.push(...told.map((text) => label + text));
  }
  calculator.set(input.sheet, input.row, input.column, input.value);
  return wrong;
}

function cellNamed({ sheets }: Hung["summary"], wanted: string): { sheet: string; row: number; column: number } {
  const [found] = sheets.flatMap((spec) =>
    spec.names.flatMap(({ name, area }) =>
      name === wanted ? [{ sheet: spec.name, row: area.row, column: area.column }] : [],
    ),
  );
  if (!found) throw new Error(`no cell is called ${wanted}`);
  return found;
}

/** What is typed into a cell: another value, which the model takes if it takes any; each of a drop-down's; nothing. */
function typings({ summary, request }: Hung, input: Input): CellValue[] {
  const taken =
    input.candidates.find((typed) => rebuilt(summary, request, input, typed) !== null) ?? input.candidates[0];
  const others = input.each || taken === undefined ? input.candidates : [taken];
  return input.value === null || input.each ? [...others] : [...others, null];
}

function isBlank({ sheets }: Hung["summary"], { name, within }: Input): boolean {
  return sheets.some(({ names, cells }) =>
    names.some(
      (item) =>
        item.name === name &&
        (cells.find(
          ({ row, column }) => row === item.area.row + within.row && column === item.area.column + within.column,
        )?.value ?? null) === null,
    ),
  );
}
