import type { Command } from "commander";
import path from "node:path";
import catalogue from "../functions/catalogue.json";
import { NAMESPACE } from "../functions/namespace";
import {
  definition,
  frozenArea,
  joined,
  NO_RECORD,
  noteOf,
  Originals,
  ownCalls,
  placeOf,
  planPortable,
  planReturn,
  readRecord,
  RECORD_NAMESPACE,
  recordOf,
  recordXml,
  resolverOf,
  shiftFormula,
  storedDefinition,
  type Mode,
  type Outcome,
  type PlannedCell,
  type Standing,
} from "../portable";
import { cellAddress, oneCell, overlaps } from "../sheet/address";
import { replaceSpans } from "../sheet/formula-calls";
import { FormulaFile, isTextFile, type FileChange } from "../xlsx";
import { outputFile, readFile, writeFile } from "./files";
import { looseOutcome, type LooseOutcome } from "./loose";
import type { Printer } from "./printer";
import { InputProblem, UsageProblem } from "./problem";

export interface PortableOptions {
  readonly out?: string;
  readonly names?: boolean;
  readonly back?: boolean;
  readonly dryRun?: boolean;
}

/** In a file a cell holds our functions in their stored form, whatever the installation. */
const NAMES = { namespace: NAMESPACE, published: NAMESPACE, ids: new Set(catalogue.functions.map(({ id }) => id)) };
const STORED = `_xldudf_${NAMESPACE}_`;

const EXAMPLES = `
Examples:
  envelope portable case.xlsx --dry-run
  envelope portable case.xlsx --out case-portable.xlsx
  envelope portable case.xlsx --names --out case-portable.xlsx
  envelope portable case-portable.xlsx --back --out case.xlsx
`;

/** The command that makes a workbook work where Envelope is not installed. */
export function addPortable(envelope: Command, terminal: Printer, codes: string): void {
  envelope
    .command("portable")
    .argument("<file>", "Workbook (.xlsx, .xlsm) with Envelope functions")
    .description(
      "Write a copy of a workbook that works without Envelope, with native formulas instead of Envelope functions",
    )
    .option("--out <file>", "Output file (default: NAME-portable.xlsx next to the original)")
    .option("--names", "Use named LAMBDAs with the same arguments instead; requires Excel 365")
    .option("--back", "Restore the functions in a portable copy")
    .option("--dry-run", "List each cell with its current and its new content, and write nothing")
    .addHelpText("after", EXAMPLES + codes)
    .action((file: string, options: PortableOptions) => portable(file, options, terminal));
}

async function portable(input: string, options: PortableOptions, terminal: Printer): Promise<void> {
  if (options.back && options.names)
    throw new UsageProblem(
      "Use either --names, which makes a workbook portable, or --back, which undoes it; not both.",
    );
  if (isTextFile(input)) throw new InputProblem(`${input} is a text file without formulas. Specify a workbook.`);
  const output = outputFile(input, options.out, options.back ? "-functions" : "-portable");
  terminal.progress(`Reading ${input} …`);
  const file = new FormulaFile(readFile(input), RECORD_NAMESPACE, shiftFormula, path.basename(input));
  const done = options.back ? await bringBack(file) : await makePortable(file, options.names ? "names" : "native");
  if (done.bytes === null) {
    terminal.out(done.lines);
    return;
  }
  if (!options.dryRun) writeFile(output, done.bytes());
  terminal.out([...done.lines, options.dryRun ? "Nothing was written." : `Written to ${output}.`]);
}

/** What a command has to tell, and the file that it makes; null where there is nothing to change. */
interface Done {
  readonly lines: readonly string[];
  readonly bytes: (() => Uint8Array) | null;
}

async function makePortable(file: FormulaFile, mode: Mode): Promise<Done> {
  const info = await file.describe();
  const own = (formula: string) => ownCalls(formula, NAMES).length > 0;
  const formulas = file.formulas(own);
  const standing: Standing[] = [];
  for (const one of formulas) standing.push({ ...one, values: await file.values(one.sheet, one.area) });
  const resolve = resolverOf(info);
  const plan = planPortable(standing, { mode, names: NAMES, resolve, arrays: true });
  const loose = file.loose(own).map((one) => ({ one, outcome: looseOutcome(one, mode, NAMES, resolve(one.sheet)) }));
  if (plan.cells.length === 0 && loose.length === 0)
    return { lines: ["This workbook contains no Envelope functions; it is already portable."], bytes: null };

  const before = readRecord(file.record());
  const names = file.definedNames();
  const called = new Set([
    ...plan.names.map(({ name }) => name),
    ...loose.flatMap(({ outcome }) => ("formula" in outcome ? outcome.names : [])),
  ]);
  const define = [...called]
    .sort()
    .filter((name) => !before.names.includes(name))
    .flatMap((name) => definition(name) ?? []);
  const taken = define.find(({ name }) => names.has(name));
  if (taken)
    throw new InputProblem(
      `The workbook already has a name ${taken.name}. Rename it in Excel (Formulas, Name Manager), or omit --names.`,
    );
  const rewritten = loose.flatMap(({ one, outcome }) =>
    "formula" in outcome
      ? [{ sheet: "", cell: one.where, original: readable(one.formula), written: outcome.formula }]
      : [],
  );
  const planned = recordOf(plan, NAMES);
  const record = joined(before, { ...planned, formulas: [...planned.formulas, ...rewritten], names: [...called] });
  const cells = plan.cells.flatMap(({ standing, outcome }): FileChange[] => {
    const { sheet, row, column } = standing;
    return outcome.kind === "left"
      ? []
      : [{ sheet, row, column, change: outcome.kind === "value" ? "value" : outcome }];
  });
  const notes = plan.cells.flatMap(({ standing, outcome }) =>
    outcome.kind === "value" ? [{ ...standing, text: noteOf(standing.formula, NAMES) }] : [],
  );
  return {
    lines: [
      ...plan.cells.flatMap(linesOf),
      ...loose.flatMap(({ one, outcome }) => [
        `${one.where}  ${readable(one.formula)}`,
        `  ${"formula" in outcome ? `→ ${outcome.formula}` : `unchanged, and shows #NAME? without Envelope: ${outcome.left}`}`,
      ]),
      "",
      ...totals(
        plan.cells,
        loose.map(({ outcome }) => outcome),
      ),
    ],
    bytes: () =>
      file.saved({
        cells,
        notes,
        loose: ({ where }) => {
          const found = loose.find(({ one }) => one.where === where)?.outcome;
          return found && "formula" in found ? found.formula : null;
        },
        define: define.map((one) => ({ name: one.name, refersTo: storedDefinition(one) })),
        forget: [],
        record: recordXml(record),
      }),
  };
}

async function bringBack(file: FormulaFile): Promise<Done> {
  const record = readRecord(file.record());
  if (record.formulas.length + record.frozen.length + record.names.length === 0)
    return { lines: ["This workbook contains no record of a portable conversion."], bytes: null };
  const originals = new Originals(record, NAMES);
  const present = file.formulas((formula) => originals.mayKnow(formula));
  const standing = file.formulas(() => true);
  const info = await file.describe();
  const shown = new Map<unknown, Awaited<ReturnType<FormulaFile["values"]>>>();
  for (const frozen of record.frozen) {
    const area = frozenArea(frozen);
    const there = info.sheets.some(({ name }) => name === frozen.sheet);
    const free = area && !standing.some((one) => one.sheet === frozen.sheet && overlaps(one.area, area));
    if (area && there && free) shown.set(frozen, await file.values(frozen.sheet, area));
  }
  const plan = planReturn(record, NAMES, present, (frozen) => shown.get(frozen) ?? null);
  const cells = plan.cells.map(
    ({ sheet, row, column, formula, area }): FileChange => ({
      sheet,
      row,
      column,
      change: { formula: stored(formula), array: area.rows * area.columns > 1, area },
    }),
  );
  const count = plan.cells.length;
  const loose = file
    .loose((formula) => originals.mayKnow(formula))
    .flatMap((one) => {
      const original = originals.original(one.formula, placeOf({ sheet: "", cell: one.where }));
      return original === null ? [] : [{ one, original }];
    });
  const brought = new Set(loose.map(({ one }) => one.where));
  const gone = record.formulas.filter(({ sheet, cell }) => sheet === "" && !brought.has(cell));
  return {
    lines: [
      ...plan.cells.flatMap(({ sheet, row, column, now, formula }) => [
        `${sheet}!${cellAddress({ row, column })}  ${now ?? "its value"}`,
        `  → ${formula}`,
      ]),
      ...plan.changed.map(
        ({ sheet, cell, original }) =>
          `${sheet}!${cell}  was changed or moved since, and is left unchanged. Original: ${original}`,
      ),
      ...loose.flatMap(({ one, original }) => [`${one.where}  ${one.formula}`, `  → ${original}`]),
      ...gone.map(
        ({ cell, original }) => `${cell}  was changed or moved since, and is left unchanged. Original: ${original}`,
      ),
      "",
      `Functions restored in ${count} ${count === 1 ? "cell" : "cells"}${plan.changed.length > 0 ? `, ${plan.changed.length} unchanged` : ""}.`,
    ],
    bytes: () =>
      file.saved({
        cells,
        notes: [],
        loose: ({ where }) => {
          const original = loose.find(({ one }) => one.where === where)?.original;
          return original === undefined ? null : stored(original);
        },
        define: [],
        forget: record.names,
        record: plan.changed.length === 0 ? null : recordXml({ ...NO_RECORD, ...remaining(record, plan.changed) }),
      }),
  };
}

/** Of a record what was not brought back. */
function remaining(
  record: ReturnType<typeof readRecord>,
  changed: readonly { readonly sheet: string; readonly cell: string }[],
) {
  const left = (one: { readonly sheet: string; readonly cell: string }) =>
    changed.some(({ sheet, cell }) => sheet === one.sheet && cell === one.cell);
  return { formulas: record.formulas.filter(left), frozen: record.frozen.filter(left) };
}

/** A formula as a file holds it where the add-in is not asked. */
function stored(formula: string): string {
  return replaceSpans(
    formula,
    ownCalls(formula, NAMES).map(({ call, id }) => ({ ...call.nameSpan, text: STORED + id })),
  );
}

/** The same as people read it. */
function readable(formula: string): string {
  return replaceSpans(
    formula,
    ownCalls(formula, NAMES).map(({ call, id }) => ({ ...call.nameSpan, text: `${NAMESPACE}.${id}` })),
  );
}

function linesOf({ standing, outcome }: PlannedCell): string[] {
  const value = standing.values[0]?.[0] ?? "nothing";
  return [
    `${standing.sheet}!${cellAddress(oneCell(standing))}  ${readable(standing.formula)}  (shows ${String(value)})`,
    `  ${becomes(outcome)}`,
  ];
}

function becomes(outcome: Outcome): string {
  if (outcome.kind === "formula") return `→ ${outcome.formula}`;
  if (outcome.kind === "value") return `→ its value, with a note: ${reasonOf(outcome)}`;
  return "unchanged: it shows no value to keep. Open the file where Envelope is installed, save it, and try again";
}

function reasonOf({ id, reason }: Extract<Outcome, { kind: "value" }>): string {
  if (reason === "long") return "the native formula would be too long for Excel";
  if (reason === "none") return `${id} has no native formula${id === "" ? "" : " for this"}`;
  return `an argument of ${id === "" ? "a function" : id} is known only at calculation time`;
}

function totals(cells: readonly PlannedCell[], loose: readonly LooseOutcome[]): string[] {
  const count = (kind: Outcome["kind"]) => cells.filter(({ outcome }) => outcome.kind === kind).length;
  const rewritten = loose.filter((outcome) => "formula" in outcome).length;
  const said = `${count("formula")} rewritten, ${count("value")} replaced by values, ${count("left")} unchanged.`;
  return loose.length === 0
    ? [said]
    : [said, `Outside cells: ${rewritten} rewritten, ${loose.length - rewritten} unchanged.`];
}
